package org.entstage.evaluations.reponse;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.DemanderReouverture;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.fiche.ImprimerFiche;
import org.entstage.evaluation.fiche.ValiderFiche;
import org.entstage.evaluations.formulaire.DessinDeFiche;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A sheet with its answers: read through before it is handed in, kept and printed afterwards. */
@Controller
@RequestMapping("VIEW")
class FicheController {

    private final ConsulterFiche consulter;
    private final ValiderFiche valider;
    private final DemanderReouverture demander;
    private final ImprimerFiche imprimer;
    private final FormViews formulaires;
    private final MessageSource messages;

    FicheController(
            ConsulterFiche consulter,
            ValiderFiche valider,
            DemanderReouverture demander,
            ImprimerFiche imprimer,
            FormViews formulaires,
            MessageSource messages) {
        this.consulter = consulter;
        this.valider = valider;
        this.demander = demander;
        this.imprimer = imprimer;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=fiche")
    @Exige(Action.EVALUATION_LIRE)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheLue fiche = consulter.executer(acteur, id);
        if (fiche.possibilites().demander()) {
            model.addAttribute("f", formulaires.ouvrir(request, "demander-reouverture", new MotifForm()));
        }
        return montrer(fiche, request, model, messages);
    }

    /** The same where somebody comes to answer what can no longer be answered. */
    static String montrer(FicheLue fiche, PortletRequest request, Model model, MessageSource messages) {
        model.addAttribute("fiche", fiche);
        model.addAttribute(
                "rubriques",
                new DessinDeFiche(messages, request.getLocale()).lecture(fiche.contenu(), fiche.reponses()));
        if (fiche.possibilites().repondre()) {
            Parcours parcours = Parcours.de(fiche, DessinDeFiche.langue(request.getLocale()));
            model.addAttribute("etapes", parcours.etapes(null));
            model.addAttribute(
                    "manquantes",
                    fiche.etapes().stream()
                            .mapToInt(etape -> etape.manquantes())
                            .sum());
        }
        return "reponse/fiche";
    }

    /** @param version the one that was on the page */
    @ActionMapping("valider-fiche")
    @Exige(Action.EVALUATION_REPONDRE)
    void valider(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        valider.executer(acteur, id, version);
        suite.vers("fiche").avec("id", id).fait("reponse.validee");
    }

    @ActionMapping("demander-reouverture")
    @Exige(Action.EVALUATION_REPONDRE)
    void demander(Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid MotifForm form, Suite suite) {
        demander.executer(acteur, id, version, form.motif());
        suite.vers("fiche").avec("id", id).fait("reponse.demandee");
    }

    /** The answers as a document, in the language of who reads. */
    @ResourceMapping("fiche-pdf")
    @Exige(Action.EVALUATION_LIRE)
    void imprimer(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        imprimer.executer(acteur, id, request.getLocale(), pdf);
        FichierEnvoye.aLire(response, "evaluation-" + id + ".pdf", pdf.toByteArray());
    }
}
