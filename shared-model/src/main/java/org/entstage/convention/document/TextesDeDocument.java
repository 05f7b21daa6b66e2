package org.entstage.convention.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entstage.commun.Ecriture;

/** The bundles of this package. */
public enum TextesDeDocument {
    /** What documents say besides their templates. */
    DOCUMENT("convention/document"),
    /** What the variables of the templates are called. */
    VARIABLES("convention/variables"),
    /** What an archive of many documents says. */
    LOTS("convention/lots");

    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    TextesDeDocument(String bundle) {
        this.bundle = bundle;
    }

    /** A text in French, or in English. */
    public String texte(String cle, Locale langue) {
        return bundle(langue).getString(cle);
    }

    /** A text with these values in it. */
    public String texte(String cle, Locale langue, Object... valeurs) {
        return new MessageFormat(texte(cle, langue), Ecriture.langue(langue)).format(valeurs);
    }

    ResourceBundle bundle(Locale langue) {
        return ResourceBundle.getBundle(bundle, Ecriture.langue(langue), SANS_REPLI);
    }
}
