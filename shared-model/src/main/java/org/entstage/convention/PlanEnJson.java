package org.entstage.convention;

import org.entstage.commun.EnJson;

/** {@link PlanEcrit} as text. */
class PlanEnJson extends EnJson<PlanEcrit> {

    PlanEnJson() {
        super(PlanEcrit.class);
    }
}
