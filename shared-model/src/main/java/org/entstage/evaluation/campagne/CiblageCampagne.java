package org.entstage.evaluation.campagne;

import java.util.Set;
import org.entstage.convention.StageAEvaluer;

/**
 * Which placements a campaign is about, within its centre. An empty part leaves nothing out.
 *
 * @param annees calendar years in which teaching years begin
 * @param types codes of kinds of conventions
 * @param etapes codes of étapes, without version
 * @param composantes codes of components
 */
public record CiblageCampagne(Set<Integer> annees, Set<String> types, Set<String> etapes, Set<String> composantes) {

    /** Leaves nothing out. */
    public static final CiblageCampagne TOUS = new CiblageCampagne(Set.of(), Set.of(), Set.of(), Set.of());

    public CiblageCampagne {
        annees = Set.copyOf(annees);
        types = Set.copyOf(types);
        etapes = Set.copyOf(etapes);
        composantes = Set.copyOf(composantes);
    }

    /** Whether this placement is one of them. */
    public boolean concerne(StageAEvaluer stage) {
        return admet(annees, stage.annee())
                && admet(types, stage.typeConvention())
                && admet(etapes, stage.codeEtape())
                && admet(composantes, stage.codeComposante());
    }

    private static <T> boolean admet(Set<T> admis, T valeur) {
        return admis.isEmpty() || valeur != null && admis.contains(valeur);
    }
}
