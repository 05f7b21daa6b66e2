package org.entstage.convention.reglages.jpa;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.convention.reglages.ReglageEcrit;
import org.entstage.convention.reglages.ReglagesEcrits;
import org.entstage.convention.regles.Niveau;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps all rows of the institution in memory: every convention asks for them, few people change one. */
@Repository
class JpaReglagesEcrits implements ReglagesEcrits {

    private static final Logger LOG = LoggerFactory.getLogger(JpaReglagesEcrits.class);

    private final EntityManager base;
    private final String etablissement;
    private final VersionsDonnees versions;
    private final Instantane<List<ReglageEcrit>> lignes;

    JpaReglagesEcrits(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.versions = versions;
        this.lignes = versions.instantane(ReglagesEcrits.VERSION, this::lire);
    }

    @Override
    public List<ReglageEcrit> tous() {
        return lignes.valeur();
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    private List<ReglageEcrit> lire() {
        List<Tuple> lues = base.createNativeQuery(
                        "select centre_id, regle, depuis, jusqu_au, etat, niveau, valeurs from regle_reglage"
                                + " where etablissement = :e",
                        Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        List<ReglageEcrit> ecrits = new ArrayList<>();
        for (Tuple lue : lues) {
            try {
                ecrits.add(ligne(lue));
            } catch (IllegalArgumentException inconnu) {
                LOG.warn("a setting of rule {} cannot be read any more and is left aside", lue.get(1), inconnu);
            }
        }
        return List.copyOf(ecrits);
    }

    private static ReglageEcrit ligne(Tuple lue) {
        Date jusquAu = (Date) lue.get(3);
        String active = (String) lue.get(4);
        String niveau = (String) lue.get(5);
        return new ReglageEcrit(
                ((Number) lue.get(0)).longValue(),
                (String) lue.get(1),
                ((Date) lue.get(2)).toLocalDate(),
                jusquAu == null ? null : jusquAu.toLocalDate(),
                active == null ? null : "ACTIVE".equals(active),
                niveau == null ? null : Niveau.valueOf(niveau),
                valeurs((String) lue.get(6)));
    }

    /** One name and value to a line. */
    private static Map<String, String> valeurs(String texte) {
        Map<String, String> valeurs = new HashMap<>();
        if (texte != null) {
            texte.lines().filter(ligne -> ligne.contains("=")).forEach(ligne -> {
                int egal = ligne.indexOf('=');
                valeurs.put(ligne.substring(0, egal), ligne.substring(egal + 1));
            });
        }
        return valeurs;
    }

    @Override
    @Transactional
    public void poser(ReglageEcrit reglage) {
        retirer(reglage.centre(), reglage.regle(), reglage.depuis());
        String valeurs = reglage.valeurs().entrySet().stream()
                .map(valeur -> valeur.getKey() + "=" + valeur.getValue().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
        base.createNativeQuery("insert into regle_reglage"
                        + " (etablissement, centre_id, regle, depuis, jusqu_au, etat, niveau, valeurs)"
                        + " values (:e, :centre, :regle, :depuis, :jusquAu, :etat, :niveau, :valeurs)")
                .setParameter("e", etablissement)
                .setParameter("centre", reglage.centre())
                .setParameter("regle", reglage.regle())
                .setParameter("depuis", reglage.depuis())
                .setParameter("jusquAu", reglage.jusquAu())
                .setParameter("etat", etat(reglage.active()))
                .setParameter(
                        "niveau",
                        reglage.niveau() == null ? null : reglage.niveau().name())
                .setParameter("valeurs", valeurs)
                .executeUpdate();
    }

    private static String etat(Boolean active) {
        if (active == null) {
            return null;
        }
        return active ? "ACTIVE" : "INACTIVE";
    }

    @Override
    @Transactional
    public void retirer(long centre, String regle, LocalDate depuis) {
        Query requete = base.createNativeQuery("delete from regle_reglage where etablissement = :e"
                + " and centre_id = :centre and regle = :regle and depuis = :depuis");
        requete.setParameter("e", etablissement)
                .setParameter("centre", centre)
                .setParameter("regle", regle)
                .setParameter("depuis", depuis)
                .executeUpdate();
        versions.changer(ReglagesEcrits.VERSION);
    }
}
