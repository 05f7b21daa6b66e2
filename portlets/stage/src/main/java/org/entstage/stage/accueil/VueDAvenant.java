package org.entstage.stage.accueil;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.convention.FicheAvenantAccueil;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.lien.Jeton;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.stage.convention.Modifications;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/** Draws the page of an avenant in the reader's language. */
final class VueDAvenant {

    /** Names of the two forms. */
    static final String ACCORD = "accord";

    static final String REFUS = "refus";

    private final VueAccueil vue;
    private final Modifications modifications;

    VueDAvenant(VueAccueil vue, Modifications modifications) {
        this.vue = vue;
        this.modifications = modifications;
    }

    /** The page with two empty forms. */
    void montrer(Demande demande, HttpServletResponse response, VisiteDAccueil visite, FicheAvenantAccueil fiche)
            throws IOException {
        remontrer(demande, response, visite, fiche, sansAccord(), sansRefus(), List.of());
    }

    /**
     * The page with what was sent and what is wrong with it.
     *
     * @param problemes of the form that was sent: the refusal, unless that is empty
     */
    void remontrer(
            Demande demande,
            HttpServletResponse response,
            VisiteDAccueil visite,
            FicheAvenantAccueil fiche,
            BindingResult accord,
            BindingResult refus,
            List<Probleme> problemes)
            throws IOException {
        boolean deLAccord = demande.champ("geste").equals("accorder");
        Context modele = vue.modele(demande);
        Locale langue = modele.getLocale();
        modele.setVariable("a", fiche);
        modele.setVariable("visite", visite);
        modele.setVariable("lien", Jeton.lire(demande.suite()).orElseThrow().duFormulaire());
        modele.setVariable("modifications", fiche.lisible() ? modifications.de(fiche.apercu(), langue) : List.of());
        modele.setVariable("f", vue.formulaire(ACCORD, accord, deLAccord ? problemes : List.of(), langue));
        modele.setVariable("r", vue.formulaire(REFUS, refus, deLAccord ? List.of() : problemes, langue));
        vue.ecrire(response, modele, "accueil/avenant");
    }

    BindingResult sansAccord() {
        return vue.vierge(new AccordForm(), ACCORD);
    }

    BindingResult sansRefus() {
        return vue.vierge(new RefusForm(), REFUS);
    }

    /** @param quoi {@code avenant.accord} or {@code avenant.refus} */
    void remercier(Demande demande, HttpServletResponse response, String quoi) throws IOException {
        vue.remercier(demande, response, quoi);
    }

    void refuser(Demande demande, HttpServletResponse response) throws IOException {
        vue.refuser(demande, response, HttpServletResponse.SC_BAD_REQUEST, "400");
    }
}
