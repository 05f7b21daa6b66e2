package org.entstage.scolarite;

import java.util.Objects;

/**
 * Names an étape in the student records.
 *
 * @param version empty for all its versions
 */
public record CodeEtape(String code, String version) {

    public CodeEtape {
        Objects.requireNonNull(code, "code");
        version = version == null ? "" : version;
    }
}
