package org.entstage.convention.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.PageDe;
import org.entstage.commun.Total;
import org.entstage.convention.EtapesAFaire;
import org.entstage.convention.LigneAFaire;
import org.entstage.convention.MesEtapes;
import org.entstage.droits.Etendue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work queues in the database: the keys of a page and the count come from indexes of one table, then the rows of these
 * keys; three statements.
 */
@Repository
@Transactional(readOnly = true)
class JpaEtapesAFaire implements EtapesAFaire {

    private static final String LIGNE = "select new org.entstage.convention.LigneAFaire("
            + "c.id, c.annee, coalesce(v.version, c.version), e.nom, e.prenom, s.raisonSociale, c.formation.libelleEtape, c.stage.debut,"
            + " c.stage.fin, a.nature, a.avenant, a.depuis, a.echeance, a.butoir,"
            + " case when a.butoir < :jour then true else false end)"
            + " from EtapeAFaire a join a.convention c join c.etudiant e left join c.structure s"
            + " left join Avenant v on v.id = a.avenant"
            + " where a.id in (:cles) order by a.butoir, a.id";

    private final EntityManager base;

    JpaEtapesAFaire(EntityManager base) {
        this.base = base;
    }

    @Override
    public PageDe<LigneAFaire> lister(MesEtapes miennes, LocalDate jour, int page, int taille) {
        List<Long> cles = requete("select a.id", miennes, " order by a.butoir, a.id", Long.class)
                .setFirstResult((page - 1) * taille)
                .setMaxResults(taille)
                .getResultList();
        int comptes = requete("select a.id", miennes, "", Long.class)
                .setMaxResults(Total.PLAFOND + 1)
                .getResultList()
                .size();
        return new PageDe<>(lignes(cles, jour), page, taille, Total.de(comptes));
    }

    private List<LigneAFaire> lignes(List<Long> cles, LocalDate jour) {
        return cles.isEmpty()
                ? List.of()
                : base.createQuery(LIGNE, LigneAFaire.class)
                        .setParameter("cles", cles)
                        .setParameter("jour", jour)
                        .getResultList();
    }

    @Override
    public List<LocalDate> butoirs(MesEtapes miennes) {
        return requete("select a.butoir", miennes, " order by a.butoir", LocalDate.class)
                .setMaxResults(Total.PLAFOND + 1)
                .getResultList();
    }

    private <T> TypedQuery<T> requete(String choix, MesEtapes miennes, String ordre, Class<T> type) {
        Map<String, Object> valeurs = new HashMap<>();
        String texte = choix + " from EtapeAFaire a where " + condition(miennes, valeurs) + ordre;
        TypedQuery<T> requete = base.createQuery(texte, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    private static String condition(MesEtapes miennes, Map<String, Object> valeurs) {
        valeurs.put("etablissement", miennes.etablissement());
        List<String> parts = new ArrayList<>();
        for (MesEtapes.Part part : miennes.parts()) {
            String rang = Integer.toString(parts.size());
            valeurs.put("qui" + rang, part.qui());
            valeurs.put("natures" + rang, part.natures());
            String ou = " and " + etendue(part.etendue(), rang, valeurs);
            if (!miennes.lisible().contient(part.etendue())) {
                ou += " and " + etendue(miennes.lisible(), "Lisible", valeurs);
            }
            parts.add("(a.qui = :qui" + rang + " and a.nature in (:natures" + rang + ")" + ou + ")");
        }
        if (parts.isEmpty()) {
            return "a.etablissement = :etablissement and 1 = 0";
        }
        valeurs.put("comptes", miennes.comptes());
        return "a.etablissement = :etablissement and (a.personne is null or a.personne in (:comptes)) and ("
                + String.join(" or ", parts) + ")";
    }

    private static String etendue(Etendue etendue, String rang, Map<String, Object> valeurs) {
        if (etendue.etablissement()) {
            return "1 = 1";
        }
        List<String> ou = new ArrayList<>();
        parmi(ou, "centre", rang, etendue.centres(), valeurs);
        parmi(ou, "composante", rang, etendue.composantes(), valeurs);
        parmi(ou, "etape", rang, etendue.etapes(), valeurs);
        parmi(ou, "enseignant", rang, etendue.enseignants(), valeurs);
        return ou.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ou) + ")";
    }

    private static void parmi(List<String> ou, String champ, String rang, Set<?> choisis, Map<String, Object> valeurs) {
        if (!choisis.isEmpty()) {
            ou.add("a." + champ + " in (:" + champ + rang + ")");
            valeurs.put(champ + rang, choisis);
        }
    }
}
