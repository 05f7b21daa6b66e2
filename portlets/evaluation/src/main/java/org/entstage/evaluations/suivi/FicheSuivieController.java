package org.entstage.evaluations.suivi;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.fiche.ImprimerFiche;
import org.entstage.evaluation.fiche.RouvrirFiche;
import org.entstage.evaluation.suivi.ConsulterSuivi;
import org.entstage.evaluation.suivi.FicheSuivie;
import org.entstage.evaluation.tuteur.EnvoyerLienDeFiche;
import org.entstage.evaluation.tuteur.RevoquerLienDeFiche;
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

/** One sheet: who is asked, by which link, what he answered, what happened; reopened, and its link sent or taken back. */
@Controller
@RequestMapping("VIEW")
class FicheSuivieController {

    /** Days that who gets his sheet back is offered. */
    private static final int JOURS = 15;

    private final ConsulterSuivi consulter;
    private final ConsulterFiche lire;
    private final RouvrirFiche rouvrir;
    private final EnvoyerLienDeFiche envoyer;
    private final RevoquerLienDeFiche revoquer;
    private final ImprimerFiche imprimer;
    private final FormViews formulaires;
    private final MessageSource messages;
    private final Clock horloge;

    FicheSuivieController(
            ConsulterSuivi consulter,
            ConsulterFiche lire,
            RouvrirFiche rouvrir,
            EnvoyerLienDeFiche envoyer,
            RevoquerLienDeFiche revoquer,
            ImprimerFiche imprimer,
            FormViews formulaires,
            MessageSource messages,
            Clock horloge) {
        this.consulter = consulter;
        this.lire = lire;
        this.rouvrir = rouvrir;
        this.envoyer = envoyer;
        this.revoquer = revoquer;
        this.imprimer = imprimer;
        this.formulaires = formulaires;
        this.messages = messages;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=fiche")
    @Exige(value = Action.EVALUATION_LIRE, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheSuivie fiche = consulter.executer(acteur, id);
        LocalDate jour = LocalDate.now(horloge);
        RouvrirForm form = new RouvrirForm();
        form.cloture =
                fiche.cloture() != null && fiche.cloture().isAfter(jour) ? fiche.cloture() : jour.plusDays(JOURS);
        model.addAttribute("x", fiche);
        model.addAttribute("r", formulaires.ouvrir(request, "rouvrir-fiche", form));
        model.addAttribute("e", formulaires.ouvrir(request, "envoyer-lien-fiche", new LienForm()));
        if (fiche.possibilites().lire()) {
            FicheLue lue = lire.executer(acteur, id);
            model.addAttribute(
                    "lecture", new DessinDeFiche(messages, request.getLocale()).lecture(lue.contenu(), lue.reponses()));
        }
        return "suivi/fiche";
    }

    @ActionMapping("rouvrir-fiche")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void rouvrir(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid RouvrirForm form, Suite suite) {
        rouvrir.executer(acteur, id, version, form.cloture);
        suite.vers("fiche").avec("id", id).fait("suivi.rouverte");
    }

    @ActionMapping("envoyer-lien-fiche")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void envoyer(Acteur acteur, @RequestParam long id, LienForm form, Suite suite) {
        envoyer.executer(acteur, id);
        suite.vers("fiche").avec("id", id).fait("suivi.lien.envoye");
    }

    @ActionMapping("revoquer-lien-fiche")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void revoquer(Acteur acteur, @RequestParam long id, Suite suite) {
        revoquer.executer(acteur, id);
        suite.vers("fiche").avec("id", id).fait("suivi.lien.revoque");
    }

    @ResourceMapping("pdf-fiche-suivie")
    @Exige(value = Action.EVALUATION_LIRE, portee = Portee.ATTRIBUTION)
    void imprimer(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        imprimer.executer(acteur, id, request.getLocale(), document);
        FichierEnvoye.aLire(response, "evaluation-" + id + ".pdf", document.toByteArray());
    }
}
