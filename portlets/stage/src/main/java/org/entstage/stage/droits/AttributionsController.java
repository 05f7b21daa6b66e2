package org.entstage.stage.droits;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.droits.TypePerimetre;
import org.entstage.habilitation.ConsulterAttribution;
import org.entstage.habilitation.CriteresAttribution;
import org.entstage.habilitation.LigneAttribution;
import org.entstage.habilitation.ListerAttributions;
import org.entstage.habilitation.ListerRoles;
import org.entstage.habilitation.ModifierAttribution;
import org.entstage.habilitation.RetirerAttribution;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has which role: searched, changed and taken away. */
@Controller
@RequestMapping("VIEW")
class AttributionsController {

    private final ListerAttributions lister;
    private final ListerRoles roles;
    private final ConsulterAttribution consulter;
    private final ModifierAttribution modifier;
    private final RetirerAttribution retirer;
    private final LectureDesDroits lecture;
    private final FormViews formulaires;

    AttributionsController(
            ListerAttributions lister,
            ListerRoles roles,
            ConsulterAttribution consulter,
            ModifierAttribution modifier,
            RetirerAttribution retirer,
            LectureDesDroits lecture,
            FormViews formulaires) {
        this.lister = lister;
        this.roles = roles;
        this.consulter = consulter;
        this.modifier = modifier;
        this.retirer = retirer;
        this.lecture = lecture;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=attributions")
    @Exige(value = Action.ROLE_LIRE, portee = Portee.ATTRIBUTION)
    String lister(
            Acteur acteur,
            @RequestParam(required = false) String texte,
            @RequestParam(required = false) String role,
            @RequestParam(defaultValue = "1") int numero,
            PortletRequest request,
            Model model) {
        CriteresAttributionForm form = new CriteresAttributionForm();
        form.texte = texte;
        form.role = role;
        model.addAttribute("liste", lister.executer(acteur, new CriteresAttribution(texte, role), numero));
        model.addAttribute("texte", texte);
        model.addAttribute("role", role);
        model.addAttribute("lecture", lecture);
        model.addAttribute("modifiable", acteur.peutEnPersonnel(Action.ROLE_ATTRIBUER));
        model.addAttribute("roles", lecture.roles(roles.executer(acteur, request.getLocale()), request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-attributions", form));
        return "droits/attributions";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-attributions")
    @Exige(value = Action.ROLE_LIRE, portee = Portee.ATTRIBUTION)
    void chercher(@Valid CriteresAttributionForm form, Suite suite) {
        suite.vers("attributions").avec("texte", form.texte).avec("role", form.role);
    }

    @RenderMapping(params = "vue=attributions-modifier")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    String demanderChangement(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        LigneAttribution ligne = consulter.executer(acteur, id);
        model.addAttribute("a", ligne);
        model.addAttribute("lecture", lecture);
        model.addAttribute(
                "f", formulaires.ouvrir(request, "modifier-attribution", AttributionForm.de(ligne.octroi())));
        limites(request.getLocale(), model);
        return "droits/attribution-modifier";
    }

    private void limites(Locale langue, Model model) {
        model.addAttribute("types", lecture.choix("droits.type.", List.of(TypePerimetre.values()), langue));
        model.addAttribute("centres", lecture.centres());
    }

    @ActionMapping("modifier-attribution")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    void modifier(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid AttributionForm form, Suite suite) {
        modifier.executer(acteur, id, version, form.type, form.limite(), form.debut, form.fin);
        suite.vers("attributions").fait("attribution.modifiee");
    }

    @RenderMapping(params = "vue=attributions-retirer")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    String demanderRetrait(Acteur acteur, @RequestParam long id, Model model) {
        model.addAttribute("a", consulter.executer(acteur, id));
        model.addAttribute("lecture", lecture);
        return "droits/attribution-retirer";
    }

    @ActionMapping("retirer-attribution")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        retirer.executer(acteur, id, version);
        suite.vers("attributions").fait("attribution.retiree");
    }
}
