package org.entstage.droits;

import java.util.Set;

/** Who works for which centre de gestion. */
public interface PersonnelDesCentres {

    /** Ids of the centres whose staff this account belongs to; empty for a stranger. */
    Set<Long> centresDe(String login);
}
