package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.InscrireStructure;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Activites;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside the second step: a host organisation that nobody had yet is described, and chosen at once. */
@Controller
@RequestMapping("VIEW")
class StructureController {

    private final Parcours parcours;
    private final InscrireStructure inscrire;
    private final Listes listes;
    private final Activites activites;

    StructureController(Parcours parcours, InscrireStructure inscrire, Listes listes, Activites activites) {
        this.parcours = parcours;
        this.inscrire = inscrire;
        this.listes = listes;
        this.activites = activites;
    }

    @RenderMapping(params = "vue=structure")
    @Exige(Action.STRUCTURE_CREER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String q,
            PortletRequest request,
            Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "accueil", request, model);
        StructureForm form = activites.nouveau(new StructureForm());
        if (q != null && q.replaceAll("[\\s.\\u00a0\\u202f]", "").matches("\\d{14}")) {
            form.siret = q;
        } else {
            form.raisonSociale = q;
        }
        parcours.formulaire(request, model, "creer-structure", form);
        model.addAttribute("pays", listes.pays(request.getLocale()));
        activites.offrir(model, null, request.getLocale());
        return Parcours.vue(convention, "saisie/structure");
    }

    @ActionMapping("creer-structure")
    @Exige(Action.STRUCTURE_CREER)
    void creer(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid StructureForm form, Suite suite) {
        inscrire.executer(acteur, id, version, form.saisie());
        Parcours.enregistree(suite, id, EtapeSaisie.ACCUEIL, null);
    }
}
