package org.entstage.centregestion.personnel.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.centregestion.personnel.PersonnelCentre;
import org.entstage.centregestion.personnel.PersonnelDesCentres;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.SourceDeLaPolitique;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaPersonnel implements PersonnelDesCentres {

    private static final String ICI = "select p from PersonnelCentre p where p.cle.centre = :centre and p.cle.centre in"
            + " (select c.id from CentreGestion c where c.etablissement = :etablissement)";

    private final EntityManager base;
    private final VersionsDonnees versions;
    private final String etablissement;

    JpaPersonnel(EntityManager base, VersionsDonnees versions, Reglages reglages) {
        this.base = base;
        this.versions = versions;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonnelCentre> duCentre(long centre) {
        return base.createQuery(ICI + " order by p.nom, p.prenom, p.cle.login", PersonnelCentre.class)
                .setParameter("centre", centre)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonnelCentre> trouver(long centre, String login) {
        return base.createQuery(ICI + " and p.cle.login = :login", PersonnelCentre.class)
                .setParameter("centre", centre)
                .setParameter("etablissement", etablissement)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void enregistrer(PersonnelCentre personne) {
        base.persist(personne);
        versions.changer(SourceDeLaPolitique.VERSION);
    }

    @Override
    public void retirer(PersonnelCentre personne) {
        base.remove(personne);
        versions.changer(SourceDeLaPolitique.VERSION);
    }
}
