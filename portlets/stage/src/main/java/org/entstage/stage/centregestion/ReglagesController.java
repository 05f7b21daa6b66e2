package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.ConsulterReglages;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.ModifierParametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.parametre.LectureDesParametres;
import org.entstage.stage.parametre.ParametresForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings of a centre: its own values, and where the others come from. */
@Controller
@RequestMapping("VIEW")
class ReglagesController {

    private final FichesDesCentres fiches;
    private final ConsulterReglages consulter;
    private final ModifierParametres modifier;
    private final LectureDesParametres lecture;
    private final FormViews formulaires;

    ReglagesController(
            FichesDesCentres fiches,
            ConsulterReglages consulter,
            ModifierParametres modifier,
            LectureDesParametres lecture,
            FormViews formulaires) {
        this.fiches = fiches;
        this.consulter = consulter;
        this.modifier = modifier;
        this.lecture = lecture;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-reglages")
    @Exige(Action.CENTRE_LIRE)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheGestion fiche = fiches.montrer(acteur, id, model);
        model.addAttribute("racine", fiche.niveau() == NiveauCentre.ETABLISSEMENT);
        model.addAttribute("parametres", acteur.peutPartout(Action.PARAMETRE_LIRE));
        List<EtatParametre> etats = consulter.executer(acteur, id);
        model.addAttribute("groupes", lecture.groupes(etats, request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "enregistrer-reglages", ParametresForm.de(etats)));
        return "centregestion/reglages";
    }

    @ActionMapping("enregistrer-reglages")
    @Exige(Action.CENTRE_REGLER)
    void enregistrer(Acteur acteur, @RequestParam long id, @Valid ParametresForm form, Suite suite) {
        Map<String, String> changements = form.changements();
        try {
            modifier.executer(acteur, id, changements);
        } catch (RefusMetier refus) {
            throw form.auxChamps(refus);
        }
        suite.vers("centregestion-reglages")
                .avec("id", id)
                .fait(changements.isEmpty() ? "reglages.inchanges" : "reglages.enregistres");
    }
}
