package org.entstage.convention;

/** {@link PartiesFigees} as text. */
class FigeesEnJson extends EnJson<PartiesFigees> {

    FigeesEnJson() {
        super(PartiesFigees.class);
    }
}
