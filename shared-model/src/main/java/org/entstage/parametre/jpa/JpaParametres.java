package org.entstage.parametre.jpa;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeurParametre;
import org.entstage.parametre.ValeursDesParametres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps all values of the institution in memory: every request asks for some, few people change one. */
@Repository
class JpaParametres implements Parametres, ValeursDesParametres {

    private static final Logger LOG = LoggerFactory.getLogger(JpaParametres.class);

    private final EntityManager base;
    private final String etablissement;
    private final VersionsDonnees versions;
    private final Instantane<Map<Long, Map<String, String>>> valeurs;

    JpaParametres(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.versions = versions;
        this.valeurs = versions.instantane(Parametres.VERSION, this::lire);
    }

    @Override
    public ValeurParametre valeur(Parametre parametre, List<Long> chaine) {
        Map<Long, Map<String, String>> posees = valeurs.valeur();
        if (parametre.parCentre()) {
            for (Long centre : chaine) {
                Optional<ValeurParametre> propre = propre(posees, parametre, centre);
                if (propre.isPresent()) {
                    return propre.get();
                }
            }
        }
        return propre(posees, parametre, ETABLISSEMENT)
                .orElseGet(() -> new ValeurParametre(parametre, parametre.defaut(), null));
    }

    /** A row that an older version wrote and this one refuses counts as absent. */
    private static Optional<ValeurParametre> propre(
            Map<Long, Map<String, String>> posees, Parametre parametre, long centre) {
        String valeur = posees.getOrDefault(centre, Map.of()).get(parametre.cle());
        if (valeur == null) {
            return Optional.empty();
        }
        if (parametre.verifier(valeur).isPresent()) {
            LOG.warn("the value of {} for centre {} is not valid any more and is left aside", parametre.cle(), centre);
            return Optional.empty();
        }
        return Optional.of(new ValeurParametre(parametre, valeur, centre));
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    private Map<Long, Map<String, String>> lire() {
        Map<Long, Map<String, String>> lues = new HashMap<>();
        List<Tuple> lignes = base.createNativeQuery(
                        "select centre_id, cle, valeur from parametre where etablissement = :e", Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        lignes.forEach(ligne -> lues.computeIfAbsent(((Number) ligne.get(0)).longValue(), id -> new HashMap<>())
                .put(ligne.get(1, String.class), ligne.get(2, String.class)));
        return lues;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> codeDuCentre(long centre) {
        List<?> codes = base.createNativeQuery("select code from centre_gestion where etablissement = :e and id = :id")
                .setParameter("e", etablissement)
                .setParameter("id", centre)
                .getResultList();
        return codes.stream().findFirst().map(String.class::cast);
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    public Map<String, Long> centres() {
        List<Tuple> lignes = base.createNativeQuery(
                        "select code, id from centre_gestion where etablissement = :e order by code", Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        Map<String, Long> centres = new LinkedHashMap<>();
        lignes.forEach(ligne -> centres.put(ligne.get(0, String.class), ((Number) ligne.get(1)).longValue()));
        return centres;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> valeurPropre(long centre, Parametre parametre) {
        List<?> lues =
                requete("select valeur from parametre", centre, parametre).getResultList();
        return lues.stream().findFirst().map(String.class::cast);
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    public List<EtatParametre.Surcharge> surcharges(Parametre parametre) {
        List<Tuple> lignes = base.createNativeQuery(
                        "select p.centre_id, c.libelle, p.valeur from parametre p"
                                + " join centre_gestion c on c.id = p.centre_id and c.etablissement = p.etablissement"
                                + " where p.etablissement = :e and p.cle = :cle order by c.libelle, c.id",
                        Tuple.class)
                .setParameter("e", etablissement)
                .setParameter("cle", parametre.cle())
                .getResultList();
        return lignes.stream()
                .map(ligne -> new EtatParametre.Surcharge(
                        ((Number) ligne.get(0)).longValue(), ligne.get(1, String.class), ligne.get(2, String.class)))
                .toList();
    }

    @Override
    @Transactional
    public void poser(long centre, Parametre parametre, String valeur) {
        if (valeur == null) {
            requete("delete from parametre", centre, parametre).executeUpdate();
        } else {
            base.createNativeQuery("insert into parametre (etablissement, centre_id, cle, valeur)"
                            + " values (:e, :centre, :cle, :valeur) on duplicate key update valeur = :valeur")
                    .setParameter("e", etablissement)
                    .setParameter("centre", centre)
                    .setParameter("cle", parametre.cle())
                    .setParameter("valeur", valeur)
                    .executeUpdate();
        }
        versions.changer(Parametres.VERSION);
    }

    private Query requete(String debut, long centre, Parametre parametre) {
        return base.createNativeQuery(debut + " where etablissement = :e and centre_id = :centre and cle = :cle")
                .setParameter("e", etablissement)
                .setParameter("centre", centre)
                .setParameter("cle", parametre.cle());
    }
}
