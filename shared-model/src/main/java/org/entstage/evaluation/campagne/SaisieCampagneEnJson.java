package org.entstage.evaluation.campagne;

import org.entstage.commun.EnJson;

/** {@link SaisieCampagne} as text. */
class SaisieCampagneEnJson extends EnJson<SaisieCampagne> {

    SaisieCampagneEnJson() {
        super(SaisieCampagne.class);
    }
}
