package org.entstage.evaluation.adresse.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.AdresseSuivie;
import org.entstage.evaluation.adresse.AdressesSuivies;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAdressesSuivies implements AdressesSuivies {

    private final EntityManager base;
    private final String etablissement;

    JpaAdressesSuivies(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AdresseSuivie> une(long convention, Repondant repondant) {
        return base.createQuery(
                        "select a from AdresseSuivie a where a.etablissement = :etablissement"
                                + " and a.convention = :convention and a.repondant = :repondant",
                        AdresseSuivie.class)
                .setParameter("etablissement", etablissement)
                .setParameter("convention", convention)
                .setParameter("repondant", repondant)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AdresseSuivie> des(Collection<Long> conventions) {
        return conventions.isEmpty()
                ? List.of()
                : base.createQuery(
                                "select a from AdresseSuivie a where a.etablissement = :etablissement"
                                        + " and a.convention in (:conventions)",
                                AdresseSuivie.class)
                        .setParameter("etablissement", etablissement)
                        .setParameter("conventions", conventions)
                        .getResultList();
    }

    @Override
    public void enregistrer(AdresseSuivie adresse) {
        base.persist(adresse);
        base.flush();
    }
}
