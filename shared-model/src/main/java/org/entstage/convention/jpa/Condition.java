package org.entstage.convention.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.Query;
import org.entstage.commun.Texte;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.NumeroConvention;
import org.entstage.convention.Perimetre;
import org.entstage.droits.Etendue;

/**
 * A perimeter and criteria as the condition of a query on {@code Convention c}. Values travel as parameters only.
 * Students and teachers are reached by implicit joins only where the perimeter asks for them, so that the staff's list
 * is read from the index of one table.
 */
final class Condition {

    /** That a valid avenant {@code a} of the convention {@code c} is not signed by all. */
    static final String AVENANT_A_SIGNER =
            "a.convention = c and a.etat = org.entstage.convention.EtatAvenant.VALIDE and a.signatures.signeeLe is null";

    private final List<String> et = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();

    private Condition() {}

    static Condition de(Perimetre perimetre) {
        Condition condition = new Condition();
        condition.ajouter("c.etablissement = :etablissement", "etablissement", perimetre.etablissement());
        if (!perimetre.etendue().etablissement()) {
            condition.limiter(perimetre);
        }
        return condition;
    }

    Condition et(CriteresConvention criteres) {
        if (criteres.numero() != null) {
            // What is no number finds nothing, rather than everything.
            ajouter(
                    "c.id = :numero",
                    "numero",
                    NumeroConvention.lireId(criteres.numero()).orElse(-1L));
        }
        if (criteres.etat() != null) {
            ajouter("c.etat = :etat", "etat", criteres.etat());
        }
        if (criteres.signatures() != null) {
            ajouter("c.etat = :validee", "validee", EtatConvention.VALIDEE);
            String avenants = "exists (select a.id from Avenant a where " + AVENANT_A_SIGNER + ")";
            et.add(
                    criteres.signatures() == CriteresConvention.Signees.SIGNEES
                            ? "c.signatures.signeeLe is not null and not " + avenants
                            : "(c.signatures.signeeLe is null or " + avenants + ")");
        }
        if (criteres.annee() != null) {
            ajouter("c.annee = :annee", "annee", criteres.annee());
        }
        if (criteres.nom() != null) {
            nom(Texte.normaliser(criteres.nom()));
        }
        return this;
    }

    Condition et(String condition, String parametre, Object valeur) {
        ajouter(condition, parametre, valeur);
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

    private void limiter(Perimetre perimetre) {
        List<String> ou = new ArrayList<>();
        Etendue etendue = perimetre.etendue();
        parmi(ou, "c.centre.id", "centres", etendue.centres());
        parmi(ou, "c.formation.codeComposante", "composantes", etendue.composantes());
        parmi(ou, "c.formation.codeEtape", "etapes", etendue.etapes());
        parmi(ou, "c.id", "conventions", perimetre.conventions());
        if (perimetre.etudiant() != null) {
            ou.add("c.etudiant.id in (select e.id from Etudiant e where e.etablissement = :etablissement"
                    + " and (e.login = :login or e.numero = :numeroEtudiant))");
            parametres.put("login", perimetre.etudiant());
            parametres.put("numeroEtudiant", perimetre.numeroEtudiant() == null ? "" : perimetre.numeroEtudiant());
        }
        if (!etendue.enseignants().isEmpty()) {
            ou.add("(c.etat <> :brouillon and c.enseignant.id in (select t.id from Enseignant t"
                    + " where t.etablissement = :etablissement and t.login in (:enseignants)))");
            parametres.put("brouillon", EtatConvention.BROUILLON);
            parametres.put("enseignants", etendue.enseignants());
        }
        et.add(ou.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ou) + ")");
    }

    private void parmi(List<String> ou, String champ, String nom, Set<?> valeurs) {
        if (!valeurs.isEmpty()) {
            ou.add(champ + " in (:" + nom + ")");
            parametres.put(nom, valeurs);
        }
    }

    /** The index holds "name first-name": a first name typed in front is put behind. */
    private void nom(String recherche) {
        int dernier = recherche.lastIndexOf(' ');
        String retourne =
                dernier < 0 ? recherche : recherche.substring(dernier + 1) + " " + recherche.substring(0, dernier);
        if (recherche.isEmpty()) {
            et.add("1 = 0");
        } else if (retourne.equals(recherche)) {
            ajouter("c.etudiantRecherche like :nom", "nom", recherche + "%");
        } else {
            ajouter("(c.etudiantRecherche like :nom or c.etudiantRecherche like :inverse)", "nom", recherche + "%");
            parametres.put("inverse", retourne + "%");
        }
    }

    private void ajouter(String condition, String parametre, Object valeur) {
        et.add(condition);
        parametres.put(parametre, valeur);
    }
}
