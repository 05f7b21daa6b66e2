package org.entstage.stage.nomenclature;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.LigneListe;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ListesLivrees;
import org.entstage.nomenclature.RetirerValeur;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deleting an unused value, or going back to the shipped one: on a page of its own that says what will be lost. */
@Controller("retraitDeValeur")
@RequestMapping("VIEW")
class RetraitController {

    private final ConsulterListe consulter;
    private final RetirerValeur retirer;

    RetraitController(ConsulterListe consulter, RetirerValeur retirer) {
        this.consulter = consulter;
        this.retirer = retirer;
    }

    @RenderMapping(params = "vue=listes-retirer")
    @Exige(Action.LISTE_GERER)
    String demander(Acteur acteur, @RequestParam Liste liste, @RequestParam String code, Model model) {
        LigneListe ligne = consulter.executer(acteur, liste).lignes().stream()
                .filter(candidate -> candidate.valeur().code().equals(code) && candidate.retirable())
                .findFirst()
                .orElseThrow(() -> new Introuvable("value " + code + " of " + liste + " that can be taken away"));
        model.addAttribute("liste", liste);
        model.addAttribute("ligne", ligne);
        model.addAttribute("livree", ListesLivrees.valeur(liste, code).orElse(null));
        return "nomenclature/retirer";
    }

    @ActionMapping("retirer-valeur")
    @Exige(Action.LISTE_GERER)
    void retirer(Acteur acteur, @RequestParam Liste liste, @RequestParam String code, Suite suite) {
        retirer.executer(acteur, liste, code);
        boolean livree = ListesLivrees.valeur(liste, code).isPresent();
        suite.vers("listes-valeurs").avec("liste", liste).fait(livree ? "liste.retablie" : "liste.supprimee");
    }
}
