package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.annuaire.ChercherEnseignants;
import org.entstage.annuaire.Personne;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.convention.ChoisirReferent;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Lectures;
import org.entstage.stage.convention.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fifth step: the referent teacher (L124-2), found in the directory. */
@Controller
@RequestMapping("VIEW")
class ReferentController {

    private final Parcours parcours;
    private final ChercherEnseignants chercher;
    private final ChoisirReferent choisir;
    private final Lectures lectures;

    ReferentController(Parcours parcours, ChercherEnseignants chercher, ChoisirReferent choisir, Lectures lectures) {
        this.parcours = parcours;
        this.chercher = chercher;
        this.choisir = choisir;
        this.lectures = lectures;
    }

    @RenderMapping(params = "vue=referent")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String changer,
            PortletRequest request,
            Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "referent", request, model);
        ReferentForm form = new ReferentForm();
        form.referent = q;
        parcours.formulaire(request, model, "enregistrer-referent", form);
        model.addAttribute("q", q);
        model.addAttribute("changer", changer != null || q != null || convention.referent() == null);
        if (q != null) {
            chercher(acteur, q, model);
        }
        return Parcours.vue(convention, "saisie/referent");
    }

    /** A silent directory leaves the step alive: the rest of the convention can be completed meanwhile. */
    private void chercher(Acteur acteur, String q, Model model) {
        try {
            model.addAttribute("trouves", chercher.executer(acteur, q));
        } catch (SystemeIndisponible muet) {
            model.addAttribute("muet", muet.systeme());
        }
    }

    /** Without help while typing a search comes first; with it the teacher is chosen already. */
    @ActionMapping("enregistrer-referent")
    @Exige(Action.CONVENTION_MODIFIER)
    void chercher(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid ReferentForm form, Suite suite) {
        if (form.choisi == null) {
            suite.vers("referent").avec("id", id).avec("q", form.referent);
            return;
        }
        choisir.executer(acteur, id, version, form.choisi);
        Parcours.enregistree(suite, id, EtapeSaisie.REFERENT, null);
    }

    @ActionMapping("choisir-referent")
    @Exige(Action.CONVENTION_MODIFIER)
    void choisir(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @RequestParam String login, Suite suite) {
        choisir.executer(acteur, id, version, login);
        Parcours.enregistree(suite, id, EtapeSaisie.REFERENT, null);
    }

    /** Not named like the page's own search, which an address of the portal carries along. */
    @ResourceMapping("enseignants")
    @Exige(Action.ENSEIGNANT_CHERCHER)
    void proposer(Acteur acteur, @RequestParam(defaultValue = "") String debut, ResourceResponse response)
            throws IOException {
        List<Suggestion> propositions = chercher.executer(acteur, debut).stream()
                .limit(Suggestion.MAXIMUM)
                .map(this::proposition)
                .toList();
        Suggestion.ecrire(propositions, response);
    }

    private Suggestion proposition(Personne personne) {
        return new Suggestion(personne.login(), lectures.nom(personne.prenom(), personne.nom()), personne.courriel());
    }
}
