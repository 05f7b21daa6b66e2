package org.entstage.notification.avis;

import java.util.Collection;
import java.util.Map;
import org.entstage.texte.TexteEditable.Langue;

/** What the people of this institution want of mails, by account. */
public interface Preferences {

    /** Those of these people who ever said something. */
    Map<String, Preference> des(Collection<String> logins);

    /** Keeps what he chose; the language that was seen stays. */
    void choisir(String login, Preference preference);

    /** Keeps the language in which he works, if it is another one than before. */
    void voir(String login, Langue langue);
}
