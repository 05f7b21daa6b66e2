package org.entstage.portail.demo.donnees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entstage.portail.demo.population.Tirage;

/** Texts of a placement, of about the length that real ones have: subject 75 characters, tasks 335, skills 160. */
final class Phrases {
    private static final int VARIANTES = 400;
    private static final List<String> VERBES = List.of(
            "concevoir",
            "analyser",
            "mesurer",
            "rédiger",
            "tester",
            "documenter",
            "présenter",
            "organiser",
            "comparer",
            "suivre",
            "préparer",
            "améliorer");
    private static final List<String> OBJETS = List.of(
            "les procédures internes",
            "un outil de suivi",
            "les données de production",
            "une étude de marché",
            "le plan de communication",
            "les essais en laboratoire",
            "un prototype",
            "les entretiens d'accueil",
            "la base documentaire",
            "les indicateurs de qualité",
            "un parcours de visite",
            "les supports de formation");
    private static final List<String> CADRES = List.of(
            "avec l'équipe du service",
            "sous la conduite du tuteur",
            "à partir de l'existant",
            "pour les usagers",
            "dans le respect des règles de sécurité",
            "en lien avec les partenaires",
            "pour la saison prochaine");

    private final List<String> sujets = variantes("sujet", 75);
    private final List<String> activites = variantes("activites", 335);
    private final List<String> competences = variantes("competences", 160);
    private final List<String> suivis = variantes("suivi", 160);

    String sujet(long numero) {
        return Tirage.choix("sujet", numero, sujets);
    }

    String activites(long numero) {
        return Tirage.choix("activites", numero, activites);
    }

    String competences(long numero) {
        return Tirage.choix("competences", numero, competences);
    }

    String modalitesDeSuivi(long numero) {
        return Tirage.choix("suivi", numero, suivis);
    }

    private static List<String> variantes(String etiquette, int longueur) {
        List<String> variantes = new ArrayList<>(VARIANTES);
        for (int i = 0; i < VARIANTES; i++) {
            variantes.add(texte(etiquette, i, longueur));
        }
        return variantes;
    }

    private static String texte(String etiquette, int variante, int longueur) {
        StringBuilder texte = new StringBuilder(longueur + 100);
        for (int phrase = 0; texte.length() < longueur; phrase++) {
            int numero = variante * 100 + phrase;
            String verbe = Tirage.choix(etiquette + "-verbe", numero, VERBES);
            texte.append(texte.length() == 0 ? "" : " ; ")
                    .append(
                            texte.length() == 0
                                    ? verbe.substring(0, 1).toUpperCase(Locale.FRENCH) + verbe.substring(1)
                                    : verbe)
                    .append(' ')
                    .append(Tirage.choix(etiquette + "-objet", numero, OBJETS))
                    .append(' ')
                    .append(Tirage.choix(etiquette + "-cadre", numero, CADRES));
        }
        return texte.substring(0, texte.lastIndexOf(" ", longueur));
    }
}
