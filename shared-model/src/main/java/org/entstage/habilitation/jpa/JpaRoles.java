package org.entstage.habilitation.jpa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.habilitation.Role;
import org.entstage.habilitation.Roles;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaRoles implements Roles {

    private final EntityManager base;
    private final String etablissement;

    JpaRoles(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Role> parCode(String code) {
        return base.createQuery(
                        "select r from Role r where r.etablissement = :etablissement and r.code = :code", Role.class)
                .setParameter("etablissement", etablissement)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> tous() {
        return base.createQuery(
                        "select distinct r from Role r left join fetch r.droits where r.etablissement = :etablissement",
                        Role.class)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    @Override
    public Role enregistrer(Role role) {
        base.persist(role);
        return role;
    }

    @Override
    public void retirer(Role role) {
        base.remove(role);
        base.flush();
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    public Map<String, Long> attributions() {
        List<Tuple> lignes = base.createNativeQuery(
                        "select code, count(*) from (select role_code code from attribution where etablissement = :e"
                                + " union all select p.role_code from personnel_centre p"
                                + " join centre_gestion c on c.id = p.centre_id where c.etablissement = :e) tous"
                                + " group by code",
                        Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        return lignes.stream()
                .collect(Collectors.toMap(
                        ligne -> ligne.get(0, String.class), ligne -> ((Number) ligne.get(1)).longValue()));
    }
}
