package org.entstage.commun.jpa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells when data that is kept in memory has changed: each name has a number that every change raises. What this node
 * changes counts at once; what another node or web application changed is seen after {@code entstage.versions.delai} at
 * most.
 */
@Component
public class VersionsDonnees {

    private record Releve(Instant quand, Map<String, Long> versions) {}

    private final EntityManager base;
    private final String etablissement;

    /** Longest time in which another node's change may be unseen. */
    private final Duration delai;

    private final Clock horloge;
    private final TransactionTemplate lecture;
    private volatile Releve releve;

    VersionsDonnees(EntityManager base, Reglages reglages, Clock horloge, PlatformTransactionManager transactions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.delai = reglages.millisecondes("entstage.versions.delai");
        this.horloge = horloge;
        this.lecture = new TransactionTemplate(transactions);
        this.lecture.setReadOnly(true);
    }

    /** Data of this name, read again whenever it has changed. */
    public <T> Instantane<T> instantane(String nom, Supplier<T> lecture) {
        return new Instantane<>(this, nom, lecture);
    }

    /** Says, within the transaction that changes the data, that it changes. */
    public void changer(String nom) {
        base.createNativeQuery("insert into version_donnees (etablissement, nom, version) values (:e, :n, 1)"
                        + " on duplicate key update version = version + 1")
                .setParameter("e", etablissement)
                .setParameter("n", nom)
                .executeUpdate();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                releve = null;
            }
        });
    }

    /** The newest number known; 0 for data that never changed. */
    long connue(String nom) {
        Releve connu = releve;
        Instant maintenant = horloge.instant();
        if (connu == null || maintenant.isAfter(connu.quand().plus(delai)) || maintenant.isBefore(connu.quand())) {
            connu = new Releve(maintenant, lecture.execute(etat -> lire()));
            releve = connu;
        }
        return connu.versions().getOrDefault(nom, 0L);
    }

    /** Reads number and data in one transaction: the number is never newer than the data. */
    <T> Instantane.Lu<T> lire(String nom, Supplier<T> donnees) {
        return lecture.execute(etat -> {
            long version = lire().getOrDefault(nom, 0L);
            return new Instantane.Lu<>(version, donnees.get());
        });
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for this native query
    private Map<String, Long> lire() {
        List<Tuple> lignes = base.createNativeQuery(
                        "select nom, version from version_donnees where etablissement = :e", Tuple.class)
                .setParameter("e", etablissement)
                // What the transaction around has changed so far is nothing that this table holds.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        Map<String, Long> versions = new HashMap<>();
        lignes.forEach(ligne -> versions.put(ligne.get(0, String.class), ((Number) ligne.get(1)).longValue()));
        return versions;
    }
}
