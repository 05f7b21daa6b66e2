package org.entstage.stage.signature;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.EnregistrerSignatures;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.LireFichierSigne;
import org.entstage.convention.signature.ModeSignature;
import org.entstage.convention.signature.RecommencerSignatures;
import org.entstage.convention.signature.RetirerSignature;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Follows the signatures of a convention or an avenant and keeps those on paper. */
@Controller
@RequestMapping("VIEW")
class SignaturesController {

    private final PageDeSignature pages;
    private final EnregistrerSignatures enregistrer;
    private final RetirerSignature retirer;
    private final RecommencerSignatures recommencer;
    private final LireFichierSigne lire;
    private final FormViews formulaires;
    private final MessageSource messages;

    SignaturesController(
            PageDeSignature pages,
            EnregistrerSignatures enregistrer,
            RetirerSignature retirer,
            RecommencerSignatures recommencer,
            LireFichierSigne lire,
            FormViews formulaires,
            MessageSource messages) {
        this.pages = pages;
        this.enregistrer = enregistrer;
        this.retirer = retirer;
        this.recommencer = recommencer;
        this.lire = lire;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=signatures")
    @Exige(Action.CONVENTION_LIRE)
    String suivre(Acteur acteur, @RequestParam long id, @RequestParam(required = false) Long avenant, Model model) {
        pages.montrer(acteur, id, avenant, model);
        return "signature/page";
    }

    @RenderMapping(params = "vue=signatures-papier")
    @Exige(Action.SIGNATURE_ENREGISTRER)
    String saisir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            PortletRequest request,
            Model model) {
        FicheSignatures fiche = pages.montrer(acteur, id, avenant, model);
        model.addAttribute("f", formulaires.ouvrir(request, "signatures-papier", PapierForm.pour(fiche)));
        model.addAttribute("rangs", Parties.TOUTES);
        model.addAttribute("modes", modes(request.getLocale()));
        return fiche.cible().enregistrer() && fiche.cible().signable() ? "signature/papier" : "signature/page";
    }

    private List<Option> modes(Locale langue) {
        return Stream.of(ModeSignature.PAPIER, ModeSignature.AILLEURS)
                .map(mode ->
                        new Option(mode.name(), messages.getMessage("signature.mode." + mode.name(), null, langue)))
                .toList();
    }

    @ActionMapping("signatures-papier")
    @Exige(Action.SIGNATURE_ENREGISTRER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam int version,
            @Valid PapierForm form,
            FichierRecu fichier,
            Suite suite) {
        CibleDeSignature cible = new CibleDeSignature(id, avenant, version);
        try {
            enregistrer.executer(acteur, cible, form.saisie(fichier.contenu()));
        } catch (RefusMetier refus) {
            throw PapierForm.auxChamps(refus);
        }
        PageDeSignature.revenir(suite, cible, "signature.enregistree");
    }

    @RenderMapping(params = "vue=signature-retirer")
    @Exige(Action.SIGNATURE_ENREGISTRER)
    String demanderRetrait(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam NatureEtape etape,
            PortletRequest request,
            Model model) {
        pages.montrer(acteur, id, avenant, model);
        model.addAttribute("etape", etape);
        model.addAttribute("f", formulaires.ouvrir(request, "signature-retirer", new MotifForm()));
        return "signature/retirer";
    }

    @ActionMapping("signature-retirer")
    @Exige(Action.SIGNATURE_ENREGISTRER)
    void retirer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam int version,
            @RequestParam NatureEtape etape,
            @Valid MotifForm form,
            Suite suite) {
        CibleDeSignature cible = new CibleDeSignature(id, avenant, version);
        retirer.executer(acteur, cible, etape, form.motif);
        PageDeSignature.revenir(suite, cible, "signature.retiree");
    }

    @RenderMapping(params = "vue=signatures-recommencer")
    @Exige(Action.SIGNATURE_ENREGISTRER)
    String demanderReprise(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            PortletRequest request,
            Model model) {
        FicheSignatures fiche = pages.montrer(acteur, id, avenant, model);
        model.addAttribute("f", formulaires.ouvrir(request, "signatures-recommencer", new MotifForm()));
        return fiche.recommencable() ? "signature/recommencer" : "signature/page";
    }

    @ActionMapping("signatures-recommencer")
    @Exige(Action.SIGNATURE_ENREGISTRER)
    void recommencer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam int version,
            @Valid MotifForm form,
            Suite suite) {
        CibleDeSignature cible = new CibleDeSignature(id, avenant, version);
        recommencer.executer(acteur, cible, form.motif);
        PageDeSignature.revenir(suite, cible, "signature.recommencee");
    }

    /** To be saved, never to be opened within the site. */
    @ResourceMapping("fichier-signe")
    @Exige(Action.CONVENTION_LIRE)
    void lire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam(defaultValue = "0") long fichier,
            ResourceResponse response)
            throws IOException {
        LireFichierSigne.FichierLu lu = lire.executer(acteur, id, avenant, fichier);
        FichierEnvoye.aEnregistrer(response, lu.nom(), lu.type(), lu.contenu());
    }
}
