package org.entstage.evaluation.suivi.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.Query;
import org.entstage.commun.Texte;
import org.entstage.convention.NumeroConvention;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.EtatDeSuivi;

/** A perimeter and criteria as the condition of a query on {@code FicheEvaluation f, Convention c}. Values travel as parameters only. */
final class ConditionDeSuivi {

    private final List<String> et = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();

    private ConditionDeSuivi() {}

    static ConditionDeSuivi de(String etablissement, Etendue etendue) {
        ConditionDeSuivi condition = new ConditionDeSuivi();
        condition.et("f.etablissement = :etablissement", "etablissement", etablissement);
        if (!etendue.etablissement()) {
            condition.limiter(etendue);
        }
        return condition;
    }

    private void limiter(Etendue etendue) {
        List<String> ou = new ArrayList<>();
        parmi(ou, "c.centre.id", "siens", etendue.centres());
        parmi(ou, "c.formation.codeComposante", "composantes", etendue.composantes());
        parmi(ou, "c.formation.codeEtape", "etapes", etendue.etapes());
        et.add(ou.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ou) + ")");
    }

    private void parmi(List<String> ou, String champ, String nom, Set<?> valeurs) {
        if (!valeurs.isEmpty()) {
            ou.add(champ + " in (:" + nom + ")");
            parametres.put(nom, valeurs);
        }
    }

    ConditionDeSuivi et(CriteresDeSuivi criteres, Set<Long> centres) {
        if (criteres.numero() != null) {
            // What is no number finds nothing, rather than everything.
            et(
                    "c.id = :numero",
                    "numero",
                    NumeroConvention.lireId(criteres.numero()).orElse(-1L));
        }
        if (criteres.repondant() != null) {
            et("f.repondant = :repondant", "repondant", criteres.repondant());
        }
        if (criteres.annee() != null) {
            et("c.annee = :annee", "annee", criteres.annee());
        }
        if (criteres.campagne() != null) {
            et("f.campagneId = :campagne", "campagne", criteres.campagne());
        }
        if (!centres.isEmpty()) {
            et("c.centre.id in (:centres)", "centres", centres);
        }
        if (criteres.mots() != null) {
            mots(Texte.normaliser(criteres.mots()));
        }
        return etat(criteres.etat());
    }

    private ConditionDeSuivi etat(EtatDeSuivi etat) {
        if (etat == null) {
            return et("f.etat <> :etat", "etat", EtatFiche.RETIREE);
        }
        return switch (etat) {
            case ATTENDUE -> et("f.etat in (:etats)", "etats", Set.of(EtatFiche.OUVERTE, EtatFiche.COMMENCEE));
            case REOUVERTURE -> et("f.etat = :etat and f.reouvertureDemandeeLe is not null", "etat", EtatFiche.VALIDEE);
            default -> et("f.etat = :etat", "etat", EtatFiche.valueOf(etat.name()));
        };
    }

    /** The index of conventions holds "name first-name": a first name typed in front is put behind. */
    private void mots(String mots) {
        int dernier = mots.lastIndexOf(' ');
        String retourne = dernier < 0 ? mots : mots.substring(dernier + 1) + " " + mots.substring(0, dernier);
        if (mots.isEmpty()) {
            et.add("1 = 0");
            return;
        }
        et(
                "(c.etudiantRecherche like :mots or c.etudiantRecherche like :inverse or c.structure.id in"
                        + " (select s.id from StructureAccueil s where s.etablissement = :etablissement"
                        + " and s.recherche like :mots))",
                "mots",
                mots + "%");
        parametres.put("inverse", retourne + "%");
    }

    private ConditionDeSuivi et(String condition, String parametre, Object valeur) {
        et.add(condition);
        parametres.put(parametre, valeur);
        return this;
    }

    /** Whether it asks about the placement of a sheet. */
    boolean surLeStage() {
        return et.stream().anyMatch(condition -> condition.contains("c."));
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
