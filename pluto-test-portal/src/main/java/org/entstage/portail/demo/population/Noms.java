package org.entstage.portail.demo.population;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names that nobody bears: 2,000 surnames made of two halves, and 116 ordinary first names. */
public final class Noms {
    private static final List<String> DEBUTS = List.of(
            "Chante", "Brise", "Claire", "Grand", "Petit", "Haute", "Longue", "Belle", "Bonne", "Franche", "Douce",
            "Verte", "Blanche", "Brune", "Rouge", "Bois", "Mont", "Val", "Roche", "Champ", "Font", "Pierre", "Pré",
            "Lande", "Croix", "Maison", "Tour", "Pont", "Porte", "Fleur", "Feuille", "Aube", "Soir", "Nuit", "Prime",
            "Mille", "Cent", "Sept", "Neuf", "Trois", "Garde", "Cueille", "Cherche", "Trouve", "Passe", "Tourne",
            "Guette", "Porte-", "Saint-", "O'");
    private static final List<String> FINS = List.of(
            "lune",
            "vent",
            "soleil",
            "pluie",
            "neige",
            "brume",
            "étoile",
            "rivière",
            "fontaine",
            "chêne",
            "érable",
            "rosier",
            "sable",
            "ciel",
            "colline",
            "vallon",
            "prairie",
            "moisson",
            "hirondelle",
            "alouette",
            "mésange",
            "renard",
            "écureuil",
            "castor",
            "saumon",
            "lanterne",
            "chandelle",
            "plume",
            "encre",
            "parchemin",
            "boussole",
            "voile",
            "gouvernail",
            "clairière",
            "bruyère",
            "genêt",
            "lavande",
            "myrtille",
            "noisette",
            "châtaigne");
    private static final List<String> FEMININS = List.of(
            "Adèle",
            "Agathe",
            "Alix",
            "Ambre",
            "Anaëlle",
            "Anouk",
            "Apolline",
            "Assia",
            "Aude",
            "Béatrice",
            "Bérengère",
            "Capucine",
            "Céleste",
            "Chloé",
            "Clémence",
            "Constance",
            "Diane",
            "Élise",
            "Éloïse",
            "Esther",
            "Eugénie",
            "Fatou",
            "Flore",
            "Gaëlle",
            "Garance",
            "Hélène",
            "Héloïse",
            "Inès",
            "Iris",
            "Jeanne",
            "Joséphine",
            "Judith",
            "Khadija",
            "Léonie",
            "Lise",
            "Lou",
            "Louise",
            "Maëlle",
            "Mahaut",
            "Margaux",
            "Maud",
            "Mélusine",
            "Nour",
            "Ophélie",
            "Paloma",
            "Rose-Marie",
            "Salomé",
            "Sidonie",
            "Solène",
            "Suzanne",
            "Thaïs",
            "Violette",
            "Xuân",
            "Yaëlle",
            "Ysé",
            "Zélie",
            "Zoé",
            "Aïcha");
    private static final List<String> MASCULINS = List.of(
            "Achille",
            "Adrien",
            "Aimé",
            "Alban",
            "Anatole",
            "Anselme",
            "Aurèle",
            "Balthazar",
            "Basile",
            "Benoît",
            "Côme",
            "Corentin",
            "Cyprien",
            "Damien",
            "Désiré",
            "Édouard",
            "Eliott",
            "Émile",
            "Étienne",
            "Félix",
            "François-Xavier",
            "Gaspard",
            "Gaëtan",
            "Gauvain",
            "Gustave",
            "Hadrien",
            "Hippolyte",
            "Honoré",
            "Ibrahim",
            "Isidore",
            "Jean-Baptiste",
            "Joachim",
            "Karim",
            "Kévin",
            "Lazare",
            "Léandre",
            "Loïc",
            "Lucien",
            "Malo",
            "Mathéo",
            "Mehdi",
            "Minh",
            "Nestor",
            "Noé",
            "Octave",
            "Oscar",
            "Prosper",
            "Quentin",
            "Raphaël",
            "Rémi",
            "Sacha",
            "Siméon",
            "Théodore",
            "Timothée",
            "Tristan",
            "Ulysse",
            "Victor",
            "Yann");

    private Noms() {}

    /** @return the number of different surnames */
    public static int nombreDeNoms() {
        return DEBUTS.size() * FINS.size();
    }

    /**
     * @return a surname
     * @param rang from 0 to {@code nombreDeNoms() - 1}; neighbouring ranks do not look alike
     */
    public static String nom(int rang) {
        String debut = DEBUTS.get(rang % DEBUTS.size());
        String fin = FINS.get((rang / DEBUTS.size() + 7 * (rang % DEBUTS.size())) % FINS.size());
        boolean separe = debut.endsWith("-") || debut.endsWith("'");
        return debut + (separe ? fin.substring(0, 1).toUpperCase(Locale.FRENCH) + fin.substring(1) : fin);
    }

    /** @return a first name that goes with the civil title */
    public static String prenom(boolean feminin, String etiquette, long numero) {
        return Tirage.choix(etiquette, numero, feminin ? FEMININS : MASCULINS);
    }

    /** @return the text without accents and ligatures */
    public static String sansAccents(String texte) {
        String sansLigature = texte.replace("œ", "oe").replace("Œ", "OE");
        return Normalizer.normalize(sansLigature, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** @return the text without accents, apostrophes and spaces, in lower case: for mail addresses */
    public static String enAscii(String texte) {
        return sansAccents(texte).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    }
}
