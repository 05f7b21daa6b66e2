package org.entstage.commun;

import java.util.Objects;

/**
 * One setting that an operator may replace.
 *
 * @param cle its name in files and behind {@code -D}
 * @param type what its value must look like
 * @param defaut value when nobody sets it; empty means "not set"
 * @param obligatoire whether an empty value stops the start
 * @param description one English sentence for the documentation
 */
public record Reglage(String cle, TypeReglage type, String defaut, boolean obligatoire, String description) {

    public Reglage {
        Objects.requireNonNull(cle, "cle");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaut, "defaut");
        Objects.requireNonNull(description, "description");
    }

    static Reglage obligatoire(String cle, TypeReglage type, String defaut, String description) {
        return new Reglage(cle, type, defaut, true, description);
    }

    static Reglage facultatif(String cle, TypeReglage type, String defaut, String description) {
        return new Reglage(cle, type, defaut, false, description);
    }
}
