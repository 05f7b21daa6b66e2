package org.entstage.evaluations.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entstage.commun.Probleme;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.Valeur;

/**
 * One section as it was sent.
 *
 * @param reponses what could be read; what the form has no field for is not read at all
 * @param problemes what could not, each at its question
 */
public record ReponsesForm(Reponses reponses, List<Probleme> problemes) {

    /** @param parametres values sent under a name; null or empty for none */
    public static ReponsesForm lire(Rubrique rubrique, Function<String, List<String>> parametres) {
        Map<String, Reponse> dites = new HashMap<>();
        List<Probleme> problemes = new ArrayList<>();
        for (Question question : rubrique.questions()) {
            String code = question.code();
            Valeur valeur = null;
            try {
                valeur = valeur(question, parametres);
            } catch (IllegalArgumentException | DateTimeParseException illisible) {
                problemes.add(Probleme.auChamp(code, illisible(question)));
            }
            dites.put(code, new Reponse(valeur, seul(parametres, ChampDeReponse.commentaire(code))));
        }
        return new ReponsesForm(new Reponses(dites), problemes);
    }

    private static Valeur valeur(Question question, Function<String, List<String>> parametres) {
        String nom = ChampDeReponse.valeur(question.code());
        String dite = seul(parametres, nom);
        return switch (question.type()) {
            case CHOIX_UNIQUE -> dite == null ? null : new Valeur.Choisi(dite);
            case CHOIX_MULTIPLE -> new Valeur.Choisis(new LinkedHashSet<>(tous(parametres, nom)));
            case OUI_NON -> dite == null ? null : new Valeur.OuiNon(oui(dite));
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> dite == null ? null : new Valeur.Note(Integer.parseInt(dite));
            case NOMBRE -> dite == null ? null : new Valeur.Nombre(nombre(dite));
            case DATE -> dite == null ? null : new Valeur.Jour(LocalDate.parse(dite));
            case TEXTE -> dite == null ? null : new Valeur.Texte(dite);
            case GROUPE_OUI_NON -> groupe(question, parametres);
        };
    }

    private static Valeur groupe(Question question, Function<String, List<String>> parametres) {
        Map<String, Boolean> dits = new HashMap<>();
        for (Choix item : question.choix()) {
            String dit = seul(parametres, ChampDeReponse.item(question.code(), item.code()));
            if (dit != null) {
                dits.put(item.code(), oui(dit));
            }
        }
        return new Valeur.Groupe(dits);
    }

    private static boolean oui(String dit) {
        if (!dit.equals(Valeur.OUI) && !dit.equals(Valeur.NON)) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return dit.equals(Valeur.OUI);
    }

    /** With a comma or a point, and blanks between thousands. */
    private static BigDecimal nombre(String dit) {
        return new BigDecimal(dit.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
    }

    private static String illisible(Question question) {
        return switch (question.type()) {
            case NOMBRE -> "reponse.nombre.illisible";
            case DATE -> "questionnaire.reponse.date";
            default -> "questionnaire.reponse.type";
        };
    }

    private static String seul(Function<String, List<String>> parametres, String nom) {
        List<String> dits = tous(parametres, nom);
        return dits.isEmpty() ? null : dits.get(0);
    }

    private static List<String> tous(Function<String, List<String>> parametres, String nom) {
        List<String> valeurs = parametres.apply(nom);
        return valeurs == null
                ? List.of()
                : valeurs.stream()
                        .filter(valeur -> valeur != null && !valeur.isBlank())
                        .map(String::strip)
                        .toList();
    }
}
