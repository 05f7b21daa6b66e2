package org.entstage.stage.signature;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.ActualiserSignatures;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.EnvoyerEnSignature;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.ModeSignature;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for electronic signatures and for what became of them. */
@Controller
@RequestMapping("VIEW")
class EnvoiController {

    private final PageDeSignature pages;
    private final EnvoyerEnSignature envoyer;
    private final ActualiserSignatures actualiser;
    private final FormViews formulaires;
    private final MessageSource messages;

    EnvoiController(
            PageDeSignature pages,
            EnvoyerEnSignature envoyer,
            ActualiserSignatures actualiser,
            FormViews formulaires,
            MessageSource messages) {
        this.pages = pages;
        this.envoyer = envoyer;
        this.actualiser = actualiser;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=signatures-envoyer")
    @Exige(Action.SIGNATURE_ENVOYER)
    String preparer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            PortletRequest request,
            Model model) {
        FicheSignatures fiche = pages.montrer(acteur, id, avenant, model);
        model.addAttribute("f", formulaires.ouvrir(request, "signatures-envoyer", EnvoiForm.pour(fiche)));
        model.addAttribute("rangs", Parties.TOUTES);
        model.addAttribute("modes", modes(request.getLocale()));
        return fiche.envoyable() ? "signature/envoyer" : "signature/page";
    }

    private List<Option> modes(Locale langue) {
        return Stream.of(ModeSignature.ELECTRONIQUE, ModeSignature.PAPIER)
                .map(mode ->
                        new Option(mode.name(), messages.getMessage("signature.mode." + mode.name(), null, langue)))
                .toList();
    }

    @ActionMapping("signatures-envoyer")
    @Exige(Action.SIGNATURE_ENVOYER)
    void envoyer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam int version,
            @Valid EnvoiForm form,
            Suite suite) {
        CibleDeSignature cible = new CibleDeSignature(id, avenant, version);
        try {
            boolean partie = envoyer.executer(acteur, cible, form.choix());
            PageDeSignature.revenir(suite, cible, partie ? "signature.envoyee" : "signature.aEnvoyer");
        } catch (RefusMetier refus) {
            throw EnvoiForm.auxChamps(refus);
        }
    }

    @ActionMapping("signatures-actualiser")
    @Exige(Action.SIGNATURE_ENVOYER)
    void actualiser(Acteur acteur, @RequestParam long id, @RequestParam(required = false) Long avenant, Suite suite) {
        actualiser.executer(acteur, id, avenant);
        PageDeSignature.revenir(suite, new CibleDeSignature(id, avenant, 0), "signature.actualisee");
    }
}
