package org.entstage.offres.entreprises;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.entreprise.TerminerAccord;
import org.entstage.offre.entreprise.ValiderAccord;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decides on the partnership agreement of a company. */
@Controller
@RequestMapping("VIEW")
class AccordController {

    private static final String VUE = "entreprise";

    private final ValiderAccord valider;
    private final TerminerAccord terminer;

    AccordController(ValiderAccord valider, TerminerAccord terminer) {
        this.valider = valider;
        this.terminer = terminer;
    }

    /** @param id of the company, to which it leads back */
    @ActionMapping("valider-accord")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void valider(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long accord,
            @RequestParam int version,
            @Valid DatesForm form,
            Suite suite) {
        valider.executer(acteur, accord, version, form.debut, form.fin);
        suite.vers(VUE).avec("id", id).fait("entreprise.accordValide");
    }

    /** @param resilier whether it holds and is ended; else it is asked for and refused */
    @ActionMapping("terminer-accord")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void terminer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long accord,
            @RequestParam int version,
            @RequestParam boolean resilier,
            @Valid MotifForm form,
            Suite suite) {
        terminer.executer(acteur, accord, version, resilier, form.motif);
        suite.vers(VUE).avec("id", id).fait("entreprise.accordTermine");
    }
}
