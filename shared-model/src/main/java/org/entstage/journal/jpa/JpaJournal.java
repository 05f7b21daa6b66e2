package org.entstage.journal.jpa;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.Texte;
import org.entstage.droits.Acteur;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.EntreeDuJournal;
import org.entstage.journal.EntreesDuJournal;
import org.entstage.journal.Journal;
import org.entstage.journal.LigneJournal;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaJournal implements Journal, EntreesDuJournal {

    private final EntityManager base;
    private final String etablissement;
    private final Clock horloge;

    JpaJournal(EntityManager base, Reglages reglages, Clock horloge) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** Outside the transaction of the change there is nothing to note. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void noter(Acteur acteur, String objet, String reference, String champ, String avant, String apres) {
        base.persist(new EntreeDuJournal(
                etablissement, LocalDateTime.now(horloge), acteur, objet, reference, champ, avant, apres));
    }

    @Override
    public List<LigneJournal> lister(CriteresJournal criteres, int depuis, int maximum) {
        return requete(
                        "select new org.entstage.journal.LigneJournal(j.id, j.quand, j.login, j.nom, j.observateur,"
                                + " j.objet, j.reference, j.champ, j.avant, j.apres)",
                        criteres,
                        " order by j.quand desc, j.id desc",
                        LigneJournal.class)
                .setFirstResult(depuis)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    public int compter(CriteresJournal criteres, int plafond) {
        return requete("select j.id", criteres, "", Long.class)
                .setMaxResults(plafond)
                .getResultList()
                .size();
    }

    @Override
    public List<String> objets() {
        return base.createQuery(
                        "select distinct j.objet from EntreeDuJournal j where j.etablissement = :etablissement"
                                + " order by j.objet",
                        String.class)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    private <T> TypedQuery<T> requete(String choix, CriteresJournal criteres, String ordre, Class<T> type) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        StringBuilder conditions = new StringBuilder(" from EntreeDuJournal j where j.etablissement = :etablissement");
        valeurs.put("etablissement", etablissement);
        condition(conditions, valeurs, "j.objet = :objet", "objet", criteres.objet());
        condition(conditions, valeurs, "j.reference = :reference", "reference", criteres.reference());
        condition(
                conditions,
                valeurs,
                "j.quand >= :du",
                "du",
                criteres.du() == null ? null : criteres.du().atStartOfDay());
        condition(
                conditions,
                valeurs,
                "j.quand < :au",
                "au",
                criteres.au() == null ? null : criteres.au().plusDays(1).atStartOfDay());
        int rang = 0;
        for (String mot : Texte.normaliser(criteres.personne()).split(" ")) {
            String nom = "mot" + rang++;
            condition(conditions, valeurs, "j.recherche like :" + nom, nom, mot.isEmpty() ? null : "%" + mot + "%");
        }
        TypedQuery<T> requete = base.createQuery(choix + conditions + ordre, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    private static void condition(
            StringBuilder conditions, Map<String, Object> valeurs, String texte, String nom, Object valeur) {
        if (valeur != null) {
            conditions.append(" and ").append(texte);
            valeurs.put(nom, valeur);
        }
    }
}
