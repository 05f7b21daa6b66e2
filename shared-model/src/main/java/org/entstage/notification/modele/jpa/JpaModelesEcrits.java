package org.entstage.notification.modele.jpa;

import java.sql.Clob;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.ModeleCourriel;
import org.entstage.notification.modele.ModeleEcrit;
import org.entstage.notification.modele.ModelesEcrits;
import org.entstage.notification.modele.Profil;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps all of the institution in memory: every mail asks, few people change something. */
@Repository
class JpaModelesEcrits implements ModelesEcrits {

    private final EntityManager base;
    private final String etablissement;
    private final VersionsDonnees versions;
    private final Instantane<Map<Long, Place>> places;

    JpaModelesEcrits(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.versions = versions;
        this.places = versions.instantane(VERSION, this::lire);
    }

    @Override
    public Map<Long, Place> toutes() {
        return places.valeur();
    }

    /** A row of an event or profile that this version does not know counts as absent. */
    private Map<Long, Place> lire() {
        Map<Long, Map<CleModele, ModeleCourriel>> modeles = new HashMap<>();
        for (Tuple ligne : lignes("select centre_id, evenement, profil, langue, sujet, corps from courriel_modele")) {
            interrupteur(ligne)
                    .ifPresent(lu -> modeles.computeIfAbsent(centre(ligne), id -> new HashMap<>())
                            .put(
                                    new CleModele(
                                            lu.evenement(), lu.profil(), Langue.valueOf(ligne.get(3, String.class))),
                                    new ModeleCourriel(ligne.get(4, String.class), texte(ligne.get(5)))));
        }
        Map<Long, Map<Interrupteur, Boolean>> interrupteurs = new HashMap<>();
        for (Tuple ligne : lignes("select centre_id, evenement, profil, case when actif then 1 else 0 end"
                + " from courriel_interrupteur")) {
            interrupteur(ligne)
                    .ifPresent(lu -> interrupteurs
                            .computeIfAbsent(centre(ligne), id -> new HashMap<>())
                            .put(lu, ((Number) ligne.get(3)).intValue() == 1));
        }
        Set<Long> ids = new HashSet<>(modeles.keySet());
        ids.addAll(interrupteurs.keySet());
        Map<Long, Place> lues = new HashMap<>();
        ids.forEach(id ->
                lues.put(id, new Place(modeles.getOrDefault(id, Map.of()), interrupteurs.getOrDefault(id, Map.of()))));
        return Map.copyOf(lues);
    }

    /** H2 gives a long text as a CLOB, MariaDB as a string. */
    private static String texte(Object lu) {
        if (lu instanceof Clob clob) {
            try {
                return clob.getSubString(1, (int) clob.length());
            } catch (SQLException illisible) {
                throw new IllegalStateException(illisible);
            }
        }
        return (String) lu;
    }

    private static long centre(Tuple ligne) {
        return ((Number) ligne.get(0)).longValue();
    }

    private static Optional<Interrupteur> interrupteur(Tuple ligne) {
        return Evenement.deNom(ligne.get(1, String.class))
                .flatMap(evenement ->
                        Profil.deNom(ligne.get(2, String.class)).map(profil -> new Interrupteur(evenement, profil)));
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    private List<Tuple> lignes(String sql) {
        return base.createNativeQuery(sql + " where etablissement = :e", Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ModeleEcrit> un(long centre, CleModele cle) {
        return base.createQuery(
                        "select m from ModeleEcrit m where m.etablissement = :e and m.centre = :centre"
                                + " and m.evenement = :evenement and m.profil = :profil and m.langue = :langue",
                        ModeleEcrit.class)
                .setParameter("e", etablissement)
                .setParameter("centre", centre)
                .setParameter("evenement", cle.evenement().name())
                .setParameter("profil", cle.lecteur().name())
                .setParameter("langue", cle.langue())
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional
    public void enregistrer(ModeleEcrit modele) {
        base.persist(modele);
        versions.changer(VERSION);
    }

    @Override
    @Transactional
    public void retirer(ModeleEcrit modele) {
        base.remove(modele);
        versions.changer(VERSION);
    }

    @Override
    @Transactional
    public void regler(long centre, Interrupteur interrupteur, Boolean actif) {
        if (actif == null) {
            requete(
                            "delete from courriel_interrupteur where etablissement = :e and centre_id = :centre"
                                    + " and evenement = :evenement and profil = :profil",
                            centre,
                            interrupteur)
                    .executeUpdate();
        } else {
            requete(
                            "insert into courriel_interrupteur (etablissement, centre_id, evenement, profil, actif)"
                                    + " values (:e, :centre, :evenement, :profil, :actif)"
                                    + " on duplicate key update actif = :actif",
                            centre,
                            interrupteur)
                    .setParameter("actif", actif)
                    .executeUpdate();
        }
        versions.changer(VERSION);
    }

    private Query requete(String sql, long centre, Interrupteur interrupteur) {
        return base.createNativeQuery(sql)
                .setParameter("e", etablissement)
                .setParameter("centre", centre)
                .setParameter("evenement", interrupteur.evenement().name())
                .setParameter("profil", interrupteur.profil().name());
    }
}
