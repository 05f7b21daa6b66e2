package org.entstage.stage.nomenclature;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.AjouterValeur;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.LigneListe;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ModifierValeur;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new value of a list, and one that is there: its words, its place, the days on which it may be chosen. */
@Controller
@RequestMapping("VIEW")
class ValeurController {

    private final ConsulterListe consulter;
    private final AjouterValeur ajouter;
    private final ModifierValeur modifier;
    private final FormViews formulaires;

    ValeurController(ConsulterListe consulter, AjouterValeur ajouter, ModifierValeur modifier, FormViews formulaires) {
        this.consulter = consulter;
        this.ajouter = ajouter;
        this.modifier = modifier;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=listes-nouvelle")
    @Exige(Action.LISTE_GERER)
    String commencer(Acteur acteur, @RequestParam Liste liste, PortletRequest request, Model model) {
        model.addAttribute("fiche", consulter.executer(acteur, liste));
        model.addAttribute("f", formulaires.ouvrir(request, "ajouter-valeur", new ValeurForm()));
        return "nomenclature/valeur";
    }

    @RenderMapping(params = "vue=listes-valeur")
    @Exige(Action.LISTE_GERER)
    String ouvrir(
            Acteur acteur, @RequestParam Liste liste, @RequestParam String code, PortletRequest request, Model model) {
        LigneListe ligne = ligne(acteur, liste, code, model);
        model.addAttribute("ligne", ligne);
        model.addAttribute("f", formulaires.ouvrir(request, "modifier-valeur", ValeurForm.de(ligne.valeur())));
        return "nomenclature/valeur";
    }

    @ActionMapping("ajouter-valeur")
    @Exige(Action.LISTE_GERER)
    void ajouter(Acteur acteur, @RequestParam Liste liste, @Valid ValeurForm form, Suite suite) {
        ajouter.executer(acteur, liste, form.saisie());
        suite.vers("listes-valeurs").avec("liste", liste).fait("liste.ajoutee");
    }

    @ActionMapping("modifier-valeur")
    @Exige(Action.LISTE_GERER)
    void modifier(
            Acteur acteur, @RequestParam Liste liste, @RequestParam int version, @Valid ValeurForm form, Suite suite) {
        modifier.executer(acteur, liste, form.saisie(), version);
        suite.vers("listes-valeurs").avec("liste", liste).fait("liste.modifiee");
    }

    private LigneListe ligne(Acteur acteur, Liste liste, String code, Model model) {
        var fiche = consulter.executer(acteur, liste);
        model.addAttribute("fiche", fiche);
        return fiche.lignes().stream()
                .filter(ligne -> ligne.valeur().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("value " + code + " of " + liste));
    }
}
