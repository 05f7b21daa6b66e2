package org.entstage.offre.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.entstage.commun.Texte;
import org.entstage.droits.Etendue;
import org.entstage.offre.Cible;
import org.entstage.offre.CriteresDeGestion;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.PerimetreDesOffres;

/** A perimeter and criteria as the condition of a query on {@code Offre o}. Values travel as parameters only. */
final class ConditionDOffres {

    private static final String STRUCTURE = "structure:";

    private final List<String> et = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();

    private ConditionDOffres() {}

    static ConditionDOffres de(PerimetreDesOffres perimetre) {
        ConditionDOffres condition = new ConditionDOffres();
        condition.et("o.etablissement = :etablissement", "etablissement", perimetre.etablissement());
        if (!perimetre.etendue().etablissement()) {
            condition.limiter(perimetre);
        }
        return condition;
    }

    private void limiter(PerimetreDesOffres perimetre) {
        Etendue etendue = perimetre.etendue();
        List<String> ou = new ArrayList<>();
        if (!etendue.centres().isEmpty()) {
            ou.add("o.centre.id in (:centres)");
            parametres.put("centres", etendue.centres());
        }
        Set<Long> structures = etendue.objets().stream()
                .filter(objet -> objet.startsWith(STRUCTURE))
                .map(objet -> Long.valueOf(objet.substring(STRUCTURE.length())))
                .collect(Collectors.toSet());
        if (!structures.isEmpty()) {
            ou.add("o.structure.id in (:structures)");
            parametres.put("structures", structures);
        }
        if (perimetre.cibles()) {
            cible(
                    ou,
                    Cible.Genre.CENTRE,
                    etendue.centres().stream().map(String::valueOf).collect(Collectors.toSet()));
            cible(ou, Cible.Genre.ETAPE, etendue.etapes());
        }
        et.add(ou.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ou) + ")");
    }

    private void cible(List<String> ou, Cible.Genre genre, Set<String> codes) {
        if (!codes.isEmpty()) {
            ou.add("exists (select 1 from Offre p join p.cibles t where p.id = o.id and t.genre = :genre" + genre
                    + " and t.code in (:codes" + genre + "))");
            parametres.put("genre" + genre, genre);
            parametres.put("codes" + genre, codes);
        }
    }

    ConditionDOffres et(CriteresDeGestion criteres) {
        if (criteres.numero() != null) {
            // What is no number finds nothing, rather than everything.
            et(
                    "o.id = :numero",
                    "numero",
                    criteres.numero().matches("\\d{1,18}") ? Long.parseLong(criteres.numero()) : -1L);
        }
        if (criteres.etat() != null) {
            et("o.etat = :etat", "etat", criteres.etat());
        } else if (criteres.numero() == null) {
            et("o.etat <> :archivee", "archivee", EtatOffre.ARCHIVEE);
        }
        if (criteres.aTraiter()) {
            et("o.tri < :attend", "attend", "1");
        }
        if (criteres.type() != null) {
            et("o.reperes.type = :type", "type", criteres.type());
        }
        if (criteres.centre() != null) {
            et("o.centre.id = :centre", "centre", criteres.centre());
        }
        if (criteres.annee() != null) {
            et("o.annee = :annee", "annee", criteres.annee());
        }
        if (criteres.structure() != null) {
            et("o.structure.id = :structure", "structure", criteres.structure());
        }
        if (criteres.mots() != null) {
            mots(criteres.mots());
        }
        return this;
    }

    private void mots(String mots) {
        et(
                "(lower(o.reperes.intitule) like :mots escape '!'"
                        + " or o.structure.id in (select s.id from StructureAccueil s where s.etablissement = :etablissement"
                        + " and s.recherche like :societe))",
                "mots",
                "%"
                        + mots.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_") + "%");
        String societe = Texte.normaliser(mots);
        parametres.put("societe", societe.isEmpty() ? "-" : societe + "%");
    }

    ConditionDOffres et(String condition, String parametre, Object valeur) {
        et.add(condition);
        parametres.put(parametre, valeur);
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
