package org.entstage.offre.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.offre.Echeances;
import org.entstage.offre.EtatOffre;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is due in the database. The row that an update changed stays locked until its message is written. */
@Repository
@Transactional
class JpaEcheances implements Echeances {

    /** No setting reminds earlier. */
    private static final int RAPPEL_MAXIMAL = 60;

    private final EntityManager base;
    private final String etablissement;

    JpaEcheances(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> echues(LocalDate jour) {
        return publiees("o.publieeAu < :jour", jour);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> bientotEchues(LocalDate jour) {
        return publiees(
                "o.publieeAu <= :jour and (o.rappeleePour is null or o.rappeleePour <> o.publieeAu)",
                jour.plusDays(RAPPEL_MAXIMAL));
    }

    private List<Long> publiees(String condition, LocalDate jour) {
        return base.createQuery(
                        "select o.id from Offre o where o.etablissement = :etablissement and o.etat = :publiee and "
                                + condition + " order by o.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("publiee", EtatOffre.PUBLIEE)
                .setParameter("jour", jour)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Etape> rappels(LocalDate jour) {
        return etapes("e.rappel <= :jour and e.rappeleeLe is null", jour);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Etape> escalades(LocalDate jour) {
        return etapes("e.escalade <= :jour and e.escaladeeLe is null", jour);
    }

    private List<Etape> etapes(String condition, LocalDate jour) {
        return base.createQuery(
                        "select new org.entstage.offre.Echeances$Etape(o.id, e.nature, e.personne) from Offre o"
                                + " join o.etapes e where o.etablissement = :etablissement and " + condition
                                + " order by o.id",
                        Etape.class)
                .setParameter("etablissement", etablissement)
                .setParameter("jour", jour)
                .getResultList();
    }

    @Override
    public boolean prendre(Etape etape, boolean escalade, LocalDateTime quand) {
        String colonne = escalade ? "escaladee_le" : "rappelee_le";
        return base.createNativeQuery("update offre_etape set " + colonne + " = :quand where offre_id = :offre"
                                + " and nature = :nature and " + colonne + " is null"
                                + " and offre_id in (select o.id from offre o where o.etablissement = :etablissement)")
                        .setParameter("quand", quand)
                        .setParameter("offre", etape.offre())
                        .setParameter("nature", etape.nature().name())
                        .setParameter("etablissement", etablissement)
                        .executeUpdate()
                > 0;
    }
}
