package org.entstage.convention;

/** {@link PlanEcrit} as text. */
class PlanEnJson extends EnJson<PlanEcrit> {

    PlanEnJson() {
        super(PlanEcrit.class);
    }
}
