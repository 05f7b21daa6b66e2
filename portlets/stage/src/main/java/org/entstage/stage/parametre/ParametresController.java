package org.entstage.stage.parametre;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.parametre.ConsulterParametres;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The institution's settings: a form for who may change them, a list for who may only read. */
@Controller
@RequestMapping("VIEW")
class ParametresController {

    private final ConsulterParametres consulter;
    private final ModifierParametres modifier;
    private final LectureDesParametres lecture;
    private final FormViews formulaires;

    ParametresController(
            ConsulterParametres consulter,
            ModifierParametres modifier,
            LectureDesParametres lecture,
            FormViews formulaires) {
        this.consulter = consulter;
        this.modifier = modifier;
        this.lecture = lecture;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=parametres")
    @Exige(value = Action.PARAMETRE_LIRE, portee = Portee.ETABLISSEMENT)
    String montrer(Acteur acteur, PortletRequest request, Model model) {
        List<EtatParametre> etats = consulter.executer(acteur);
        model.addAttribute("groupes", lecture.groupes(etats, request.getLocale()));
        model.addAttribute("modifiable", acteur.peutPartout(Action.PARAMETRE_MODIFIER));
        model.addAttribute("f", formulaires.ouvrir(request, "enregistrer-parametres", ParametresForm.de(etats)));
        return "parametre/etablissement";
    }

    @ActionMapping("enregistrer-parametres")
    @Exige(value = Action.PARAMETRE_MODIFIER, portee = Portee.ETABLISSEMENT)
    void enregistrer(Acteur acteur, @Valid ParametresForm form, Suite suite) {
        Map<String, String> changements = form.changements();
        try {
            modifier.executer(acteur, Parametres.ETABLISSEMENT, changements);
        } catch (RefusMetier refus) {
            throw form.auxChamps(refus);
        }
        suite.vers("parametres").fait(changements.isEmpty() ? "parametres.inchanges" : "parametres.enregistres");
    }
}
