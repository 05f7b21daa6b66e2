package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.nomenclature.Valeur;

/**
 * What somebody can choose from when he says for which placements a form is meant.
 *
 * @param etablissement whether he writes forms for all
 * @param centres those for which he writes forms, each below the one above it
 * @param etapes those that some centre handles by name, by label; another code can be typed
 */
public record ChoixDeRessort(
        boolean etablissement,
        List<Arbre.Branche> centres,
        List<Code> composantes,
        List<Code> etapes,
        List<Valeur> types) {

    /** A component or an étape as the student records called it. */
    public record Code(String code, String libelle) {}
}
