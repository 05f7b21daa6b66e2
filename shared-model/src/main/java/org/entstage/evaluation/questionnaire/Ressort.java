package org.entstage.evaluation.questionnaire;

import static org.entstage.commun.Texte.ouNul;

import java.util.List;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Situation;

/**
 * For which placements a form is meant. What is null is not looked at: the four of them null is the whole institution.
 *
 * @param centre id of a centre: its own placements and those of the centres below it
 * @param composante code in the student records
 * @param etape code in the student records, without version
 * @param typeConvention code of the list TYPE_CONVENTION
 */
public record Ressort(Long centre, String composante, String etape, String typeConvention) {

    /** Characters of a code. */
    public static final int CODE = 20;

    public static final Ressort ETABLISSEMENT = new Ressort(null, null, null, null);

    public Ressort {
        composante = ouNul(composante);
        etape = ouNul(etape);
        typeConvention = ouNul(typeConvention);
    }

    public static Ressort duCentre(long centre) {
        return new Ressort(centre, null, null, null);
    }

    /** @param chaine the placement's centre, then those above it upwards */
    boolean convient(StageAEvaluer stage, List<Long> chaine) {
        return (centre == null || chaine.contains(centre))
                && (composante == null || composante.equals(stage.codeComposante()))
                && (etape == null || etape.equals(stage.codeEtape()))
                && (typeConvention == null || typeConvention.equals(stage.typeConvention()));
    }

    /**
     * How precise it is, the greater the more: an étape says more than a type of convention, that more than a component,
     * that more than a centre; and a centre more than those above it.
     *
     * @param chaine as for {@link #convient}
     */
    int precision(List<Long> chaine) {
        int place = centre == null ? -1 : chaine.indexOf(centre);
        int duCentre = place < 0 ? 0 : chaine.size() - place;
        int plus = chaine.size() + 1;
        return duCentre
                + plus * ((composante == null ? 0 : 1) + (typeConvention == null ? 0 : 2) + (etape == null ? 0 : 4));
    }

    /** Where it stands for rights: who holds a right there may write it. */
    Situation situation() {
        return new Situation(centre, composante, etape, null, null, null);
    }
}
