package org.entstage.evaluations.reponse;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletRequest;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.EnregistrerReponses;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluations.formulaire.DessinDeFiche;
import org.entstage.evaluations.formulaire.ReponsesForm;
import org.entstage.evaluations.formulaire.VueDeRubrique;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.RefusedForm;
import org.entstage.portlet.commun.formulaire.RefusedForms;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One section of a sheet at a time; what is answered is kept each time, also while one types. */
@Controller
@RequestMapping("VIEW")
class RepondreController {

    private static final String ACTION = "repondre";

    private final ConsulterFiche consulter;
    private final EnregistrerReponses enregistrer;
    private final FormViews formulaires;
    private final MessageSource messages;

    RepondreController(
            ConsulterFiche consulter, EnregistrerReponses enregistrer, FormViews formulaires, MessageSource messages) {
        this.consulter = consulter;
        this.enregistrer = enregistrer;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    /** @param rubrique code of a section; the first that is not done when it is missing */
    @RenderMapping(params = "vue=repondre")
    @Exige(Action.EVALUATION_LIRE)
    String montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String rubrique,
            PortletRequest request,
            Model model) {
        FicheLue fiche = consulter.executer(acteur, id);
        if (!fiche.possibilites().repondre()) {
            return FicheController.montrer(fiche, request, model, messages);
        }
        Parcours parcours = Parcours.de(fiche, DessinDeFiche.langue(request.getLocale()));
        String ici = rubrique == null ? parcours.prochaine() : rubrique;
        model.addAttribute("fiche", fiche);
        model.addAttribute("etapes", parcours.etapes(ici));
        model.addAttribute(
                "presentation", fiche.contenu().presentation().dans(DessinDeFiche.langue(request.getLocale())));
        model.addAttribute("s", section(fiche, ici, request));
        return "reponse/repondre";
    }

    private VueDeRubrique section(FicheLue fiche, String ici, PortletRequest request) {
        if (fiche.contenu().rubrique(ici).isEmpty()) {
            throw new Introuvable("section " + ici);
        }
        DessinDeFiche dessin = new DessinDeFiche(messages, request.getLocale());
        String espace = Page.de(request).id("q-");
        RefusedForm refus = formulaires.refusee(request, ACTION).orElse(null);
        return refus == null || !List.of(ici).equals(refus.valeurs().get("rubrique"))
                ? dessin.rubrique(espace, fiche.contenu(), fiche.reponses(), ici)
                : dessin.rubrique(
                        espace, fiche.contenu(), fiche.reponses(), ici, refus.valeurs()::get, refus.problemes());
    }

    /**
     * @param geste {@code suivant}, {@code precedent}, {@code quitter}; {@code auto} while one types
     * @param vues codes of the questions that were shown
     */
    @ActionMapping("repondre")
    @Exige(Action.EVALUATION_REPONDRE)
    void repondre(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String rubrique,
            @RequestParam(defaultValue = "suivant") String geste,
            @RequestParam(required = false) String vues,
            ActionRequest request,
            ActionResponse response) {
        FicheLue avant = consulter.executer(acteur, id);
        Rubrique section = avant.contenu().rubrique(rubrique).orElseThrow(() -> new Introuvable("section " + rubrique));
        ReponsesForm form = ReponsesForm.lire(section, recus(request));
        List<Probleme> problemes = new ArrayList<>(form.problemes());
        problemes.addAll(
                enregistrer.executer(acteur, id, rubrique, form.reponses(), DessinDeFiche.langue(request.getLocale())));
        if (!problemes.isEmpty()) {
            RefusedForms.refuser(request, response, problemes);
            return;
        }
        Suite suite = new Suite(response);
        FicheLue apres = consulter.executer(acteur, id);
        Parcours parcours = Parcours.de(apres, DessinDeFiche.langue(request.getLocale()));
        if (geste.equals("auto")) {
            suite.vers(ACTION).avec("id", id).avec("rubrique", rubrique);
        } else if (geste.equals("quitter")) {
            suite.accueil().fait("reponse.gardee");
        } else if (geste.equals("precedent")) {
            suite.vers(ACTION).avec("id", id).avec("rubrique", parcours.avant(rubrique));
        } else if (vues != null && parcours.autres(rubrique, List.of(vues.split(" ")))) {
            suite.vers(ACTION).avec("id", id).avec("rubrique", rubrique).fait("reponse.autres");
        } else {
            String suivante = parcours.apres(rubrique);
            suite.vers(suivante == null ? "fiche" : ACTION).avec("id", id).avec("rubrique", suivante);
        }
    }

    private static Function<String, List<String>> recus(ActionRequest request) {
        return nom -> {
            String[] valeurs = request.getActionParameters().getValues(nom);
            return valeurs == null ? List.of() : Arrays.asList(valeurs);
        };
    }
}
