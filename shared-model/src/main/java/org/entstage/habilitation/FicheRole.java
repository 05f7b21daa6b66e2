package org.entstage.habilitation;

import org.entstage.droits.RoleDefini;

/**
 * A role as people read it.
 *
 * @param livre whether it comes with the application
 * @param ajuste whether the institution changed it, or made it
 * @param version of its row; {@value #SANS_LIGNE} while it is used as shipped
 * @param attributions how many grants name it
 */
public record FicheRole(
        RoleDefini role, String origine, boolean livre, boolean ajuste, int version, long attributions) {

    /** Version of a role that has no row. */
    public static final int SANS_LIGNE = -1;

    /** Whether it may be taken away: made here and granted to nobody. */
    public boolean supprimable() {
        return !livre && attributions == 0;
    }

    /** Whether the shipped one can be taken back. */
    public boolean reprenable() {
        return livre && ajuste;
    }
}
