package org.entstage.convention;

/** {@link SaisieAvenant} as text. */
class AvenantEnJson extends EnJson<SaisieAvenant> {

    AvenantEnJson() {
        super(SaisieAvenant.class);
    }
}
