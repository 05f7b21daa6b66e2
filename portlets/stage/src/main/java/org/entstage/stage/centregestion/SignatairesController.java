package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.EnregistrerSignataire;
import org.entstage.centregestion.LigneSignataire;
import org.entstage.centregestion.ListerSignataires;
import org.entstage.centregestion.RetirerSignataire;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signs for a centre, and to whom they delegate. */
@Controller
@RequestMapping("VIEW")
class SignatairesController {

    private final FichesDesCentres fiches;
    private final ListerSignataires lister;
    private final EnregistrerSignataire enregistrer;
    private final RetirerSignataire retirer;
    private final FormViews formulaires;

    SignatairesController(
            FichesDesCentres fiches,
            ListerSignataires lister,
            EnregistrerSignataire enregistrer,
            RetirerSignataire retirer,
            FormViews formulaires) {
        this.fiches = fiches;
        this.lister = lister;
        this.enregistrer = enregistrer;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-signataires")
    @Exige(Action.CENTRE_LIRE)
    String lister(Acteur acteur, @RequestParam long id, Model model) {
        fiches.montrer(acteur, id, model);
        model.addAttribute("signataires", lister.executer(acteur, id));
        return "centregestion/signataires";
    }

    /** A new signatory, a new delegate of {@code delegant}, or the one of {@code signataire}. */
    @RenderMapping(params = "vue=centregestion-signataire")
    @Exige(Action.CENTRE_REGLER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long signataire,
            @RequestParam(required = false) Long delegant,
            PortletRequest request,
            Model model) {
        fiches.montrer(acteur, id, model);
        List<LigneSignataire> lignes = lister.executer(acteur, id);
        LigneSignataire connu = signataire == null ? null : trouver(lignes, signataire);
        LigneSignataire titulaire = delegant == null ? null : trouver(lignes, delegant);
        model.addAttribute("connu", connu);
        model.addAttribute("titulaire", titulaire);
        model.addAttribute(
                "delegue",
                titulaire != null || connu != null && lignes.stream().noneMatch(ligne -> ligne.id() == connu.id()));
        SignataireForm form = connu == null ? new SignataireForm() : SignataireForm.de(connu.identite());
        model.addAttribute("f", formulaires.ouvrir(request, "enregistrer-signataire", form));
        return "centregestion/signataire";
    }

    private static LigneSignataire trouver(List<LigneSignataire> lignes, long id) {
        return lignes.stream()
                .flatMap(ligne -> Stream.concat(Stream.of(ligne), ligne.delegues().stream()))
                .filter(ligne -> ligne.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("signatory " + id));
    }

    @ActionMapping("enregistrer-signataire")
    @Exige(Action.CENTRE_REGLER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long signataire,
            @RequestParam(required = false) Long delegant,
            @RequestParam(defaultValue = "0") int version,
            @Valid SignataireForm form,
            Suite suite) {
        enregistrer.executer(acteur, id, signataire, version, delegant, form.saisie(), form.sansVerifier);
        suite.vers("centregestion-signataires").avec("id", id).fait("signataire.enregistre");
    }

    @ActionMapping("retirer-signataire")
    @Exige(Action.CENTRE_REGLER)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam long signataire, Suite suite) {
        retirer.executer(acteur, id, signataire);
        suite.vers("centregestion-signataires").avec("id", id).fait("signataire.retire");
    }
}
