package org.entstage.evaluation.fiche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Valeur;

/**
 * Answers as rows, and back. What stands where:
 *
 * <ul>
 *   <li>one choice: its code in {@code choix}; yes or no: {@code oui} or {@code non} there;
 *   <li>several choices: one row for each, its code in {@code element} and in {@code choix};
 *   <li>a group: one row for each item, its code in {@code element}, {@code oui} or {@code non} in {@code choix};
 *   <li>a mark and a number in {@code nombre}, a day in {@code jour}, words in {@code texte};
 *   <li>the comment in the row of the answer; of several choices and of a group, and where nothing else was answered, in a row
 *       of its own with an empty {@code element} and no value.
 * </ul>
 */
public final class LignesDeReponse {

    private static final String AUCUN = "";

    private LignesDeReponse() {}

    /**
     * @param questions ids of the published questions by their codes
     * @throws IllegalArgumentException for an answer to a question that is not among them
     */
    static List<ReponseEvaluation> ecrire(long fiche, Reponses reponses, Map<String, Long> questions) {
        List<ReponseEvaluation> lignes = new ArrayList<>();
        new TreeMap<>(reponses.parQuestion()).forEach((code, reponse) -> {
            Long question = questions.get(code);
            if (question == null) {
                throw new IllegalArgumentException("no published question " + code);
            }
            lignes.addAll(lignes(fiche, question, reponse));
        });
        return lignes;
    }

    private static List<ReponseEvaluation> lignes(long fiche, long question, Reponse reponse) {
        List<ReponseEvaluation> lignes = new ArrayList<>();
        if (reponse.valeur() instanceof Valeur.Choisis choisis) {
            choisis.codes().forEach(code -> lignes.add(choisi(fiche, question, code, code, null)));
        } else if (reponse.valeur() instanceof Valeur.Groupe groupe) {
            groupe.reponses().forEach((item, oui) -> lignes.add(choisi(fiche, question, item, mot(oui), null)));
        } else if (reponse.valeur() != null) {
            return List.of(simple(fiche, question, reponse));
        }
        if (reponse.commentaire() != null) {
            lignes.add(choisi(fiche, question, AUCUN, null, reponse.commentaire()));
        }
        return lignes;
    }

    private static ReponseEvaluation simple(long fiche, long question, Reponse reponse) {
        String commentaire = reponse.commentaire();
        Valeur valeur = reponse.valeur();
        if (valeur instanceof Valeur.Choisi choisi) {
            return choisi(fiche, question, AUCUN, choisi.code(), commentaire);
        }
        if (valeur instanceof Valeur.OuiNon ouiNon) {
            return choisi(fiche, question, AUCUN, mot(ouiNon.oui()), commentaire);
        }
        BigDecimal nombre = valeur instanceof Valeur.Note note
                ? BigDecimal.valueOf(note.note())
                : valeur instanceof Valeur.Nombre lu ? lu.nombre() : null;
        LocalDate jour = valeur instanceof Valeur.Jour lu ? lu.jour() : null;
        String texte = valeur instanceof Valeur.Texte lu ? lu.texte() : null;
        return new ReponseEvaluation(fiche, question, AUCUN, null, nombre, jour, texte, commentaire);
    }

    private static ReponseEvaluation choisi(
            long fiche, long question, String element, String choix, String commentaire) {
        return new ReponseEvaluation(fiche, question, element, choix, null, null, null, commentaire);
    }

    private static String mot(boolean oui) {
        return oui ? Valeur.OUI : Valeur.NON;
    }

    /**
     * @param contenu the form with which the rows were written
     * @param questions ids of its published questions by their codes
     */
    public static Reponses lire(
            List<ReponseEvaluation> lignes, ContenuQuestionnaire contenu, Map<String, Long> questions) {
        Map<Long, List<ReponseEvaluation>> parQuestion =
                lignes.stream().collect(Collectors.groupingBy(ReponseEvaluation::question));
        Map<String, Reponse> reponses = new HashMap<>();
        for (Question question : contenu.questions()) {
            List<ReponseEvaluation> siennes = parQuestion.get(questions.get(question.code()));
            if (siennes != null) {
                reponses.put(question.code(), reponse(question, siennes));
            }
        }
        return new Reponses(reponses);
    }

    private static Reponse reponse(Question question, List<ReponseEvaluation> lignes) {
        String commentaire = lignes.stream()
                .map(ReponseEvaluation::commentaire)
                .filter(dit -> dit != null)
                .findFirst()
                .orElse(null);
        return new Reponse(valeur(question, lignes), commentaire);
    }

    private static Valeur valeur(Question question, List<ReponseEvaluation> lignes) {
        ReponseEvaluation ligne = lignes.get(0);
        return switch (question.type()) {
            case CHOIX_UNIQUE -> ligne.choix() == null ? null : new Valeur.Choisi(ligne.choix());
            case CHOIX_MULTIPLE -> new Valeur.Choisis(elements(lignes).keySet());
            case OUI_NON -> ligne.choix() == null ? null : new Valeur.OuiNon(oui(ligne));
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 ->
                ligne.nombre() == null ? null : new Valeur.Note(ligne.nombre().intValueExact());
            case NOMBRE -> ligne.nombre() == null ? null : new Valeur.Nombre(ligne.nombre());
            case DATE -> ligne.jour() == null ? null : new Valeur.Jour(ligne.jour());
            case TEXTE -> ligne.texte() == null ? null : new Valeur.Texte(ligne.texte());
            case GROUPE_OUI_NON -> new Valeur.Groupe(elements(lignes));
        };
    }

    private static Map<String, Boolean> elements(List<ReponseEvaluation> lignes) {
        return lignes.stream()
                .filter(ligne -> !ligne.element().equals(AUCUN))
                .collect(Collectors.toMap(ReponseEvaluation::element, LignesDeReponse::oui));
    }

    private static boolean oui(ReponseEvaluation ligne) {
        return Valeur.OUI.equals(ligne.choix());
    }
}
