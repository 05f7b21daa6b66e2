package org.entstage.etudiant.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.Etudiants;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaEtudiants implements Etudiants {

    private final EntityManager base;
    private final String etablissement;

    JpaEtudiants(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Etudiant> parNumero(String numero) {
        return premier("numero", numero);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Etudiant> parLogin(String login) {
        return premier("login", login);
    }

    private Optional<Etudiant> premier(String colonne, String valeur) {
        return base.createQuery(
                        "select e from Etudiant e where e.etablissement = :etablissement and e." + colonne
                                + " = :valeur order by e.id desc",
                        Etudiant.class)
                .setParameter("etablissement", etablissement)
                .setParameter("valeur", valeur)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Etudiant enregistrer(Etudiant etudiant) {
        try {
            base.persist(etudiant);
            base.flush();
            return etudiant;
        } catch (PersistenceException refusee) {
            if (refusee.getCause() instanceof ConstraintViolationException) {
                throw new ModificationConcurrente("student " + etudiant.numero());
            }
            throw refusee;
        }
    }
}
