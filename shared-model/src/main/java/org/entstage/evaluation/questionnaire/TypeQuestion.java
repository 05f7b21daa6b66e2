package org.entstage.evaluation.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entstage.evaluation.questionnaire.Valeur.Choisi;
import org.entstage.evaluation.questionnaire.Valeur.Choisis;
import org.entstage.evaluation.questionnaire.Valeur.Groupe;
import org.entstage.evaluation.questionnaire.Valeur.Jour;
import org.entstage.evaluation.questionnaire.Valeur.Nombre;
import org.entstage.evaluation.questionnaire.Valeur.Note;
import org.entstage.evaluation.questionnaire.Valeur.OuiNon;

/** How a question is answered. The names are stored and written into files: renaming one needs a migration. */
public enum TypeQuestion {
    CHOIX_UNIQUE(Choisi.class),
    CHOIX_MULTIPLE(Choisis.class),
    OUI_NON(OuiNon.class),
    /** From 1, poor, to 5, excellent. */
    QUALITE_5(Note.class, 1, 5),
    /** From 1, does not agree at all, to 5, fully agrees. */
    ACCORD_5(Note.class, 1, 5),
    ECHELLE_0_10(Note.class, 0, 10),
    NOMBRE(Nombre.class),
    DATE(Jour.class),
    TEXTE(Valeur.Texte.class),
    /** One yes or no for each of its items. */
    GROUPE_OUI_NON(Groupe.class);

    private final Class<? extends Valeur> reponse;
    private final int bas;
    private final int haut;

    TypeQuestion(Class<? extends Valeur> reponse) {
        this(reponse, 0, -1);
    }

    TypeQuestion(Class<? extends Valeur> reponse, int bas, int haut) {
        this.reponse = reponse;
        this.bas = bas;
        this.haut = haut;
    }

    /** What an answer to it is. */
    public Class<? extends Valeur> reponse() {
        return reponse;
    }

    /** Whether the question has choices, or items, of its own. */
    public boolean aChoix() {
        return this == CHOIX_UNIQUE || this == CHOIX_MULTIPLE || this == GROUPE_OUI_NON;
    }

    public boolean echelle() {
        return haut >= bas;
    }

    /** The marks of a scale, the lowest first; empty for another type. */
    public List<Integer> notes() {
        return IntStream.rangeClosed(bas, haut).boxed().toList();
    }

    /** Whether another question can be made to depend on the answer. */
    public boolean conditionne() {
        return aChoix() || echelle() || this == OUI_NON;
    }

    /** Message key of what a mark means, in {@code questionnaire/regles_*}; empty where the number says it all. */
    public Optional<String> cleNote(int note) {
        return echelle() && this != ECHELLE_0_10
                ? Optional.of("questionnaire.note." + name() + "." + note)
                : Optional.empty();
    }

    /** Message key of its name. */
    public String cle() {
        return "questionnaire.type." + name();
    }
}
