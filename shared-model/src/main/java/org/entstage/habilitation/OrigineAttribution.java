package org.entstage.habilitation;

/** Where a grant is kept, and so where it is changed. */
public enum OrigineAttribution {
    /** Given on the screens of the administration. */
    MAIN,
    /** As a member of a centre's staff: on the screens of the centre. */
    CENTRE,
    /** In the settings of the operator. */
    REGLAGE
}
