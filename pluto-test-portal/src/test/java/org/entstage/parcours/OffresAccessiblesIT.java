package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The staff's pages of offers as {@link Regard} looks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OffresAccessiblesIT {

    private final PortailComplet portail = PortailComplet.surH2();
    private Ecran ecran;
    private Regard regard;

    @BeforeEach
    void ouvrir() {
        ecran = new Ecran(portail);
        regard = new Regard(ecran);
    }

    @AfterEach
    void fermer() {
        ecran.close();
        regard.conclure();
    }

    @Test
    void the_list_an_offer_its_form_what_is_asked_before_it_ends_and_the_counts() {
        Visiteur lou = portail.connecte("baip").ouvrir("/portal/page/gestion-offres");
        ecran.connecter("baip");
        regard.regarder("list of offers", "/portal/page/gestion-offres");
        String publiee = lou.page().select("tbody th a").first().absUrl("href");
        lou.ouvrir(publiee).presser("Dupliquer").presser("Soumettre à modération");
        regard.regarder("an offer to moderate", lou.reponse().adresse().toString());
        String renvoi = lou.adresse("Demander une correction");
        regard.regarder("writing an offer", lou.adresse("Modifier l’offre"));
        ecran.connecter("baip").ouvrir(renvoi);
        ecran.envoyer("motif");
        assertThat(ecran.focalise(".es-resume")).as("summary of errors").isTrue();
        regard.etroit("sending an offer back without a reason", null);
        lou.ouvrir("/portal/page/gestion-offres");
        regard.regarder("counts of offers", lou.adresse("Statistiques des offres"));
    }
}
