package org.entstage.offre.recherche.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.offre.recherche.FrequenceAlerte;
import org.entstage.offre.recherche.RechercheEnregistree;
import org.entstage.offre.recherche.RecherchesEnregistrees;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaRecherchesEnregistrees implements RecherchesEnregistrees {

    private final EntityManager base;
    private final String etablissement;

    JpaRecherchesEnregistrees(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RechercheEnregistree> parId(long id) {
        return requete("r.id = :id order by r.id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RechercheEnregistree> de(String login) {
        return requete("r.login = :login order by r.id")
                .setParameter("login", login)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> dues(LocalDate jour) {
        return base.createQuery(
                        "select r.id from RechercheEnregistree r where r.etablissement = :etablissement"
                                + " and r.prochaine <= :jour and r.frequence <> :jamais order by r.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("jour", jour)
                .setParameter("jamais", FrequenceAlerte.JAMAIS)
                .getResultList();
    }

    @Override
    public RechercheEnregistree enregistrer(RechercheEnregistree recherche) {
        base.persist(recherche);
        base.flush();
        return recherche;
    }

    @Override
    public void supprimer(RechercheEnregistree recherche) {
        base.remove(recherche);
        base.flush();
    }

    private TypedQuery<RechercheEnregistree> requete(String condition) {
        return base.createQuery(
                        "select r from RechercheEnregistree r where r.etablissement = :etablissement and " + condition,
                        RechercheEnregistree.class)
                .setParameter("etablissement", etablissement);
    }
}
