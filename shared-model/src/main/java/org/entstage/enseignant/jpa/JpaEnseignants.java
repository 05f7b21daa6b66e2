package org.entstage.enseignant.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.enseignant.Enseignant;
import org.entstage.enseignant.Enseignants;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaEnseignants implements Enseignants {

    private final EntityManager base;
    private final String etablissement;

    JpaEnseignants(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Enseignant> parLogin(String login) {
        return base.createQuery(
                        "select e from Enseignant e where e.etablissement = :etablissement and e.login = :login",
                        Enseignant.class)
                .setParameter("etablissement", etablissement)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Enseignant enregistrer(Enseignant enseignant) {
        base.persist(enseignant);
        return enseignant;
    }
}
