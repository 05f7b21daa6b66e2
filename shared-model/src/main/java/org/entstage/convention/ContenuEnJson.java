package org.entstage.convention;

/** {@link ContenuEffectif} as text. */
class ContenuEnJson extends EnJson<ContenuEffectif> {

    ContenuEnJson() {
        super(ContenuEffectif.class);
    }
}
