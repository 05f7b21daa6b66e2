package org.entstage.stage.saisie;

import java.util.List;
import javax.portlet.PortletRequest;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.formulaire.FormView;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all steps share: the convention, the row of steps, what is wrong on this step, and where saving leads. */
@Component
class Parcours {

    private final Fiches fiches;
    private final FormViews formulaires;

    Parcours(Fiches fiches, FormViews formulaires) {
        this.fiches = fiches;
        this.formulaires = formulaires;
    }

    /**
     * Opens a step.
     *
     * @param ici view of the step
     * @return the convention
     */
    FicheConvention ouvrir(Acteur acteur, long id, String ici, PortletRequest request, Model model) {
        FicheConvention convention = fiches.montrer(acteur, id, request, model);
        List<Etape> etapes = Etape.toutes(convention, ici);
        model.addAttribute("etapes", etapes);
        model.addAttribute("ici", ici);
        etapes.stream().filter(Etape::ici).findFirst().ifPresent(etape -> model.addAttribute("etape", etape));
        model.addAttribute("manques", Manque.de(convention, formulaires, Page.de(request)));
        return convention;
    }

    /** Puts a form on the page: what is known, or what was typed a moment ago and not kept. */
    FormView formulaire(PortletRequest request, Model model, String action, Object form) {
        FormView vue = formulaires.ouvrir(request, action, form);
        model.addAttribute("f", vue);
        return vue;
    }

    /** @return the template, or that of the mere reading when this person may not change the convention now */
    static String vue(FicheConvention convention, String gabarit) {
        return convention.possibilites().modifier() ? gabarit : "convention/fiche";
    }

    /**
     * Where saving a step leads: to the next, or out.
     *
     * @param suivant {@code quitter} to leave, anything else to go on
     */
    static void enregistree(Suite suite, long id, EtapeSaisie etape, String suivant) {
        if ("quitter".equals(suivant)) {
            suite.accueil().fait("brouillon.enregistre");
        } else {
            suite.vers(Etape.apres(etape)).avec("id", id).fait("etape.enregistree");
        }
    }
}
