package org.entstage.offre.entreprise.jpa;

import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.droits.Geste;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.entstage.offre.entreprise.OffresDUneStructure;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaOffresDUneStructure implements OffresDUneStructure {

    private final EntityManager base;
    private final Offres offres;
    private final String etablissement;

    JpaOffresDUneStructure(EntityManager base, Offres offres, Reglages reglages) {
        this.base = base;
        this.offres = offres;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public void rattacher(long structure, StructureAccueil autre, Geste geste) {
        base.createQuery(
                        "select o from Offre o where o.etablissement = :etablissement and o.structure.id = :structure",
                        Offre.class)
                .setParameter("etablissement", etablissement)
                .setParameter("structure", structure)
                .getResultList()
                .forEach(offre -> {
                    offre.rattacher(autre, geste);
                    offres.enregistrer(offre);
                });
    }
}
