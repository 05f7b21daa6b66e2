package org.entstage.notification.avis.jpa;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.notification.avis.LigneDeResume;
import org.entstage.notification.avis.LignesDeResume;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaLignesDeResume implements LignesDeResume {

    private final EntityManager base;
    private final String etablissement;

    JpaLignesDeResume(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public void ajouter(LigneDeResume ligne) {
        if (ligne.cle() == null || !connue(ligne.cle())) {
            base.persist(ligne);
        }
    }

    private boolean connue(String cle) {
        return !base.createQuery(
                        "select l.id from LigneDeResume l where l.etablissement = :e and l.cle = :cle", Long.class)
                .setParameter("e", etablissement)
                .setParameter("cle", cle)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> logins(LocalDateTime jusquA) {
        return base.createQuery(
                        "select distinct l.login from LigneDeResume l"
                                + " where l.etablissement = :e and l.prisLe is null and l.quand <= :jusqu order by l.login",
                        String.class)
                .setParameter("e", etablissement)
                .setParameter("jusqu", jusquA)
                .getResultList();
    }

    /** Each row is taken by a statement of its own: what another node took first changes nothing and is not counted. */
    @Override
    public List<LigneDeResume> prendre(String login, LocalDateTime jusquA) {
        List<LigneDeResume> prises = new ArrayList<>();
        for (LigneDeResume ligne : base.createQuery(
                        "select l from LigneDeResume l where l.etablissement = :e and l.login = :login"
                                + " and l.prisLe is null and l.quand <= :jusqu order by l.id",
                        LigneDeResume.class)
                .setParameter("e", etablissement)
                .setParameter("login", login)
                .setParameter("jusqu", jusquA)
                .getResultList()) {
            int prise = base.createQuery(
                            "update LigneDeResume l set l.prisLe = :quand where l.id = :id and l.prisLe is null")
                    .setParameter("quand", jusquA)
                    .setParameter("id", ligne.id())
                    .executeUpdate();
            if (prise == 1) {
                prises.add(ligne);
            }
        }
        return prises;
    }

    @Override
    public int purger(LocalDateTime prisAvant) {
        return base.createQuery("delete from LigneDeResume l where l.etablissement = :e and l.prisLe < :avant")
                .setParameter("e", etablissement)
                .setParameter("avant", prisAvant)
                .executeUpdate();
    }
}
