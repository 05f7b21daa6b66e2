package org.entstage.offre.recherche;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entstage.geographie.Pays;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.SaisieOffre;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/**
 * The terms under which an offer is found, each with its weight: where it stands says more than how often. Neither a name
 * that the company hides nor a contact is among them: a search must not tell what a page does not show.
 */
@Component
public class TermesDOffre {

    private static final int INTITULE = 10;
    private static final int ENTREPRISE = 5;
    private static final int POSTE = 4;
    private static final int LIEU = 4;
    private static final int COMPETENCES = 3;
    private static final int TEXTE = 1;

    /** Repeating a word helps up to here. */
    private static final int REPETITIONS = 3;

    private final Nomenclatures listes;

    public TermesDOffre(Nomenclatures listes) {
        this.listes = listes;
    }

    /**
     * Weight by term, 1 or more.
     *
     * @param raisonSociale name of the company
     */
    public Map<String, Integer> de(SaisieOffre saisie, String raisonSociale) {
        Map<String, Integer> poids = new HashMap<>();
        ajouter(poids, INTITULE, saisie.intitule());
        ajouter(poids, POSTE, libelles(saisie));
        ajouter(poids, LIEU, lieu(saisie));
        ajouter(poids, COMPETENCES, texte(saisie.competences()));
        ajouter(poids, TEXTE, texte(saisie.description()));
        ajouter(poids, TEXTE, texte(saisie.observations()));
        ajouter(poids, TEXTE, saisie.conditions().avantages());
        ajouter(poids, ENTREPRISE, saisie.reference());
        if (!saisie.cacherEtablissement()) {
            ajouter(poids, ENTREPRISE, raisonSociale);
        }
        return poids;
    }

    private static void ajouter(Map<String, Integer> poids, int fois, String texte) {
        Map<String, Integer> ici = new HashMap<>();
        Lexique.termes(texte).forEach(terme -> ici.merge(terme, 1, Integer::sum));
        ici.forEach((terme, nombre) -> poids.merge(terme, fois * Math.min(nombre, REPETITIONS), Integer::sum));
    }

    /** What its codes are called in both languages. */
    private String libelles(SaisieOffre saisie) {
        StringBuilder libelles = new StringBuilder();
        for (Locale langue : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            libelles.append(listes.libelle(Liste.TYPE_OFFRE, saisie.poste().type(), langue))
                    .append(' ')
                    .append(listes.libelle(Liste.TYPE_CONTRAT, saisie.poste().contrat(), langue))
                    .append(' ')
                    .append(listes.libelle(Liste.THEME, saisie.poste().domaine(), langue))
                    .append(' ');
        }
        return libelles.toString();
    }

    private static String lieu(SaisieOffre saisie) {
        StringBuilder lieu = new StringBuilder();
        if (saisie.lieu().commune() != null) {
            lieu.append(saisie.lieu().commune()).append(' ');
        }
        saisie.lieu()
                .departement()
                .ifPresent(departement -> lieu.append(departement.nom())
                        .append(' ')
                        .append(departement.region().nom()));
        if (!saisie.lieu().enFrance()) {
            Pays.de(saisie.lieu().pays())
                    .ifPresent(pays ->
                            lieu.append(pays.nom(Locale.FRENCH)).append(' ').append(pays.nom(Locale.ENGLISH)));
        }
        return lieu.toString();
    }

    /** The words of a text with markup. */
    private static String texte(String avecBalises) {
        return avecBalises == null ? null : Jsoup.parse(avecBalises).text();
    }
}
