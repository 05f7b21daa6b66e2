package org.entstage.evaluation.campagne.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.Query;
import org.entstage.droits.Etendue;

/** The placements that somebody looks after as the condition of a query on {@code Convention c}. */
final class ConditionDeStages {

    private final List<String> et = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();

    private ConditionDeStages() {}

    static ConditionDeStages de(String etablissement, Etendue etendue) {
        ConditionDeStages condition = new ConditionDeStages();
        condition.et("c.etablissement = :etablissement", "etablissement", etablissement);
        if (!etendue.etablissement()) {
            List<String> ou = new ArrayList<>();
            condition.parmi(ou, "c.centre.id", "siens", etendue.centres());
            condition.parmi(ou, "c.formation.codeComposante", "siennes", etendue.composantes());
            condition.parmi(ou, "c.formation.codeEtape", "sesEtapes", etendue.etapes());
            condition.et.add(ou.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ou) + ")");
        }
        return condition;
    }

    private void parmi(List<String> ou, String champ, String nom, Set<?> valeurs) {
        if (!valeurs.isEmpty()) {
            ou.add(champ + " in (:" + nom + ")");
            parametres.put(nom, valeurs);
        }
    }

    ConditionDeStages et(String condition, String parametre, Object valeur) {
        et.add(condition);
        parametres.put(parametre, valeur);
        return this;
    }

    /** One value more of a condition that is there. */
    ConditionDeStages avec(String parametre, Object valeur) {
        parametres.put(parametre, valeur);
        return this;
    }

    ConditionDeStages et(String condition) {
        et.add(condition);
        return this;
    }

    /** The text of the condition, beginning with {@code where}. */
    String texte() {
        return " where " + String.join(" and ", et);
    }

    <Q extends Query> Q remplir(Q requete) {
        parametres.forEach(requete::setParameter);
        return requete;
    }
}
