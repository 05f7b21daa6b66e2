package org.entstage.notification.avis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.entstage.texte.TexteEditable.Langue;

/** What people want for themselves, in memory. */
final class PreferencesEnMemoire implements Preferences {

    final Map<String, Preference> preferences = new HashMap<>();

    @Override
    public Map<String, Preference> des(Collection<String> logins) {
        return preferences;
    }

    @Override
    public void choisir(String login, Preference p) {
        Preference avant = preferences.getOrDefault(login, Preference.AUCUNE);
        preferences.put(login, new Preference(p.choisie(), avant.vue(), p.resume(), p.refuses()));
    }

    @Override
    public void voir(String login, Langue langue) {
        Preference avant = preferences.getOrDefault(login, Preference.AUCUNE);
        preferences.put(login, new Preference(avant.choisie(), langue, avant.resume(), avant.refuses()));
    }
}
