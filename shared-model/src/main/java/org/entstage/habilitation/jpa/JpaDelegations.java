package org.entstage.habilitation.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.habilitation.Delegation;
import org.entstage.habilitation.Delegations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaDelegations implements Delegations {

    private final EntityManager base;
    private final String etablissement;

    JpaDelegations(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Delegation> parId(long id) {
        return base.createQuery(
                        "select d from Delegation d where d.etablissement = :etablissement and d.id = :id",
                        Delegation.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delegation> toutes(LocalDate jour) {
        return requete("", jour).getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delegation> de(String login, LocalDate jour) {
        return requete(" and (d.deLogin = :login or d.aLogin = :login)", jour)
                .setParameter("login", login)
                .getResultList();
    }

    private TypedQuery<Delegation> requete(String condition, LocalDate jour) {
        return base.createQuery(
                        "select d from Delegation d where d.etablissement = :etablissement" + condition
                                + " order by case when d.fin < :jour then 1 else 0 end,"
                                + " case when d.fin < :jour then d.debut else null end desc, d.fin, d.id",
                        Delegation.class)
                .setParameter("etablissement", etablissement)
                .setParameter("jour", jour);
    }

    @Override
    public Delegation enregistrer(Delegation delegation) {
        base.persist(delegation);
        return delegation;
    }

    @Override
    public void retirer(Delegation delegation) {
        base.remove(delegation);
    }
}
