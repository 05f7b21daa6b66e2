package org.entstage.evaluations.questionnaire;

import javax.validation.constraints.Size;
import org.entstage.evaluation.questionnaire.Ressort;

/** For which placements a form is meant. */
public abstract class RessortForm {

    @Size(max = Ressort.CODE)
    String composante;

    @Size(max = Ressort.CODE)
    String etape;

    @Size(max = Ressort.CODE)
    String typeConvention;

    /** Id; empty for the whole institution. */
    Long centre;

    Ressort ressort() {
        return new Ressort(centre, composante, etape, typeConvention);
    }

    final void reprendre(Ressort ressort) {
        centre = ressort.centre();
        composante = ressort.composante();
        etape = ressort.etape();
        typeConvention = ressort.typeConvention();
    }
}
