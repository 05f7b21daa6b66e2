package org.entstage.nomenclature;

import java.util.List;

/**
 * What is here of a revision of the list of activities.
 *
 * @param probleme why the file that is named cannot be used, or null
 * @param sousClasses its activities by code; none while its table is not here
 */
public record EtatNaf(RevisionNaf revision, String probleme, List<SousClasseNaf> sousClasses) {

    public EtatNaf {
        sousClasses = List.copyOf(sousClasses);
    }
}
