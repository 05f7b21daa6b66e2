package org.entstage.texte.jpa;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.texte.TexteEditable;
import org.entstage.texte.TexteEditable.Langue;
import org.entstage.texte.TextePropre;
import org.entstage.texte.Textes;
import org.entstage.texte.TextesPropres;
import org.springframework.stereotype.Repository;

@Repository
class JpaTextes implements Textes, TextesPropres {

    private record Place(String cle, Langue langue) {}

    private final EntityManager base;
    private final String etablissement;
    private final Instantane<Map<Place, String>> ecrits;

    JpaTextes(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.ecrits = versions.instantane(VERSION, this::lire);
    }

    @Override
    public String texte(TexteEditable texte, Langue langue) {
        String ecrit = ecrits.valeur().get(new Place(texte.cle(), langue));
        return ecrit == null ? texte.livre(langue) : ecrit;
    }

    private Map<Place, String> lire() {
        return tous().stream()
                .collect(toUnmodifiableMap(ecrit -> new Place(ecrit.cle(), ecrit.langue()), TextePropre::contenu));
    }

    @Override
    public List<TextePropre> tous() {
        return requete("").getResultList();
    }

    @Override
    public Optional<TextePropre> un(TexteEditable texte, Langue langue) {
        return requete(" and t.cle = :cle and t.langue = :langue")
                .setParameter("cle", texte.cle())
                .setParameter("langue", langue)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void enregistrer(TextePropre texte) {
        if (!base.contains(texte)) {
            base.persist(texte);
        }
        base.flush();
    }

    @Override
    public void retirer(TextePropre texte) {
        base.remove(texte);
        base.flush();
    }

    private TypedQuery<TextePropre> requete(String suite) {
        return base.createQuery(
                        "select t from TextePropre t where t.etablissement = :etablissement" + suite, TextePropre.class)
                .setParameter("etablissement", etablissement);
    }
}
