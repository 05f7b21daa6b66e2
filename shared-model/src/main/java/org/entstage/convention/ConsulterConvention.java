package org.entstage.convention;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Opens one convention with everything about it: contents, hours, what is missing, history. */
@ReadUseCase
public class ConsulterConvention {

    private final ConventionEnCours conventions;
    private final LectureDesFiches fiches;

    ConsulterConvention(ConventionEnCours conventions, LectureDesFiches fiches) {
        this.conventions = conventions;
        this.fiches = fiches;
    }

    /** @throws Introuvable when it does not exist for this person */
    public FicheConvention executer(Acteur acteur, long id) {
        return fiches.de(acteur, conventions.lire(acteur, id));
    }
}
