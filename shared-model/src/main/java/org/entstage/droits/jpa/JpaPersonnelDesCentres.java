package org.entstage.droits.jpa;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.droits.PersonnelDesCentres;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaPersonnelDesCentres implements PersonnelDesCentres {

    private final EntityManager base;
    private final String etablissement;

    JpaPersonnelDesCentres(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Set<Long> centresDe(String login) {
        List<?> ids = base.createNativeQuery("select p.centre_id from personnel_centre p"
                        + " join centre_gestion c on c.id = p.centre_id"
                        + " where p.login = :login and c.etablissement = :etablissement")
                .setParameter("login", login)
                .setParameter("etablissement", etablissement)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toUnmodifiableSet());
    }
}
