package org.entstage.centregestion.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.centregestion.Signature;
import org.entstage.centregestion.Signatures;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaSignatures implements Signatures {

    private static final String ICI = "select s from Signature s where s.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaSignatures(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Signature> parId(long id) {
        return base.createQuery(ICI + "s.id = :id", Signature.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> des(List<Long> centres) {
        if (centres.isEmpty()) {
            return List.of();
        }
        return base.createQuery(ICI + "s.centre in :centres order by s.id", Signature.class)
                .setParameter("etablissement", etablissement)
                .setParameter("centres", centres)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean signe(String login, LocalDate jour) {
        return !base.createQuery(
                        ICI + "s.login = :login and s.delegant is null and (s.fin is null or s.fin >= :jour)",
                        Signature.class)
                .setParameter("etablissement", etablissement)
                .setParameter("login", login)
                .setParameter("jour", jour)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Signature enregistrer(Signature signature) {
        base.persist(signature);
        return signature;
    }

    @Override
    public void supprimer(Signature signature) {
        base.remove(signature);
    }
}
