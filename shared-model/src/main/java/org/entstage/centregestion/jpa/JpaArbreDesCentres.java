package org.entstage.centregestion.jpa;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.springframework.stereotype.Repository;

/** Reads the whole tree at once; it is some dozen rows. */
@Repository
class JpaArbreDesCentres implements ArbreDesCentres {

    private final EntityManager base;
    private final String etablissement;
    private final Instantane<Arbre> instantane;

    JpaArbreDesCentres(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.instantane = versions.instantane(VERSION, this::lire);
    }

    @Override
    public Arbre arbre() {
        return instantane.valeur();
    }

    private Arbre lire() {
        List<Tuple> lignes = base.createQuery(
                        "select c.id, c.code, c.libelle, c.niveau, p.id,"
                                + " case when c.fermeLe is null then false else true end"
                                + " from CentreGestion c left join c.parent p"
                                + " where c.etablissement = :etablissement order by c.libelle, c.id",
                        Tuple.class)
                .setParameter("etablissement", etablissement)
                .getResultList();
        return new Arbre(lignes.stream()
                .map(ligne -> new Arbre.Noeud(
                        ligne.get(0, Long.class),
                        ligne.get(1, String.class),
                        ligne.get(2, String.class),
                        ligne.get(3, NiveauCentre.class),
                        ligne.get(4, Long.class),
                        ligne.get(5, Boolean.class)))
                .toList());
    }
}
