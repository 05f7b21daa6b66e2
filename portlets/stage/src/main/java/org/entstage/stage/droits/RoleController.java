package org.entstage.stage.droits;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.habilitation.AjusterRole;
import org.entstage.habilitation.ConsulterRole;
import org.entstage.habilitation.CopierRole;
import org.entstage.habilitation.FicheRole;
import org.entstage.habilitation.RenommerRole;
import org.entstage.habilitation.ReprendreRoleLivre;
import org.entstage.habilitation.SupprimerRole;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Copies, renames, adjusts a role and takes it away; what is lost is said on a page of its own. */
@Controller
@RequestMapping("VIEW")
class RoleController {

    private final ConsulterRole consulter;
    private final CopierRole copier;
    private final RenommerRole renommer;
    private final AjusterRole ajuster;
    private final ReprendreRoleLivre reprendre;
    private final SupprimerRole supprimer;
    private final FormViews formulaires;

    RoleController(
            ConsulterRole consulter,
            CopierRole copier,
            RenommerRole renommer,
            AjusterRole ajuster,
            ReprendreRoleLivre reprendre,
            SupprimerRole supprimer,
            FormViews formulaires) {
        this.consulter = consulter;
        this.copier = copier;
        this.renommer = renommer;
        this.ajuster = ajuster;
        this.reprendre = reprendre;
        this.supprimer = supprimer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=droits-copier")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    String demanderCopie(Acteur acteur, @RequestParam String code, PortletRequest request, Model model) {
        model.addAttribute("r", consulter.executer(acteur, code));
        model.addAttribute("f", formulaires.ouvrir(request, "copier-role", new RoleForm()));
        return "droits/copier";
    }

    @ActionMapping("copier-role")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    void copier(Acteur acteur, @RequestParam String source, @Valid RoleForm form, Suite suite) {
        FicheRole copie = copier.executer(acteur, source, form.code, form.libelleFr, form.libelleEn);
        suite.vers("droits-modifier").avec("code", copie.role().code()).fait("role.copie");
    }

    @RenderMapping(params = "vue=droits-renommer")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    String demanderNoms(Acteur acteur, @RequestParam String code, PortletRequest request, Model model) {
        FicheRole fiche = consulter.executer(acteur, code);
        RoleForm form = new RoleForm();
        form.libelleFr = fiche.role().libelleFr();
        form.libelleEn = fiche.role().libelleEn();
        model.addAttribute("r", fiche);
        model.addAttribute("f", formulaires.ouvrir(request, "renommer-role", form));
        return "droits/renommer";
    }

    @ActionMapping("renommer-role")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    void renommer(
            Acteur acteur, @RequestParam String role, @RequestParam int version, @Valid RoleForm form, Suite suite) {
        renommer.executer(acteur, role, version, form.libelleFr, form.libelleEn);
        suite.vers("droits-role").avec("code", role).fait("role.renomme");
    }

    @RenderMapping(params = "vue=droits-modifier")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    String demanderDroits(Acteur acteur, @RequestParam String code, PortletRequest request, Model model) {
        FicheRole fiche = consulter.executer(acteur, code);
        model.addAttribute("r", fiche);
        model.addAttribute("matrice", MatriceDesDroits.de(fiche.role().droits()));
        model.addAttribute("portees", Portee.values());
        model.addAttribute("f", formulaires.ouvrir(request, "ajuster-role", DroitsForm.de(fiche.role())));
        return "droits/modifier";
    }

    @ActionMapping("ajuster-role")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    void ajuster(
            Acteur acteur, @RequestParam String role, @RequestParam int version, @Valid DroitsForm form, Suite suite) {
        ajuster.executer(acteur, role, version, form.lus());
        suite.vers("droits-role").avec("code", role).fait("role.ajuste");
    }

    @RenderMapping(params = "vue=droits-reprendre")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    String demanderReprise(Acteur acteur, @RequestParam String code, Model model) {
        model.addAttribute("r", consulter.executer(acteur, code));
        model.addAttribute("action", "reprendre-role");
        return "droits/perdre";
    }

    @ActionMapping("reprendre-role")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    void reprendre(Acteur acteur, @RequestParam String role, @RequestParam int version, Suite suite) {
        reprendre.executer(acteur, role, version);
        suite.vers("droits-role").avec("code", role).fait("role.repris");
    }

    @RenderMapping(params = "vue=droits-supprimer")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    String demanderSuppression(Acteur acteur, @RequestParam String code, Model model) {
        model.addAttribute("r", consulter.executer(acteur, code));
        model.addAttribute("action", "supprimer-role");
        return "droits/perdre";
    }

    @ActionMapping("supprimer-role")
    @Exige(value = Action.ROLE_GERER, portee = Portee.ETABLISSEMENT)
    void supprimer(Acteur acteur, @RequestParam String role, @RequestParam int version, Suite suite) {
        supprimer.executer(acteur, role, version);
        suite.vers("droits").fait("role.supprime");
    }
}
