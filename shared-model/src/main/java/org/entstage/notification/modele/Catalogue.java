package org.entstage.notification.modele;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.entstage.texte.TexteEditable.Langue;

/** The words of the catalogue and the delivered templates, from their bundles. */
final class Catalogue {

    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Catalogue() {}

    static String texte(String cle, Langue langue) {
        return bundle("notification.catalogue", langue).getString(cle);
    }

    /** The delivered template; empty for a profile that the event does not tell. */
    static Optional<ModeleCourriel> livre(Evenement evenement, Profil lecteur, Langue langue) {
        ResourceBundle modeles = bundle("notification.modeles", langue);
        String cle = evenement + "." + lecteur;
        return modeles.containsKey(cle + ".sujet")
                ? Optional.of(new ModeleCourriel(modeles.getString(cle + ".sujet"), modeles.getString(cle + ".corps")))
                : Optional.empty();
    }

    private static ResourceBundle bundle(String nom, Langue langue) {
        Locale locale = langue.locale();
        return ResourceBundle.getBundle(nom, locale, SANS_REPLI);
    }
}
