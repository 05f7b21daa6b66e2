package org.entstage.centregestion;

import java.util.List;
import java.util.Optional;

/** The criteria of this institution. */
public interface Criteres {

    /** All, with their centres; some hundred at most. */
    List<Critere> tous();

    Optional<Critere> trouver(CodeCritere code);

    void enregistrer(Critere critere);

    void supprimer(Critere critere);
}
