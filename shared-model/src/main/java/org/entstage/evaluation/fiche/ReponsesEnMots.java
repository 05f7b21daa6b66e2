package org.entstage.evaluation.fiche;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.entstage.commun.Ecriture;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.texte.TexteEditable.Langue;

/** What was answered, as people read it in their language: the same on pages, in documents and in files. */
public final class ReponsesEnMots {

    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Langue langue;

    public ReponsesEnMots(Langue langue) {
        this.langue = langue;
    }

    /** An answer, one text for each thing that was said. */
    public List<String> dites(Question question, Valeur valeur) {
        if (valeur instanceof Valeur.Choisi choisi) {
            return List.of(question.choix(choisi.code()).map(this::libelle).orElse(choisi.code()));
        }
        if (valeur instanceof Valeur.Choisis choisis) {
            return question.choix().stream()
                    .filter(un -> choisis.codes().contains(un.code()))
                    .map(this::libelle)
                    .toList();
        }
        if (valeur instanceof Valeur.OuiNon ouiNon) {
            return List.of(ouiNon(ouiNon.oui()));
        }
        if (valeur instanceof Valeur.Note note) {
            return List.of(note(question.type(), note.note()));
        }
        if (valeur instanceof Valeur.Nombre nombre) {
            return List.of(Ecriture.decimal(nombre.nombre(), langue.locale()));
        }
        if (valeur instanceof Valeur.Jour jour) {
            return List.of(Ecriture.date(jour.jour(), langue.locale()));
        }
        if (valeur instanceof Valeur.Groupe groupe) {
            return question.choix().stream()
                    .filter(item -> groupe.reponses().containsKey(item.code()))
                    .map(item -> texte(
                            "evaluation",
                            "evaluation.mots.ligne",
                            libelle(item),
                            ouiNon(groupe.reponses().get(item.code()))))
                    .toList();
        }
        return List.of(((Valeur.Texte) valeur).texte());
    }

    /** Yes or no. */
    public String ouiNon(boolean oui) {
        return texte("questionnaire", oui ? "questionnaire.oui" : "questionnaire.non");
    }

    /** A mark: its word, or how far it is on its scale. */
    public String note(TypeQuestion type, int note) {
        List<Integer> notes = type.notes();
        return type.cleNote(note)
                .map(cle -> texte("questionnaire", cle))
                .orElseGet(() -> texte("evaluation", "evaluation.mots.note", note, notes.get(notes.size() - 1)));
    }

    private String libelle(Choix choix) {
        return choix.libelle().dans(langue);
    }

    String texte(String rubrique, String cle, Object... arguments) {
        String texte = ResourceBundle.getBundle(rubrique + ".regles", langue.locale(), SANS_REPLI)
                .getString(cle);
        return arguments.length == 0 ? texte : new MessageFormat(texte, langue.locale()).format(arguments);
    }
}
