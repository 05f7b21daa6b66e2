package org.entstage.stage.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.annuaire.ChercherEtudiants;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Lectures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the student, by number or name, for whom staff begins a convention. */
@Controller
@RequestMapping("VIEW")
class EtudiantController {

    private final ChercherEtudiants chercher;
    private final FormViews formulaires;
    private final Lectures lectures;

    EtudiantController(ChercherEtudiants chercher, FormViews formulaires, Lectures lectures) {
        this.chercher = chercher;
        this.formulaires = formulaires;
        this.lectures = lectures;
    }

    @RenderMapping(params = "vue=etudiant")
    @Exige(value = Action.ETUDIANT_CHERCHER, portee = Portee.ATTRIBUTION)
    String ouvrir(Acteur acteur, @RequestParam(required = false) String q, PortletRequest request, Model model) {
        EtudiantForm form = new EtudiantForm();
        form.recherche = q;
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-etudiant", form));
        model.addAttribute("q", q);
        model.addAttribute("lectures", lectures);
        if (q != null) {
            chercher(acteur, q, model);
        }
        return "gestion/etudiant";
    }

    /** A silent directory leaves the way by number, which only needs the student records. */
    private void chercher(Acteur acteur, String q, Model model) {
        try {
            model.addAttribute("trouves", chercher.executer(acteur, q));
        } catch (SystemeIndisponible muet) {
            model.addAttribute("muet", muet.systeme());
            model.addAttribute("parNumero", q.strip().matches("[0-9A-Z]{1,30}") ? q.strip() : null);
        }
    }

    @ActionMapping("chercher-etudiant")
    @Exige(value = Action.ETUDIANT_CHERCHER, portee = Portee.ATTRIBUTION)
    void chercher(@Valid EtudiantForm form, Suite suite) {
        suite.vers("etudiant").avec("q", form.recherche);
    }
}
