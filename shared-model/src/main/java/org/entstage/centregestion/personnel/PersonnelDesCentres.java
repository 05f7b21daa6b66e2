package org.entstage.centregestion.personnel;

import java.util.List;
import java.util.Optional;

/** The staff of the centres of this institution. */
public interface PersonnelDesCentres {

    /** Everybody of a centre, by name; also those whose dates are over. */
    List<PersonnelCentre> duCentre(long centre);

    Optional<PersonnelCentre> trouver(long centre, String login);

    /** Adds or changes; the rights of everybody are read anew. */
    void enregistrer(PersonnelCentre personne);

    void retirer(PersonnelCentre personne);
}
