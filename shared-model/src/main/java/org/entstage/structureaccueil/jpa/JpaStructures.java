package org.entstage.structureaccueil.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.Siret;
import org.entstage.structureaccueil.StructureAccueil;
import org.entstage.structureaccueil.Structures;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaStructures implements Structures {

    private static final String ICI = "from StructureAccueil s where s.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaStructures(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StructureAccueil> parId(long id) {
        return requete("s.id = :id", "")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StructureAccueil> parSiret(Siret siret) {
        return requete("s.siret = :siret", "")
                .setParameter("siret", siret.valeur())
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FicheStructure> parDebutDeNom(String recherche, int depuis, int maximum) {
        return requete("s.enAttente = false and s.recherche like :debut", " order by s.recherche, s.id")
                .setParameter("debut", recherche + "%")
                .setFirstResult(depuis)
                .setMaxResults(maximum)
                .getResultStream()
                .map(StructureAccueil::fiche)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int compter(String recherche, int plafond) {
        return base.createQuery("select s.id " + ICI + "s.enAttente = false and s.recherche like :debut", Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("debut", recherche + "%")
                .setMaxResults(plafond)
                .getResultList()
                .size();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FicheStructure> parDebutDeSiret(String chiffres, int maximum) {
        return requete("s.enAttente = false and s.siret like :debut", " order by s.siret")
                .setParameter("debut", chiffres + "%")
                .setMaxResults(maximum)
                .getResultStream()
                .map(StructureAccueil::fiche)
                .toList();
    }

    @Override
    public StructureAccueil enregistrer(StructureAccueil structure) {
        if (!base.contains(structure)) {
            base.persist(structure);
        }
        base.flush();
        return structure;
    }

    private TypedQuery<StructureAccueil> requete(String condition, String ordre) {
        return base.createQuery("select s " + ICI + condition + ordre, StructureAccueil.class)
                .setParameter("etablissement", etablissement);
    }
}
