package org.entstage.convention;

import org.entstage.commun.EnJson;

/** {@link PartiesFigees} as text. */
class FigeesEnJson extends EnJson<PartiesFigees> {

    FigeesEnJson() {
        super(PartiesFigees.class);
    }
}
