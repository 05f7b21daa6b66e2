package org.entstage.centregestion.contenu;

import java.util.Set;
import org.entstage.droits.Acteur;

/** Which centres concern somebody through conventions. Implemented by the feature that keeps these. */
public interface CentresConcernes {

    /**
     * Whether he reads a convention of one of these centres, as its student, its teacher or staff, or could begin his own
     * there. May ask the student records.
     */
    boolean concerne(Acteur acteur, Set<Long> centres);
}
