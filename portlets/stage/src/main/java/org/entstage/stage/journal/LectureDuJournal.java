package org.entstage.stage.journal;

import java.util.Locale;
import org.entstage.journal.LigneJournal;
import org.springframework.context.MessageSource;

/** The journal's internal names in the reader's words; what has none is shown as it is kept. */
final class LectureDuJournal {

    /** Characters from which on a value is folded. */
    private static final int LONG = 160;

    private static final int DEBUT = 120;

    private final MessageSource messages;
    private final Locale langue;

    LectureDuJournal(MessageSource messages, Locale langue) {
        this.messages = messages;
        this.langue = langue;
    }

    public String objet(String objet) {
        return texte("journal.objet." + objet, objet);
    }

    public String champ(LigneJournal ligne) {
        String propre = texte("journal.champ." + ligne.objet() + "." + ligne.champ(), null);
        return propre != null ? propre : texte(ligne.objet() + "." + ligne.champ(), ligne.champ());
    }

    /** A value: a word of a choice in the reader's language, anything else as it is. */
    public String valeur(LigneJournal ligne, String valeur) {
        if (valeur == null || longue(valeur)) {
            return valeur;
        }
        String mot = texte(ligne.objet() + "." + ligne.champ() + "." + valeur, null);
        return mot != null ? mot : texte("journal.valeur." + valeur, valeur);
    }

    public boolean longue(String valeur) {
        return valeur != null && valeur.length() > LONG;
    }

    /** How a long value begins. */
    public String debut(String valeur) {
        return valeur.substring(0, DEBUT).strip() + " …";
    }

    private String texte(String cle, String defaut) {
        return messages.getMessage(cle, null, defaut, langue);
    }
}
