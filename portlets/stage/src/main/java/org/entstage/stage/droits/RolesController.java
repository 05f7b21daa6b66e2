package org.entstage.stage.droits;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.habilitation.ConsulterRole;
import org.entstage.habilitation.FicheRole;
import org.entstage.habilitation.ListerRoles;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All roles, and one role with its rights in words. */
@Controller
@RequestMapping("VIEW")
class RolesController {

    private final ListerRoles lister;
    private final ConsulterRole consulter;

    RolesController(ListerRoles lister, ConsulterRole consulter) {
        this.lister = lister;
        this.consulter = consulter;
    }

    @RenderMapping(params = "vue=droits")
    @Exige(Action.ROLE_LIRE)
    String lister(Acteur acteur, PortletRequest request, Model model) {
        model.addAttribute("roles", lister.executer(acteur, request.getLocale()));
        return "droits/roles";
    }

    @RenderMapping(params = "vue=droits-role")
    @Exige(Action.ROLE_LIRE)
    String ouvrir(Acteur acteur, @RequestParam String code, Model model) {
        FicheRole fiche = consulter.executer(acteur, code);
        model.addAttribute("r", fiche);
        model.addAttribute("matrice", MatriceDesDroits.de(fiche.role().droits()));
        model.addAttribute("modifiable", acteur.peutPartout(Action.ROLE_GERER));
        return "droits/role";
    }
}
