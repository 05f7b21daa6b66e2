package org.entstage.parcours;

import java.net.URI;
import org.assertj.core.api.SoftAssertions;

/**
 * A look at a page: no violation of WCAG 2.2 A and AA that axe-core sees, no sideways scrolling at 320 pixels, all of it
 * within reach of the Tab key (walked once a screen: on the wide one where both are looked at). Faults are gathered; {@link #conclure()} tells them all.
 */
final class Regard {

    private static final int ETROIT = 320;
    private static final int LARGE = 1440;

    private final Ecran ecran;
    private final SoftAssertions constats = new SoftAssertions();

    Regard(Ecran ecran) {
        this.ecran = ecran;
    }

    /** At 320 pixels in the language on screen, at 1,440 in the other, which stays; null looks at the page as it is. */
    void regarder(String nom, String adresse) {
        etroit(nom, adresse, false);
        large(nom, URI.create(ecran.adresse()).getPath(), "fr".equals(ecran.langue()) ? "en" : "fr");
    }

    /** At 320 pixels in the language on screen; null looks at the page as it is. */
    void etroit(String nom, String adresse) {
        etroit(nom, adresse, true);
    }

    private void etroit(String nom, String adresse, boolean auClavier) {
        ecran.navigateur().largeur(ETROIT);
        if (adresse != null) {
            ecran.ouvrir(adresse);
        }
        examiner(nom + " (" + ecran.langue() + ", narrow)", auClavier);
        constats.assertThat(ecran.navigateur().debordement())
                .as(nom + ": pixels to scroll sideways")
                .isZero();
    }

    /** At 1,440 pixels in a language, which stays. */
    void large(String nom, String chemin, String langue) {
        ecran.navigateur().largeur(LARGE);
        ecran.ouvrir("/portal/langue/" + langue + "?vers=" + chemin);
        constats.assertThat(ecran.langue()).as(nom).isEqualTo(langue);
        examiner(nom + " (" + langue + ", wide)", true);
    }

    private void examiner(String nom, boolean auClavier) {
        constats.assertThat(ecran.navigateur().violations()).as(nom).isEmpty();
        if (auClavier) {
            constats.assertThat(ecran.horsDuClavier()).as(nom + ", by keyboard").isEmpty();
        }
    }

    /** @throws AssertionError with everything that was seen */
    void conclure() {
        constats.assertAll();
    }
}
