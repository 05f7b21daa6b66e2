package org.entstage.convention;

import org.entstage.commun.EnJson;

/** {@link ContenuEffectif} as text. */
class ContenuEnJson extends EnJson<ContenuEffectif> {

    ContenuEnJson() {
        super(ContenuEffectif.class);
    }
}
