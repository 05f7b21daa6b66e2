package org.entstage.stage.avenant;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import javax.validation.constraints.Size;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.AnnulerAvenant;
import org.entstage.convention.ConsulterAvenant;
import org.entstage.convention.ConsulterConventionAuJour;
import org.entstage.convention.FicheAvenant;
import org.entstage.convention.RefuserAvenant;
import org.entstage.convention.RetirerAvenant;
import org.entstage.convention.SituerAvenant;
import org.entstage.convention.SoumettreAvenant;
import org.entstage.convention.ValiderAvenant;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.entstage.stage.convention.Modifications;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an avenant with old and new values, and does what is decided on it. */
@Controller
@RequestMapping("VIEW")
class AvenantController {

    private final Fiches fiches;
    private final SituerAvenant situer;
    private final ConsulterAvenant consulter;
    private final ConsulterConventionAuJour auJour;
    private final SoumettreAvenant soumettre;
    private final ValiderAvenant valider;
    private final RefuserAvenant refuser;
    private final RetirerAvenant retirer;
    private final AnnulerAvenant annuler;
    private final Modifications modifications;
    private final FormViews formulaires;

    AvenantController(
            Fiches fiches,
            SituerAvenant situer,
            ConsulterAvenant consulter,
            ConsulterConventionAuJour auJour,
            SoumettreAvenant soumettre,
            ValiderAvenant valider,
            RefuserAvenant refuser,
            RetirerAvenant retirer,
            AnnulerAvenant annuler,
            Modifications modifications,
            FormViews formulaires) {
        this.fiches = fiches;
        this.situer = situer;
        this.consulter = consulter;
        this.auJour = auJour;
        this.soumettre = soumettre;
        this.valider = valider;
        this.refuser = refuser;
        this.retirer = retirer;
        this.annuler = annuler;
        this.modifications = modifications;
        this.formulaires = formulaires;
    }

    /** Why it is refused or given up. */
    public static class MotifForm {

        @Size(max = 2000)
        String motif;
    }

    private FicheAvenant montrer(Acteur acteur, long id, long avenant, PortletRequest request, Model model) {
        situer.executer(acteur, id, avenant);
        FicheAvenant fiche = consulter.executer(acteur, avenant);
        fiches.exposer(acteur, fiche.apres(), request, model);
        model.addAttribute("a", fiche);
        model.addAttribute(
                "choisies", fiche.saisie().dansLOrdre().stream().map(Enum::name).collect(Collectors.joining(",")));
        model.addAttribute(
                "modifications",
                modifications.de(fiche.apercu(), Page.de(request).locale()));
        return fiche;
    }

    @RenderMapping(params = "vue=avenant")
    @Exige(Action.CONVENTION_LIRE)
    String ouvrir(
            Acteur acteur, @RequestParam long id, @RequestParam long avenant, PortletRequest request, Model model) {
        montrer(acteur, id, avenant, request, model);
        return "avenant/avenant";
    }

    @RenderMapping(params = "vue=refuser-avenant")
    @Exige({
        Action.CONVENTION_REFUSER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    String demanderRefus(
            Acteur acteur, @RequestParam long id, @RequestParam long avenant, PortletRequest request, Model model) {
        boolean possible =
                montrer(acteur, id, avenant, request, model).possibilites().refuser();
        model.addAttribute("f", formulaires.ouvrir(request, "refuser-avenant", new MotifForm()));
        return possible ? "avenant/refuser" : "avenant/avenant";
    }

    @RenderMapping(params = "vue=annuler-avenant")
    @Exige(Action.CONVENTION_MODIFIER)
    String demanderAbandon(
            Acteur acteur, @RequestParam long id, @RequestParam long avenant, PortletRequest request, Model model) {
        boolean possible = montrer(acteur, id, avenant, request, model).annulable();
        model.addAttribute("f", formulaires.ouvrir(request, "annuler-avenant", new MotifForm()));
        return possible ? "avenant/annuler" : "avenant/avenant";
    }

    /** @param jour {@code 2027-03-01}; without one, or an impossible one, as it was before its avenants */
    @RenderMapping(params = "vue=au-jour")
    @Exige(Action.CONVENTION_LIRE)
    String auJour(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String jour,
            PortletRequest request,
            Model model) {
        LocalDate lu = lire(jour);
        fiches.exposer(acteur, auJour.executer(acteur, id, lu), request, model);
        model.addAttribute("jour", lu);
        return "avenant/au-jour";
    }

    private static LocalDate lire(String jour) {
        try {
            return jour == null || jour.isBlank() ? null : LocalDate.parse(jour);
        } catch (DateTimeException faux) {
            return null;
        }
    }

    @ActionMapping("voir-au-jour")
    @Exige(Action.CONVENTION_LIRE)
    void choisirLeJour(@RequestParam long id, @RequestParam(required = false) String jour, Suite suite) {
        suite.vers("au-jour").avec("id", id);
        LocalDate lu = lire(jour);
        if (lu != null) {
            suite.avec("jour", lu);
        }
    }

    @ActionMapping("soumettre-avenant")
    @Exige(Action.CONVENTION_MODIFIER)
    void soumettre(
            Acteur acteur, @RequestParam long id, @RequestParam long avenant, @RequestParam int version, Suite suite) {
        situer.executer(acteur, id, avenant);
        soumettre.executer(acteur, avenant, version);
        suite.vers("avenant").avec("id", id).avec("avenant", avenant).fait("avenant.soumis");
    }

    @ActionMapping("valider-avenant")
    @Exige({
        Action.CONVENTION_VALIDER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    void valider(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long avenant,
            @RequestParam int version,
            @RequestParam NatureEtape etape,
            @RequestParam(required = false) String commentaire,
            Suite suite) {
        situer.executer(acteur, id, avenant);
        valider.executer(acteur, avenant, version, etape, commentaire);
        suite.vers("avenant").avec("id", id).avec("avenant", avenant).fait("avenant.etape");
    }

    @ActionMapping("refuser-avenant")
    @Exige({
        Action.CONVENTION_REFUSER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    void refuser(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long avenant,
            @RequestParam int version,
            @Valid MotifForm form,
            Suite suite) {
        situer.executer(acteur, id, avenant);
        refuser.executer(acteur, avenant, version, form.motif);
        suite.vers("avenant").avec("id", id).avec("avenant", avenant).fait("avenant.refuse");
    }

    @ActionMapping("retirer-avenant")
    @Exige(Action.CONVENTION_RETIRER)
    void retirer(
            Acteur acteur, @RequestParam long id, @RequestParam long avenant, @RequestParam int version, Suite suite) {
        situer.executer(acteur, id, avenant);
        retirer.executer(acteur, avenant, version);
        suite.vers("avenant").avec("id", id).avec("avenant", avenant).fait("avenant.retire");
    }

    @ActionMapping("annuler-avenant")
    @Exige(Action.CONVENTION_MODIFIER)
    void annuler(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long avenant,
            @RequestParam int version,
            @Valid MotifForm form,
            Suite suite) {
        situer.executer(acteur, id, avenant);
        annuler.executer(acteur, avenant, version, form.motif);
        suite.vers("fiche").avec("id", id).fait("avenant.annule");
    }
}
