package org.entstage.gratification.jpa;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.gratification.BaremeGratification;
import org.entstage.gratification.BaremePropre;
import org.entstage.gratification.BaremePublie;
import org.entstage.gratification.Baremes;
import org.entstage.gratification.BaremesEnVigueur;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.BaremesPropres;
import org.springframework.stereotype.Repository;

@Repository
class JpaBaremes implements Baremes, BaremesPropres {

    private static final String ICI = "select b from BaremePropre b where b.etablissement = :etablissement";

    private final EntityManager base;
    private final String etablissement;
    private final Instantane<List<BaremeGratification>> lignes;

    JpaBaremes(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.lignes = versions.instantane(VERSION, this::lire);
    }

    @Override
    public List<BaremeGratification> lignes() {
        return lignes.valeur();
    }

    private List<BaremeGratification> lire() {
        List<BaremeGratification> propres =
                tous().stream().map(propre -> propre.publie().bareme()).toList();
        Stream<BaremeGratification> livres =
                BaremesEnVigueur.sansLesRecouvertes(new BaremesLivres().publies(), propres).stream()
                        .map(BaremePublie::bareme);
        return Stream.concat(propres.stream(), livres).toList();
    }

    @Override
    public List<BaremePropre> tous() {
        return requete("").getResultList();
    }

    @Override
    public Optional<BaremePropre> parId(long id) {
        return requete(" and b.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public BaremePropre enregistrer(BaremePropre bareme) {
        base.persist(bareme);
        base.flush();
        return bareme;
    }

    @Override
    public void retirer(BaremePropre bareme) {
        base.remove(bareme);
        base.flush();
    }

    private TypedQuery<BaremePropre> requete(String suite) {
        return base.createQuery(ICI + suite, BaremePropre.class).setParameter("etablissement", etablissement);
    }
}
