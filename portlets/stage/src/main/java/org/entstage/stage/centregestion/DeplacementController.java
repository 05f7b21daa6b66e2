package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.function.Supplier;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.AttacherCritere;
import org.entstage.centregestion.CodeCritere;
import org.entstage.centregestion.DeplacerCritere;
import org.entstage.centregestion.DetacherCritere;
import org.entstage.centregestion.PrevisionDeplacement;
import org.entstage.centregestion.PrevoirDeplacement;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves, detaches or attaches a code: first what running conventions would change centre, then the deed. */
@Controller
@RequestMapping("VIEW")
class DeplacementController {

    private final FichesDesCentres fiches;
    private final PrevoirDeplacement prevoir;
    private final AttacherCritere attacher;
    private final DeplacerCritere deplacer;
    private final DetacherCritere detacher;
    private final FormViews formulaires;

    DeplacementController(
            FichesDesCentres fiches,
            PrevoirDeplacement prevoir,
            AttacherCritere attacher,
            DeplacerCritere deplacer,
            DetacherCritere detacher,
            FormViews formulaires) {
        this.fiches = fiches;
        this.prevoir = prevoir;
        this.attacher = attacher;
        this.deplacer = deplacer;
        this.detacher = detacher;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-deplacement")
    @Exige(Action.CENTRE_RATTACHER)
    String deplacement(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String code,
            @RequestParam(required = false) Long vers,
            PortletRequest request,
            Model model) {
        fiches.montrer(acteur, id, model);
        model.addAttribute("geste", "deplacer");
        model.addAttribute("code", code(code));
        DestinationForm form = new DestinationForm();
        form.vers = vers;
        model.addAttribute("f", formulaires.ouvrir(request, "choisir-centre", form));
        model.addAttribute(
                "centres",
                fiches.options(
                        acteur,
                        noeud -> noeud.id() != id
                                && !noeud.ferme()
                                && acteur.peut(Action.CENTRE_RATTACHER, Situation.duCentre(noeud.id()))));
        if (vers != null) {
            prevision(request, model, () -> prevoir.executer(acteur, code(code), vers, null));
        }
        return "centregestion/deplacement";
    }

    @RenderMapping(params = "vue=centregestion-detachement")
    @Exige(Action.CENTRE_RATTACHER)
    String detachement(
            Acteur acteur, @RequestParam long id, @RequestParam String code, PortletRequest request, Model model) {
        fiches.montrer(acteur, id, model);
        model.addAttribute("geste", "detacher");
        model.addAttribute("code", code(code));
        prevision(request, model, () -> prevoir.executer(acteur, code(code), null, null));
        return "centregestion/deplacement";
    }

    @RenderMapping(params = "vue=centregestion-rattachement")
    @Exige(Action.CENTRE_RATTACHER)
    String rattachement(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String code,
            @RequestParam(required = false) String composante,
            PortletRequest request,
            Model model) {
        fiches.montrer(acteur, id, model);
        model.addAttribute("geste", "rattacher");
        model.addAttribute("code", code(code));
        model.addAttribute("composante", composante);
        prevision(request, model, () -> prevoir.executer(acteur, code(code), id, composante));
        return "centregestion/deplacement";
    }

    /** What stands in the way is said on the page, which then offers nothing to confirm. */
    private void prevision(PortletRequest request, Model model, Supplier<PrevisionDeplacement> question) {
        try {
            model.addAttribute("prevision", question.get());
        } catch (RefusMetier empeche) {
            model.addAttribute("empeche", formulaires.problemes(Page.de(request), empeche.problemes()));
        }
    }

    @ActionMapping("choisir-centre")
    @Exige(Action.CENTRE_RATTACHER)
    void choisir(@RequestParam long id, @RequestParam String code, @Valid DestinationForm form, Suite suite) {
        suite.vers("centregestion-deplacement")
                .avec("id", id)
                .avec("code", code)
                .avec("vers", form.vers);
    }

    @ActionMapping("deplacer-critere")
    @Exige(Action.CENTRE_RATTACHER)
    void deplacer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String code,
            @RequestParam long vers,
            @RequestParam int prevues,
            Suite suite) {
        deplacer.executer(acteur, code(code), vers, prevues);
        suite.vers("centregestion-criteres").avec("id", id).fait("critere.deplace");
    }

    @ActionMapping("detacher-critere")
    @Exige(Action.CENTRE_RATTACHER)
    void detacher(
            Acteur acteur, @RequestParam long id, @RequestParam String code, @RequestParam int prevues, Suite suite) {
        detacher.executer(acteur, code(code), prevues);
        suite.vers("centregestion-criteres").avec("id", id).fait("critere.detache");
    }

    @ActionMapping("attacher-critere")
    @Exige(Action.CENTRE_RATTACHER)
    void attacher(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String code,
            @RequestParam(required = false) String composante,
            @RequestParam int prevues,
            Suite suite) {
        attacher.executer(acteur, code(code), id, composante, prevues);
        suite.vers("centregestion-criteres").avec("id", id).fait("critere.attache");
    }

    private static CodeCritere code(String cle) {
        return CodeCritere.lire(cle).orElseThrow(() -> new Introuvable("criterion " + cle));
    }
}
