package org.entstage.evaluations.formulaire;

import java.util.List;
import org.entstage.evaluation.questionnaire.TypeQuestion;

/**
 * One question as the template draws it.
 *
 * @param id of its field, or of the fieldset around its fields
 * @param nom under which its value is sent
 * @param aide what helps to answer, or null
 * @param posee whether it is asked of who answered so far
 * @param si the question of the same section on which it depends, or null
 * @param siValeurs the answers to that one with which it is asked, separated by blanks; null without such a question
 * @param texte what the field of a number, a day or words shows
 * @param options of choices and scales, as ticked
 * @param items of a group
 * @param commentaire field for a word about it; null for none
 * @param erreur what is wrong with it, or null
 */
public record VueDeQuestion(
        String code,
        TypeQuestion type,
        String id,
        String nom,
        String libelle,
        String aide,
        boolean obligatoire,
        boolean posee,
        String si,
        String siValeurs,
        String texte,
        List<Choisissable> options,
        List<Item> items,
        Commentaire commentaire,
        String erreur) {

    /** An option, a mark, a yes or a no. */
    public record Choisissable(String valeur, String libelle, boolean choisi) {}

    /** A line of a group: yes or no. */
    public record Item(String id, String nom, String libelle, List<Choisissable> options) {}

    /** @param erreur what is wrong with it, or null */
    public record Commentaire(String id, String nom, String texte, String erreur) {}

    /** How it is drawn: {@code radios, cases, echelle, groupe, nombre, date, texte}. */
    public String genre() {
        return switch (type) {
            case CHOIX_UNIQUE, OUI_NON, QUALITE_5, ACCORD_5 -> "radios";
            case CHOIX_MULTIPLE -> "cases";
            case ECHELLE_0_10 -> "echelle";
            case GROUPE_OUI_NON -> "groupe";
            case NOMBRE -> "nombre";
            case DATE -> "date";
            case TEXTE -> "texte";
        };
    }

    /** Whether several fields stand together under it. */
    public boolean ensemble() {
        return switch (genre()) {
            case "nombre", "date", "texte" -> false;
            default -> true;
        };
    }

    /** Ids for {@code aria-describedby}: help and error, those that exist; null for none. */
    public String decrit() {
        String ids = (aide == null ? "" : id + "-aide") + (erreur == null ? "" : " " + id + "-erreur");
        return ids.isBlank() ? null : ids.strip();
    }
}
