package org.entstage.evaluation.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Problemes;
import org.entstage.evaluation.questionnaire.Valeur.Choisi;
import org.entstage.evaluation.questionnaire.Valeur.Choisis;
import org.entstage.evaluation.questionnaire.Valeur.Groupe;
import org.entstage.evaluation.questionnaire.Valeur.Jour;
import org.entstage.evaluation.questionnaire.Valeur.Nombre;
import org.entstage.evaluation.questionnaire.Valeur.Note;

/**
 * One question.
 *
 * @param code unique in its form; the same in all versions in which it is the same question
 * @param aide what helps to answer; may be empty
 * @param obligatoire whether an answer is required when the question is asked
 * @param condition when it is asked; null: always
 * @param choix of a choice, or the items of a group of yes/no; none for another type
 * @param commentaire whether a word may be added to the answer
 * @param min smallest number of a {@link TypeQuestion#NOMBRE}, or null
 * @param max largest, or null
 */
public record Question(
        String code,
        TypeQuestion type,
        TexteBilingue libelle,
        TexteBilingue aide,
        boolean obligatoire,
        Condition condition,
        List<Choix> choix,
        boolean commentaire,
        BigDecimal min,
        BigDecimal max) {

    /** Characters of an answer in free words. */
    public static final int TEXTE_MAXIMAL = 4000;

    /** Characters of a comment. */
    public static final int COMMENTAIRE_MAXIMAL = 2000;

    /** Digits of a number before the comma. */
    public static final int CHIFFRES = 12;

    /** Digits after it. */
    public static final int DECIMALES = 4;

    private static final int ANNEE_MINIMALE = 1900;
    private static final int ANNEE_MAXIMALE = 2999;

    public Question {
        code = code == null ? "" : code;
        libelle = TexteBilingue.ouVide(libelle);
        aide = TexteBilingue.ouVide(aide);
        choix = choix == null ? List.of() : List.copyOf(choix);
    }

    /** Without help, condition, choices, comment or limits. */
    public static Question simple(String code, TypeQuestion type, TexteBilingue libelle, boolean obligatoire) {
        return new Question(code, type, libelle, null, obligatoire, null, null, false, null, null);
    }

    /** As {@code champ} of a problem: the comment of this question. */
    public String champCommentaire() {
        return code + ".commentaire";
    }

    /** The answers on which another question can depend, as {@link Condition} names them, in the order of the form. */
    public List<String> valeursPossibles() {
        if (type == TypeQuestion.OUI_NON) {
            return List.of(Valeur.OUI, Valeur.NON);
        }
        return type.echelle()
                ? type.notes().stream().map(String::valueOf).toList()
                : choix.stream().map(Choix::code).toList();
    }

    public Optional<Choix> choix(String cherche) {
        return choix.stream().filter(un -> un.code().equals(cherche)).findFirst();
    }

    /** What is wrong with an answer: a type, a code, a range, a length. Whether one is required is not asked here. */
    void controler(Reponse reponse, Problemes problemes) {
        if (reponse.commentaire() != null) {
            problemes.si(!commentaire, champCommentaire(), "questionnaire.reponse.sansCommentaire");
            problemes.longueur(champCommentaire(), reponse.commentaire(), COMMENTAIRE_MAXIMAL);
        }
        Valeur valeur = reponse.valeur();
        if (valeur == null) {
            return;
        }
        if (!type.reponse().isInstance(valeur)) {
            problemes.ajouter(code, "questionnaire.reponse.type");
        } else if (valeur instanceof Choisi choisi) {
            connus(Set.of(choisi.code()), problemes);
        } else if (valeur instanceof Choisis choisis) {
            connus(choisis.codes(), problemes);
        } else if (valeur instanceof Groupe groupe) {
            connus(groupe.reponses().keySet(), problemes);
        } else if (valeur instanceof Note note) {
            problemes.si(!type.notes().contains(note.note()), code, "questionnaire.reponse.note");
        } else if (valeur instanceof Nombre nombre) {
            controler(nombre.nombre(), problemes);
        } else if (valeur instanceof Jour jour) {
            int annee = jour.jour().getYear();
            problemes.si(annee < ANNEE_MINIMALE || annee > ANNEE_MAXIMALE, code, "questionnaire.reponse.date");
        } else if (valeur instanceof Valeur.Texte texte) {
            problemes.longueur(code, texte.texte(), TEXTE_MAXIMAL);
        }
    }

    private void connus(Set<String> codes, Problemes problemes) {
        Set<String> possibles = choix.stream().map(Choix::code).collect(Collectors.toSet());
        problemes.si(!possibles.containsAll(codes), code, "questionnaire.reponse.choix");
    }

    private void controler(BigDecimal nombre, Problemes problemes) {
        if (tropLong(nombre)) {
            problemes.ajouter(code, "questionnaire.reponse.nombre", CHIFFRES, DECIMALES);
            return;
        }
        boolean tropPetit = min != null && nombre.compareTo(min) < 0;
        boolean tropGrand = max != null && nombre.compareTo(max) > 0;
        if (!tropPetit && !tropGrand) {
            return;
        }
        if (min != null && max != null) {
            problemes.ajouter(code, "questionnaire.reponse.entre", min, max);
        } else if (tropPetit) {
            problemes.ajouter(code, "questionnaire.reponse.auMoins", min);
        } else {
            problemes.ajouter(code, "questionnaire.reponse.auPlus", max);
        }
    }

    /** Whether it has more digits than a number of a form may. */
    static boolean tropLong(BigDecimal nombre) {
        // The scale of a number that somebody sent may be as great as an int.
        BigDecimal court = nombre.stripTrailingZeros();
        return (long) court.precision() - court.scale() > CHIFFRES || court.scale() > DECIMALES;
    }

    /** Whether nothing is missing in an answer; a group wants a word for each item. */
    boolean complete(Reponse reponse) {
        return reponse.valeur() != null
                && !(reponse.valeur() instanceof Groupe groupe
                        && choix.stream().anyMatch(item -> !groupe.reponses().containsKey(item.code())));
    }
}
