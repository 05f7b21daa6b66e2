package org.entstage.offre.entreprise.jpa;

import java.util.List;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.offre.entreprise.AdressesConnues;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaAdressesConnues implements AdressesConnues {

    private static final int MAXIMUM = 10;

    private final EntityManager base;
    private final String etablissement;

    JpaAdressesConnues(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public List<FicheStructure> organismes(String courriel) {
        return base.createQuery(
                        "select s from StructureAccueil s where s.etablissement = :etablissement and s.enAttente = false"
                                + " and (lower(s.courriel) = :courriel or s.id in (select c.structure.id from Contact c"
                                + " where c.etablissement = :etablissement and lower(c.courriel) = :courriel))"
                                + " order by s.raisonSociale, s.id",
                        StructureAccueil.class)
                .setParameter("etablissement", etablissement)
                .setParameter("courriel", courriel)
                .setMaxResults(MAXIMUM)
                .getResultStream()
                .map(StructureAccueil::fiche)
                .toList();
    }
}
