package org.entstage.stage.droits;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.stream.Stream;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.annuaire.ChercherEtudiants;
import org.entstage.annuaire.ChercherPersonnels;
import org.entstage.annuaire.Personne;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.Portee;
import org.entstage.habilitation.AgirComme;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.droits.Observation;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Support chooses through whose eyes to look at the application. */
@Controller
@RequestMapping("VIEW")
class AgirCommeController {

    private final ChercherPersonnels personnels;
    private final ChercherEtudiants etudiants;
    private final AgirComme agir;
    private final FormViews formulaires;

    AgirCommeController(
            ChercherPersonnels personnels, ChercherEtudiants etudiants, AgirComme agir, FormViews formulaires) {
        this.personnels = personnels;
        this.etudiants = etudiants;
        this.agir = agir;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=agir-comme")
    @Exige(value = Action.AGIR_COMME, portee = Portee.ETABLISSEMENT)
    String choisir(Acteur acteur, @RequestParam(required = false) String q, PortletRequest request, Model model) {
        PersonneForm form = new PersonneForm();
        form.recherche = q;
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-personne", form));
        model.addAttribute("q", q);
        if (q != null) {
            try {
                model.addAttribute("trouves", trouver(acteur, q));
            } catch (SystemeIndisponible muet) {
                model.addAttribute("muet", muet.systeme());
            }
        }
        return "droits/agir-comme";
    }

    private List<Personne> trouver(Acteur acteur, String q) {
        Stream<Personne> parNumeroOuNom =
                acteur.peutEnPersonnel(Action.ETUDIANT_CHERCHER) ? etudiants.executer(acteur, q).stream() : Stream.of();
        return Stream.concat(personnels.executer(acteur, q).stream(), parNumeroOuNom)
                .distinct()
                .toList();
    }

    @ActionMapping("chercher-personne")
    @Exige(value = Action.AGIR_COMME, portee = Portee.ETABLISSEMENT)
    void chercher(@Valid PersonneForm form, Suite suite) {
        suite.vers("agir-comme").avec("q", form.recherche);
    }

    @ActionMapping("agir-comme")
    @Exige(value = Action.AGIR_COMME, portee = Portee.ETABLISSEMENT)
    void commencer(Acteur acteur, @RequestParam String login, ActionRequest request, Suite suite) {
        IdentitePortail personne = agir.executer(acteur, login);
        new Observation(acteur.login(), personne).commencer(request);
        suite.accueil().fait("observation.commencee");
    }
}
