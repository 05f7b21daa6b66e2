package org.entstage.stage.convention;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.convention.ConsulterConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.structureaccueil.CompleterStructure;
import org.entstage.structureaccueil.ConsulterStructure;
import org.entstage.structureaccueil.FicheStructure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff says what kind of organisation a host is, coming from one of its conventions. */
@Controller
@RequestMapping("VIEW")
class OrganismeController {

    private final ConsulterStructure consulter;
    private final CompleterStructure completer;
    private final ConsulterConvention conventions;
    private final Activites activites;
    private final FormViews formulaires;

    OrganismeController(
            ConsulterStructure consulter,
            CompleterStructure completer,
            ConsulterConvention conventions,
            Activites activites,
            FormViews formulaires) {
        this.consulter = consulter;
        this.completer = completer;
        this.conventions = conventions;
        this.activites = activites;
        this.formulaires = formulaires;
    }

    /** @param id the convention from which the person comes, and to which saving leads back */
    @RenderMapping(params = "vue=organisme")
    @Exige(Action.STRUCTURE_MODIFIER)
    String ouvrir(
            Acteur acteur, @RequestParam long id, @RequestParam long structure, PortletRequest request, Model model) {
        conventions.executer(acteur, id);
        FicheStructure hote = consulter.executer(acteur, structure);
        OrganismeForm form = new OrganismeForm();
        activites.reprendre(form, hote);
        model.addAttribute("hote", hote);
        model.addAttribute("convention", id);
        model.addAttribute("f", formulaires.ouvrir(request, "completer-organisme", form));
        activites.offrir(model, hote, request.getLocale());
        return "convention/organisme";
    }

    @ActionMapping("completer-organisme")
    @Exige(Action.STRUCTURE_MODIFIER)
    void completer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long structure,
            @RequestParam int version,
            @Valid OrganismeForm form,
            Suite suite) {
        completer.executer(acteur, structure, version, form.profil());
        suite.vers("fiche").avec("id", id).fait("organisme.complete");
    }

    /** @param code the revision to search in; the one of today when it is empty */
    @ResourceMapping("activites")
    @Exige({Action.STRUCTURE_CREER, Action.STRUCTURE_MODIFIER})
    void proposer(
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(required = false) RevisionNaf code,
            ResourceResponse response)
            throws IOException {
        Suggestion.ecrire(activites.proposer(code, debut), response);
    }
}
