package org.entstage.stage.droits;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.annuaire.ChercherPersonnels;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Portee;
import org.entstage.droits.TypePerimetre;
import org.entstage.habilitation.AttribuerRole;
import org.entstage.habilitation.ListerRoles;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new grant: first whom, found in the directory or described by a filter or an attribute, then which role. */
@Controller
@RequestMapping("VIEW")
class AttribuerController {

    private final ChercherPersonnels chercher;
    private final ListerRoles roles;
    private final AttribuerRole attribuer;
    private final LectureDesDroits lecture;
    private final FormViews formulaires;

    AttribuerController(
            ChercherPersonnels chercher,
            ListerRoles roles,
            AttribuerRole attribuer,
            LectureDesDroits lecture,
            FormViews formulaires) {
        this.chercher = chercher;
        this.roles = roles;
        this.attribuer = attribuer;
        this.lecture = lecture;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=attributions-ajouter")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    String choisir(Acteur acteur, @RequestParam(required = false) String q, PortletRequest request, Model model) {
        PersonneForm form = new PersonneForm();
        form.recherche = q;
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-beneficiaire", form));
        model.addAttribute("q", q);
        if (q != null) {
            try {
                model.addAttribute("trouves", chercher.executer(acteur, q));
            } catch (SystemeIndisponible muet) {
                model.addAttribute("muet", muet.systeme());
            }
        }
        return "droits/attribution-choisir";
    }

    @ActionMapping("chercher-beneficiaire")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    void chercher(@Valid PersonneForm form, Suite suite) {
        suite.vers("attributions-ajouter").avec("q", form.recherche);
    }

    @RenderMapping(params = "vue=attributions-role")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    String decrire(
            Acteur acteur,
            @RequestParam Beneficiaire beneficiaire,
            @RequestParam(required = false) String cible,
            PortletRequest request,
            Model model) {
        AttributionForm form = new AttributionForm();
        form.beneficiaire = beneficiaire;
        form.cible = cible;
        form.type = TypePerimetre.CENTRE;
        Locale langue = request.getLocale();
        model.addAttribute("beneficiaire", beneficiaire);
        model.addAttribute("cible", cible);
        model.addAttribute("f", formulaires.ouvrir(request, "attribuer-role", form));
        model.addAttribute("roles", lecture.roles(roles.executer(acteur, langue), langue));
        model.addAttribute("types", lecture.choix("droits.type.", List.of(TypePerimetre.values()), langue));
        model.addAttribute("centres", lecture.centres());
        return "droits/attribution-ajouter";
    }

    @ActionMapping("attribuer-role")
    @Exige(value = Action.ROLE_ATTRIBUER, portee = Portee.ATTRIBUTION)
    void attribuer(Acteur acteur, @Valid AttributionForm form, Suite suite) {
        attribuer.executer(acteur, form.octroi());
        suite.vers("attributions").fait("attribution.ajoutee");
    }
}
