package org.entstage.presence.jpa;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.presence.FeriesLocaux;
import org.entstage.presence.JourFerieLocal;
import org.entstage.presence.JoursFeriesLocaux;
import org.springframework.stereotype.Repository;

/** Keeps the lists of all territories in memory: hours are counted often, holidays entered once a year. */
@Repository
class JpaFeriesLocaux implements FeriesLocaux, JoursFeriesLocaux {

    private static final String ICI = "select f from JourFerieLocal f where f.etablissement = :etablissement";

    private final EntityManager base;
    private final String etablissement;
    private final Instantane<Map<String, SortedMap<LocalDate, String>>> listes;

    JpaFeriesLocaux(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.listes = versions.instantane(VERSION, this::lire);
    }

    @Override
    public SortedMap<LocalDate, String> de(String territoire) {
        return listes.valeur().getOrDefault(territoire, Collections.emptySortedMap());
    }

    private Map<String, SortedMap<LocalDate, String>> lire() {
        Map<String, SortedMap<LocalDate, String>> lues = new HashMap<>();
        tous().forEach(ferie -> lues.computeIfAbsent(ferie.territoire(), code -> new TreeMap<>())
                .put(ferie.jour(), ferie.libelle()));
        return lues;
    }

    @Override
    public List<JourFerieLocal> tous() {
        return requete(" order by f.territoire, f.jour").getResultList();
    }

    @Override
    public Optional<JourFerieLocal> parId(long id) {
        return requete(" and f.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void enregistrer(JourFerieLocal ferie) {
        base.persist(ferie);
        base.flush();
    }

    @Override
    public void retirer(JourFerieLocal ferie) {
        base.remove(ferie);
        base.flush();
    }

    private TypedQuery<JourFerieLocal> requete(String suite) {
        return base.createQuery(ICI + suite, JourFerieLocal.class).setParameter("etablissement", etablissement);
    }
}
