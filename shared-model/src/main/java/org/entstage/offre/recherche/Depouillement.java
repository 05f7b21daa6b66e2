package org.entstage.offre.recherche;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Narrows offers by facets and counts, for each value, how many there would be if it were chosen: the choices of the other
 * facets hold, those of its own are alternatives.
 */
final class Depouillement {

    private final CriteresOffre criteres;
    private final List<OffreTrouvee> retenues = new ArrayList<>();
    private final Map<Facette, Map<String, Integer>> comptes = new EnumMap<>(Facette.class);

    private Depouillement(CriteresOffre criteres) {
        this.criteres = criteres;
        for (Facette facette : Facette.values()) {
            comptes.put(facette, new HashMap<>());
        }
    }

    /** @param offres all that the reader may see and that say the words */
    static Depouillement de(Collection<OffreTrouvee> offres, CriteresOffre criteres) {
        Depouillement depouillement = new Depouillement(criteres);
        offres.forEach(depouillement::examiner);
        depouillement.retenues.sort(criteres.ordre().comparaison());
        return depouillement;
    }

    private void examiner(OffreTrouvee offre) {
        Facette manquee = null;
        for (Facette facette : criteres.choix().keySet()) {
            if (!criteres.admet(offre, facette)) {
                if (manquee != null) {
                    return;
                }
                manquee = facette;
            }
        }
        if (manquee != null) {
            compter(offre, manquee);
            return;
        }
        retenues.add(offre);
        for (Facette facette : Facette.values()) {
            compter(offre, facette);
        }
    }

    private void compter(OffreTrouvee offre, Facette facette) {
        Map<String, Integer> valeurs = comptes.get(facette);
        for (String valeur : offre.valeurs(facette)) {
            valeurs.merge(valeur, 1, Integer::sum);
        }
    }

    /** The offers found, in the order of the criteria. */
    List<OffreTrouvee> retenues() {
        return retenues;
    }

    /** How many offers each value of each facet would find. */
    Map<Facette, Map<String, Integer>> comptes() {
        return comptes;
    }
}
