package org.entstage.convention;

import org.entstage.commun.EnJson;

/** {@link SaisieAvenant} as text. */
class AvenantEnJson extends EnJson<SaisieAvenant> {

    AvenantEnJson() {
        super(SaisieAvenant.class);
    }
}
