package org.entstage.presence;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The one way in which a duration is written, on screens, in documents, mails and exports: "5 mois 14 jours (868 h)",
 * "3 mois 6 h (468 h)", and "3,5 h" when there is not even a day.
 */
public final class DureeEnToutesLettres {

    private static final ResourceBundle.Control SANS_LANGUE_DE_LA_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private DureeEnToutesLettres() {}

    /**
     * @param heures hours of presence, 0 or more
     * @param langue French unless the language is English
     */
    public static String ecrire(BigDecimal heures, Locale langue) {
        DureeLegale duree = DureeLegale.de(heures);
        String total = heures(heures, langue);
        if (duree.mois() == 0 && duree.jours() == 0) {
            return total;
        }
        List<String> parties = new ArrayList<>();
        ajouter(parties, duree.mois(), "mois", langue);
        ajouter(parties, duree.jours(), "jour", langue);
        if (duree.heures().signum() > 0) {
            parties.add(heures(duree.heures(), langue));
        }
        return String.join(" ", parties) + " (" + total + ")";
    }

    /** Hours alone: "868 h", "3,5 h" in French, "3.5 h" in English. */
    public static String heures(BigDecimal heures, Locale langue) {
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(connue(langue)));
        return format.format(heures) + " " + mot("heure", langue);
    }

    private static void ajouter(List<String> parties, int nombre, String unite, Locale langue) {
        if (nombre > 0) {
            parties.add(nombre + " " + mot(unite + (nombre > 1 ? ".plusieurs" : ".un"), langue));
        }
    }

    private static String mot(String cle, Locale langue) {
        return ResourceBundle.getBundle("presence.duree", connue(langue), SANS_LANGUE_DE_LA_MACHINE)
                .getString(cle);
    }

    private static Locale connue(Locale langue) {
        return langue.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
