package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.CopieReglage;
import org.entstage.centregestion.CopierReglages;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.PrevoirCopie;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.parametre.LectureDesParametres;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Copies the settings of another centre, after showing what would change. */
@Controller
@RequestMapping("VIEW")
class CopieController {

    /** One setting that would change, in words; null is inherited. */
    record Ligne(String libelle, String avant, String apres) {}

    private final FichesDesCentres fiches;
    private final PrevoirCopie prevoir;
    private final CopierReglages copier;
    private final LectureDesParametres lecture;
    private final FormViews formulaires;

    CopieController(
            FichesDesCentres fiches,
            PrevoirCopie prevoir,
            CopierReglages copier,
            LectureDesParametres lecture,
            FormViews formulaires) {
        this.fiches = fiches;
        this.prevoir = prevoir;
        this.copier = copier;
        this.lecture = lecture;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-copie")
    @Exige(Action.CENTRE_REGLER)
    String montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long modele,
            PortletRequest request,
            Model model) {
        fiches.montrer(acteur, id, model);
        CopieForm form = new CopieForm();
        form.modele = modele;
        model.addAttribute("f", formulaires.ouvrir(request, "choisir-modele", form));
        model.addAttribute(
                "centres",
                fiches.options(acteur, noeud -> noeud.id() != id && noeud.niveau() != NiveauCentre.ETABLISSEMENT));
        model.addAttribute("modele", modele);
        if (modele != null) {
            model.addAttribute("copies", lignes(prevoir.executer(acteur, modele, id), request.getLocale()));
        }
        return "centregestion/copie";
    }

    private List<Ligne> lignes(List<CopieReglage> copies, Locale langue) {
        return copies.stream()
                .map(copie -> new Ligne(
                        lecture.libelle(copie.parametre(), langue),
                        copie.avant() == null ? null : lecture.valeur(copie.parametre(), copie.avant(), langue),
                        copie.apres() == null ? null : lecture.valeur(copie.parametre(), copie.apres(), langue)))
                .toList();
    }

    @ActionMapping("choisir-modele")
    @Exige(Action.CENTRE_REGLER)
    void choisir(@RequestParam long id, @Valid CopieForm form, Suite suite) {
        suite.vers("centregestion-copie").avec("id", id).avec("modele", form.modele);
    }

    @ActionMapping("copier-reglages")
    @Exige(Action.CENTRE_REGLER)
    void copier(Acteur acteur, @RequestParam long id, @RequestParam long modele, Suite suite) {
        int copies = copier.executer(acteur, modele, id);
        suite.vers("centregestion-reglages")
                .avec("id", id)
                .fait(copies == 0 ? "reglages.inchanges" : "reglages.copies");
    }
}
