package org.entstage.nomenclature.jpa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ListesLivrees;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.nomenclature.ValeurDeListe;
import org.entstage.nomenclature.ValeurPropre;
import org.entstage.nomenclature.ValeursPropres;
import org.springframework.stereotype.Repository;

@Repository
class JpaNomenclatures implements Nomenclatures, ValeursPropres {

    private static final String ICI = "from ValeurPropre v where v.etablissement = :etablissement";

    private final EntityManager base;
    private final String etablissement;
    private final Clock horloge;
    private final Instantane<Map<Liste, Map<String, ValeurDeListe>>> listes;

    JpaNomenclatures(EntityManager base, Reglages reglages, Clock horloge, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
        this.listes = versions.instantane(VERSION, this::lire);
    }

    @Override
    public List<Valeur> liste(Liste liste) {
        LocalDate jour = LocalDate.now(horloge);
        return valeurs(liste).values().stream()
                .filter(valeur -> valeur.vautLe(jour))
                .map(ValeurDeListe::valeur)
                .toList();
    }

    @Override
    public Optional<Valeur> valeur(Liste liste, String code) {
        return Optional.ofNullable(valeurs(liste).get(code)).map(ValeurDeListe::valeur);
    }

    private Map<String, ValeurDeListe> valeurs(Liste liste) {
        return listes.valeur().getOrDefault(liste, Map.of());
    }

    /** All lists, each in its order; an own row takes the place of the shipped one. */
    private Map<Liste, Map<String, ValeurDeListe>> lire() {
        Map<Liste, Map<String, ValeurDeListe>> parListe = new EnumMap<>(Liste.class);
        ListesLivrees.toutes().forEach(valeur -> ranger(parListe, valeur));
        requete("").getResultStream().forEach(propre -> ranger(parListe, propre.valeur()));
        parListe.replaceAll((liste, valeurs) -> dansLOrdre(valeurs));
        return Collections.unmodifiableMap(parListe);
    }

    private static void ranger(Map<Liste, Map<String, ValeurDeListe>> parListe, ValeurDeListe valeur) {
        parListe.computeIfAbsent(valeur.liste(), liste -> new LinkedHashMap<>()).put(valeur.code(), valeur);
    }

    private static Map<String, ValeurDeListe> dansLOrdre(Map<String, ValeurDeListe> valeurs) {
        Map<String, ValeurDeListe> rangees = new LinkedHashMap<>();
        valeurs.values().stream()
                .sorted(Comparator.comparingInt(ValeurDeListe::ordre).thenComparing(ValeurDeListe::code))
                .forEach(valeur -> rangees.put(valeur.code(), valeur));
        return Collections.unmodifiableMap(rangees);
    }

    @Override
    public List<ValeurPropre> deLaListe(Liste liste) {
        return requete(" and v.liste = :liste").setParameter("liste", liste).getResultList();
    }

    @Override
    public Optional<ValeurPropre> parCode(Liste liste, String code) {
        return requete(" and v.liste = :liste and v.code = :code")
                .setParameter("liste", liste)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public ValeurPropre enregistrer(ValeurPropre valeur) {
        if (!base.contains(valeur)) {
            base.persist(valeur);
        }
        base.flush();
        return valeur;
    }

    @Override
    public void retirer(ValeurPropre valeur) {
        base.remove(valeur);
        base.flush();
    }

    private TypedQuery<ValeurPropre> requete(String suite) {
        return base.createQuery("select v " + ICI + suite, ValeurPropre.class)
                .setParameter("etablissement", etablissement);
    }
}
