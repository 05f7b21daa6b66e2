package org.entstage.stage.texte;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.ConsulterTextes;
import org.entstage.texte.EcrireTexte;
import org.entstage.texte.EtatTexte;
import org.entstage.texte.TexteEditable;
import org.entstage.texte.TexteEditable.Langue;
import org.entstage.texte.TexteSimple;
import org.entstage.texte.Textes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which texts there are, one with its form and what it will look like, and the way back to the shipped one. */
@Controller
@RequestMapping("VIEW")
class TextesController {

    private final ConsulterTextes consulter;
    private final EcrireTexte ecrire;
    private final FormViews formulaires;

    TextesController(ConsulterTextes consulter, EcrireTexte ecrire, FormViews formulaires) {
        this.consulter = consulter;
        this.ecrire = ecrire;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=textes")
    @Exige(Action.TEXTE_GERER)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("etats", consulter.executer(acteur));
        return "texte/textes";
    }

    @RenderMapping(params = "vue=textes-texte")
    @Exige(Action.TEXTE_GERER)
    String ouvrir(
            Acteur acteur,
            @RequestParam TexteEditable texte,
            @RequestParam Langue langue,
            PortletRequest request,
            Model model) {
        EtatTexte etat = etat(acteur, texte, langue);
        TexteForm form = new TexteForm();
        form.contenu = etat.contenu();
        model.addAttribute("etat", etat);
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-texte", form));
        model.addAttribute("apercu", Textes.paragraphes(etat.contenu()));
        return "texte/texte";
    }

    /** What is being typed, as it will be shown; nothing is kept. */
    @ResourceMapping("apercu-texte")
    @Exige(Action.TEXTE_GERER)
    String montrer(@RequestParam(required = false) String contenu, Model model) {
        model.addAttribute("apercu", Textes.paragraphes(TexteSimple.nettoyer(contenu)));
        return "texte/apercu";
    }

    @ActionMapping("ecrire-texte")
    @Exige(Action.TEXTE_GERER)
    void ecrire(
            Acteur acteur,
            @RequestParam TexteEditable texte,
            @RequestParam Langue langue,
            @RequestParam int version,
            @Valid TexteForm form,
            Suite suite) {
        ecrire.executer(acteur, texte, langue, form.contenu, version);
        suite.vers("textes-texte").avec("texte", texte).avec("langue", langue).fait("texte.enregistre");
    }

    @RenderMapping(params = "vue=textes-retablir")
    @Exige(Action.TEXTE_GERER)
    String demander(Acteur acteur, @RequestParam TexteEditable texte, @RequestParam Langue langue, Model model) {
        EtatTexte etat = etat(acteur, texte, langue);
        model.addAttribute("etat", etat);
        model.addAttribute("apercu", Textes.paragraphes(etat.livre()));
        return "texte/retablir";
    }

    @ActionMapping("retablir-texte")
    @Exige(Action.TEXTE_GERER)
    void retablir(
            Acteur acteur,
            @RequestParam TexteEditable texte,
            @RequestParam Langue langue,
            @RequestParam int version,
            Suite suite) {
        ecrire.executer(acteur, texte, langue, texte.livre(langue), version);
        suite.vers("textes").fait("texte.retabli");
    }

    private EtatTexte etat(Acteur acteur, TexteEditable texte, Langue langue) {
        return consulter.executer(acteur).stream()
                .filter(etat -> etat.texte() == texte && etat.langue() == langue)
                .findFirst()
                .orElseThrow(() -> new Introuvable("text " + texte + " " + langue));
    }
}
