package org.entstage.convention.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.convention.Convention;
import org.entstage.convention.EtapeAFaire;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.Relances;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reminders in the database. The row that an update changed stays locked until its message is written. */
@Repository
@Transactional
class JpaRelances implements Relances {

    private final EntityManager base;
    private final String etablissement;

    JpaRelances(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> rappels(LocalDate jour) {
        return dues("a.rappel <= :jour and a.rappeleeLe is null", jour);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> escalades(LocalDate jour) {
        return dues("a.escalade <= :jour and a.escaladeeLe is null", jour);
    }

    private List<Long> dues(String condition, LocalDate jour) {
        return base.createQuery(
                        "select a.id from EtapeAFaire a where a.etablissement = :etablissement and " + condition
                                + " order by a.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("jour", jour)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Depart> departs(LocalDate depuis, LocalDate jusquA) {
        return base.createQuery(
                        "select new org.entstage.convention.Relances$Depart(c.id, c.stage.debut) from Convention c"
                                + " where c.etablissement = :etablissement and c.etat in (:etats)"
                                + " and c.signatures.signeeLe is null"
                                + " and c.stage.debut between :depuis and :jusquA order by c.id",
                        Depart.class)
                .setParameter("etablissement", etablissement)
                .setParameter(
                        "etats",
                        List.of(
                                EtatConvention.BROUILLON,
                                EtatConvention.A_CORRIGER,
                                EtatConvention.SOUMISE,
                                EtatConvention.VALIDEE))
                .setParameter("depuis", depuis)
                .setParameter("jusquA", jusquA)
                .getResultList();
    }

    @Override
    public Optional<EtapeAFaire> prendreRappel(long etape, LocalDateTime quand) {
        return prendre("rappelee_le", etape, quand);
    }

    @Override
    public Optional<EtapeAFaire> prendreEscalade(long etape, LocalDateTime quand) {
        return prendre("escaladee_le", etape, quand);
    }

    private Optional<EtapeAFaire> prendre(String colonne, long etape, LocalDateTime quand) {
        int prises = base.createNativeQuery("update etape_a_faire set " + colonne + " = :quand where id = :id"
                        + " and etablissement = :etablissement and " + colonne + " is null")
                .setParameter("quand", quand)
                .setParameter("id", etape)
                .setParameter("etablissement", etablissement)
                .executeUpdate();
        return prises == 0 ? Optional.empty() : Optional.ofNullable(base.find(EtapeAFaire.class, etape));
    }

    @Override
    public Optional<Convention> prendreDepart(Depart depart, int seuil) {
        int prises = base.createNativeQuery("update convention set alerte_jours = :seuil, alerte_debut = :debut"
                        + " where id = :id and etablissement = :etablissement and debut = :debut"
                        + " and etat in ('BROUILLON', 'A_CORRIGER', 'SOUMISE', 'VALIDEE') and signee_le is null"
                        + " and (alerte_debut is null or alerte_debut <> :debut or alerte_jours > :seuil)")
                .setParameter("seuil", seuil)
                .setParameter("debut", depart.debut())
                .setParameter("id", depart.convention())
                .setParameter("etablissement", etablissement)
                .executeUpdate();
        return prises == 0 ? Optional.empty() : Optional.ofNullable(base.find(Convention.class, depart.convention()));
    }
}
