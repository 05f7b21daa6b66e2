package org.entstage.texte;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts that may be changed; nothing else may. What is shipped stands in {@code texte/livres}; some are empty until
 * somebody writes them. The keys are stored: renaming one needs a migration.
 */
public enum TexteEditable {
    ACCUEIL_MES_STAGES("accueil.mes-stages"),
    ACCUEIL_MES_STAGIAIRES("accueil.mes-stagiaires"),
    ACCUEIL_GESTION("accueil.gestion-conventions"),
    AIDE_MES_STAGES("aide.mes-stages"),
    AIDE_MES_STAGIAIRES("aide.mes-stagiaires"),
    AIDE_GESTION("aide.gestion-conventions"),
    AIDE_ADMINISTRATION("aide.administration"),
    AIDE_OFFRES("aide.offres"),
    AIDE_GESTION_OFFRES("aide.gestion-offres"),
    AIDE_MES_EVALUATIONS("aide.mes-evaluations"),
    AIDE_PILOTAGE("aide.pilotage"),
    NOTE_INFORMATIONS("note.informations"),
    NOTE_ACCUEIL("note.accueil"),
    NOTE_LIEU("note.lieu"),
    NOTE_STAGE("note.stage"),
    NOTE_REFERENT("note.referent"),
    NOTE_RECAPITULATIF("note.recapitulatif"),
    /** What a company agrees to when it asks for a partnership. */
    ACCORD_PARTENARIAT("offre.accord"),
    /** Under every mail. */
    PIED_COURRIEL("courriel.pied");

    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String cle;

    TexteEditable(String cle) {
        this.cle = cle;
    }

    /** Its name in the database, in bundles and in templates. */
    public String cle() {
        return cle;
    }

    public static Optional<TexteEditable> deCle(String cle) {
        return Arrays.stream(values()).filter(texte -> texte.cle.equals(cle)).findFirst();
    }

    /** What is shipped in that language; may be empty. */
    public String livre(Langue langue) {
        return ResourceBundle.getBundle("texte.livres", langue.locale(), SANS_REPLI)
                .getString(cle)
                .strip();
    }

    /** Languages in which texts are written. */
    public enum Langue {
        FR(Locale.FRENCH),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Langue(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        /** English for English, else French. */
        public static Langue de(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : FR;
        }
    }
}
