package org.entstage.stage.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.simulation.SaisieSimulation;
import org.entstage.stage.simulation.Textes.Phrase;

/**
 * The page's form as its template draws it, with the methods that {@code commun/champ} asks of every form: what was typed
 * and what is wrong with it, by the names of the address.
 */
public final class Formulaire {

    private static final String SEPT_HEURES = "7";
    private static final int JOURS_OUVRES = 5;

    private final Parametres parametres;
    private final Map<String, String> erreurs = new LinkedHashMap<>();
    private final List<Phrase> resume = new ArrayList<>();

    Formulaire(Parametres parametres, List<Phrase> phrases, Formats formats) {
        this.parametres = parametres;
        for (Phrase phrase : phrases) {
            String nom = Parametres.nom(phrase.champ());
            erreurs.merge(nom, phrase.texte(), (une, autre) -> une + " " + autre);
            resume.add(new Phrase(dessine(nom) ? nom : "", situee(nom, phrase.texte(), formats)));
        }
    }

    /** Far from its field a sentence must say which of the days or rows it is about. */
    private static String situee(String nom, String texte, Formats formats) {
        String suite = texte.substring(0, 1).toLowerCase(Locale.ROOT) + texte.substring(1);
        if (nom.startsWith("semaine.")) {
            return formats.texte(
                    "simulation.page.situee", formats.texte("simulation.jour." + nom.split("\\.")[1]), suite);
        }
        if (nom.startsWith("interruptions.")) {
            String numero = formats.texte("simulation.page.interruption", Integer.parseInt(nom.split("\\.")[1]) + 1);
            return formats.texte("simulation.page.situee", numero, suite);
        }
        boolean date = nom.equals("debut") || nom.equals("fin");
        return date ? formats.texte("simulation.page.situee", formats.texte("simulation.page." + nom), suite) : texte;
    }

    /** Whether the form has a field of that name; a day ticked below the result is none. */
    private static boolean dessine(String nom) {
        return !nom.startsWith("joursFeriesTravailles");
    }

    public String id(String nom) {
        return "simulation-" + nom.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** What the field shows: what was typed, and 35 hours a week before anything was. */
    public String valeur(String nom) {
        return parametres.presents() ? parametres.un(nom) : propose(nom);
    }

    private static String propose(String nom) {
        int jour = SaisieSimulation.JOURS.indexOf(nom.replaceFirst("^semaine\\.", ""));
        return jour >= 0 && jour < JOURS_OUVRES ? SEPT_HEURES : "";
    }

    public boolean choisi(String nom, String option) {
        return valeur(nom).equals(option);
    }

    public String erreur(String nom) {
        return erreurs.get(nom);
    }

    /** Ids for {@code aria-describedby}; null for none. */
    public String decrit(String nom, boolean aide) {
        List<String> ids = new ArrayList<>();
        if (aide) {
            ids.add(id(nom) + "-aide");
        }
        if (erreur(nom) != null) {
            ids.add(id(nom) + "-erreur");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** All errors in the order of the fields. */
    public List<Phrase> erreurs() {
        return List.copyOf(resume);
    }
}
