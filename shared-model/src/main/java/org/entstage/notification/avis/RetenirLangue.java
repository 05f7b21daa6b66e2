package org.entstage.notification.avis;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.texte.TexteEditable.Langue;

/** Remembers in which language somebody works with the portal, so that his mails speak it until he chooses one. */
@UseCase
public class RetenirLangue {

    private final Preferences preferences;

    RetenirLangue(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Nothing for who only looks through somebody's eyes. */
    public void executer(Acteur acteur, Langue langue) {
        if (!acteur.observe()) {
            preferences.voir(acteur.login(), langue);
        }
    }
}
