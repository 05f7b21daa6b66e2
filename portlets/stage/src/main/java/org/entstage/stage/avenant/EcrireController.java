package org.entstage.stage.avenant;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.annuaire.ChercherEnseignants;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.convention.ConsulterAvenant;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.ContenuEffectif;
import org.entstage.convention.EcrireAvenant;
import org.entstage.convention.FicheAvenant;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.NatureAvenant;
import org.entstage.convention.SaisieAvenant;
import org.entstage.convention.SituerAvenant;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormView;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.formulaire.RefusedForms;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses what an avenant changes, then asks for these parts alone. */
@Controller
@RequestMapping("VIEW")
class EcrireController {

    private final Fiches fiches;
    private final SituerAvenant situer;
    private final ConsulterConvention conventions;
    private final ConsulterAvenant avenants;
    private final EcrireAvenant ecrire;
    private final ChercherEnseignants enseignants;
    private final Listes listes;
    private final FormViews formulaires;

    EcrireController(
            Fiches fiches,
            SituerAvenant situer,
            ConsulterConvention conventions,
            ConsulterAvenant avenants,
            EcrireAvenant ecrire,
            ChercherEnseignants enseignants,
            Listes listes,
            FormViews formulaires) {
        this.fiches = fiches;
        this.situer = situer;
        this.conventions = conventions;
        this.avenants = avenants;
        this.ecrire = ecrire;
        this.enseignants = enseignants;
        this.listes = listes;
        this.formulaires = formulaires;
    }

    /** @param natures names with commas between; without any they are asked first */
    @RenderMapping(params = "vue=ecrire-avenant")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam(required = false) String natures,
            PortletRequest request,
            Model model) {
        FicheConvention convention = fiches.montrer(acteur, id, request, model);
        if (avenant != null) {
            situer.executer(acteur, id, avenant);
        }
        FicheAvenant connu = avenant == null ? null : avenants.executer(acteur, avenant);
        if (connu == null ? !convention.avenantPossible() : !connu.modifiable()) {
            return "convention/fiche";
        }
        model.addAttribute("avenant", avenant);
        model.addAttribute("version", connu == null ? convention.version() : connu.version());
        Set<NatureAvenant> choisies = AvenantForm.natures(natures == null ? List.of() : List.of(natures.split(",")));
        if (choisies.isEmpty()) {
            model.addAttribute("toutes", NatureAvenant.values());
            ChoixForm choix = new ChoixForm();
            choix.natures = connu == null
                    ? List.of()
                    : connu.saisie().dansLOrdre().stream().map(Enum::name).toList();
            model.addAttribute("f", formulaires.ouvrir(request, "choisir-avenant", choix));
            return "avenant/choisir";
        }
        AvenantForm form = connu == null
                ? AvenantForm.nouvelle(
                        choisies, new ContenuEffectif(convention.stage(), convention.lieu(), convention.referent()))
                : AvenantForm.de(connu, choisies);
        FormView vue = formulaires.ouvrir(request, "enregistrer-avenant", form);
        model.addAttribute("f", vue);
        model.addAttribute("natures", choisies.stream().map(Enum::name).toList());
        options(request.getLocale(), convention, model);
        AvenantForm lue = (AvenantForm) vue.forme();
        lue.ajouterLaLigneDemandee();
        model.addAttribute("periodes", lue.periodes.size());
        model.addAttribute("lignes", lue.interruptions.size());
        model.addAttribute("ajout", lue.suivant);
        chercher(acteur, lue, model);
        return "avenant/ecrire";
    }

    private void options(Locale langue, FicheConvention convention, Model model) {
        model.addAttribute("pays", listes.pays(langue));
        model.addAttribute("gratifications", listes.gratifications(langue));
        model.addAttribute("unites", listes.unites(langue));
        model.addAttribute(
                "modes", listes.options(Liste.MODE_PAIEMENT, convention.stage().modePaiement(), langue));
    }

    /** A silent directory leaves the form alive. */
    private void chercher(Acteur acteur, AvenantForm form, Model model) {
        if (!form.natures().contains(NatureAvenant.REFERENT) || form.referent == null) {
            return;
        }
        try {
            model.addAttribute(
                    "trouves",
                    enseignants.executer(acteur, form.referent).stream()
                            .map(p -> new Option(p.login(), p.prenom() + " " + p.nom()))
                            .toList());
        } catch (SystemeIndisponible muet) {
            model.addAttribute("muet", muet.systeme());
        }
    }

    @ActionMapping("choisir-avenant")
    @Exige(Action.CONVENTION_MODIFIER)
    void choisir(
            @RequestParam long id, @RequestParam(required = false) Long avenant, @Valid ChoixForm form, Suite suite) {
        Set<NatureAvenant> choisies = AvenantForm.natures(form.natures);
        new Problemes()
                .si(choisies.isEmpty(), "natures", "avenant.natures.aucune")
                .refuser();
        suite.vers("ecrire-avenant")
                .avec("id", id)
                .avec("natures", choisies.stream().map(Enum::name).collect(Collectors.joining(",")));
        if (avenant != null) {
            suite.avec("avenant", avenant);
        }
    }

    /** Comes back for another row, and without a chosen teacher with those whom the directory found. */
    @ActionMapping("enregistrer-avenant")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam int version,
            @Valid AvenantForm form,
            BindingResult liaison,
            Suite suite,
            ActionRequest request,
            ActionResponse response) {
        if (avenant != null) {
            situer.executer(acteur, id, avenant);
        }
        if (liaison.hasErrors() || form.resteOuvert() || form.cherche()) {
            conventions.executer(acteur, id);
            RefusedForms.refuser(request, response, List.of());
            return;
        }
        form.exigerComplete();
        SaisieAvenant saisie =
                form.saisie(conventions.executer(acteur, id).stage().remuneration());
        long ecrit;
        try {
            ecrit = ecrire.executer(acteur, id, avenant, version, saisie);
        } catch (RefusMetier refus) {
            throw form.aSaPlace(refus);
        }
        suite.vers("avenant").avec("id", id).avec("avenant", ecrit).fait("avenant.ecrit");
    }
}
