package org.entstage.evaluation.campagne.jpa;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.EnvoiNote;
import org.entstage.evaluation.campagne.Envois;
import org.entstage.evaluation.campagne.NatureEnvoi;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A row is refused by its unique key, so that of two nodes one has it; the other waits until the first has ended. */
@Repository
@Transactional
class JpaEnvois implements Envois {

    private final EntityManager base;
    private final String etablissement;

    JpaEnvois(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public boolean prendre(EnvoiNote envoi, String cle) {
        return base.createNativeQuery("insert ignore into evaluation_envoi"
                                + " (etablissement, convention_id, repondant, cle, nature, rang, adresse, quand, auteur)"
                                + " values (:etablissement, (select c.id from convention c where c.id = :convention"
                                + " and c.etablissement = :etablissement), :repondant, :cle, :nature, :rang, :adresse,"
                                + " :quand, :auteur)")
                        .setParameter("etablissement", etablissement)
                        .setParameter("convention", envoi.convention())
                        .setParameter("repondant", envoi.repondant().name())
                        .setParameter("cle", cle)
                        .setParameter("nature", envoi.nature().name())
                        .setParameter("rang", envoi.rang())
                        .setParameter("adresse", envoi.adresse())
                        .setParameter("quand", envoi.quand())
                        .setParameter("auteur", envoi.auteur())
                        .executeUpdate()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    public List<EnvoiNote> des(Collection<Long> conventions) {
        if (conventions.isEmpty()) {
            return List.of();
        }
        List<Tuple> lignes = base.createNativeQuery(
                        "select convention_id, repondant, nature, rang, adresse, quand, auteur from evaluation_envoi"
                                + " where etablissement = :etablissement and convention_id in (:conventions)"
                                + " order by quand, id",
                        Tuple.class)
                .setParameter("etablissement", etablissement)
                .setParameter("conventions", conventions)
                .getResultList();
        return lignes.stream().map(JpaEnvois::envoi).toList();
    }

    private static EnvoiNote envoi(Tuple ligne) {
        return new EnvoiNote(
                ((Number) ligne.get(0)).longValue(),
                Repondant.valueOf(ligne.get(1, String.class)),
                NatureEnvoi.valueOf(ligne.get(2, String.class)),
                ((Number) ligne.get(3)).intValue(),
                ligne.get(4, String.class),
                ligne.get(5, Timestamp.class).toLocalDateTime(),
                ligne.get(6, String.class));
    }
}
