package org.entstage.stage.centregestion.personnel;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.annuaire.ChercherPersonnels;
import org.entstage.annuaire.Personne;
import org.entstage.centregestion.personnel.AjouterPersonnel;
import org.entstage.centregestion.personnel.EquipeDuCentre;
import org.entstage.centregestion.personnel.ListerPersonnel;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes somebody staff of a centre: found in the directory, then given a role. */
@Controller
@RequestMapping("VIEW")
class AjouterPersonnelController {

    private final ListerPersonnel lister;
    private final ChercherPersonnels chercher;
    private final AjouterPersonnel ajouter;
    private final FormViews formulaires;

    AjouterPersonnelController(
            ListerPersonnel lister, ChercherPersonnels chercher, AjouterPersonnel ajouter, FormViews formulaires) {
        this.lister = lister;
        this.chercher = chercher;
        this.ajouter = ajouter;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=personnel-chercher")
    @Exige(Action.PERSONNEL_GERER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long centre,
            @RequestParam(required = false) String q,
            PortletRequest request,
            Model model) {
        RecherchePersonnelForm form = new RecherchePersonnelForm();
        form.recherche = q;
        model.addAttribute("equipe", lister.executer(acteur, centre));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-personnel", form));
        model.addAttribute("q", q);
        try {
            model.addAttribute("trouves", q == null ? null : chercher.executer(acteur, q));
        } catch (SystemeIndisponible muet) {
            model.addAttribute("muet", muet.systeme());
        }
        return "personnel/chercher";
    }

    @ActionMapping("chercher-personnel")
    @Exige(Action.PERSONNEL_GERER)
    void chercher(@RequestParam long centre, @Valid RecherchePersonnelForm form, Suite suite) {
        suite.vers("personnel-chercher").avec("centre", centre).avec("q", form.recherche);
    }

    @RenderMapping(params = "vue=personnel-ajouter")
    @Exige(Action.PERSONNEL_GERER)
    String choisir(
            Acteur acteur, @RequestParam long centre, @RequestParam String login, PortletRequest request, Model model) {
        EquipeDuCentre equipe = lister.executer(acteur, centre);
        List<Personne> trouves = chercher.executer(acteur, login);
        model.addAttribute("equipe", equipe);
        model.addAttribute(
                "personne",
                trouves.stream()
                        .filter(personne -> personne.login().equals(login))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("roles", PersonnelController.roles(equipe, request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "ajouter-personnel", PersonnelForm.nouveau(login)));
        return "personnel/ajouter";
    }

    @ActionMapping("ajouter-personnel")
    @Exige(Action.PERSONNEL_GERER)
    void ajouter(Acteur acteur, @RequestParam long centre, @Valid PersonnelForm form, Suite suite) {
        ajouter.executer(acteur, centre, form.login, form.saisie());
        suite.vers("personnel").avec("centre", centre).fait("personnel.ajoute");
    }
}
