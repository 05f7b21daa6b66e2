package org.entstage.stage.presence;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.geographie.Pays;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.presence.AjouterFerieLocal;
import org.entstage.presence.JourFerieLocal;
import org.entstage.presence.ListerFeriesLocaux;
import org.entstage.presence.RetirerFerieLocal;
import org.entstage.presence.Zone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public holidays that no calendar of ours knows: the table, a new day, and its removal. */
@Controller
@RequestMapping("VIEW")
class FeriesController {

    private final ListerFeriesLocaux lister;
    private final AjouterFerieLocal ajouter;
    private final RetirerFerieLocal retirer;
    private final FormViews formulaires;

    FeriesController(
            ListerFeriesLocaux lister, AjouterFerieLocal ajouter, RetirerFerieLocal retirer, FormViews formulaires) {
        this.lister = lister;
        this.ajouter = ajouter;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    /** A day with the name of its country. */
    public record Ligne(JourFerieLocal ferie, String territoire) {}

    @RenderMapping(params = "vue=feries")
    @Exige(Action.LISTE_GERER)
    String lister(Acteur acteur, PortletRequest request, Model model) {
        model.addAttribute("lignes", lignes(acteur, request.getLocale()));
        return "presence/feries";
    }

    private List<Ligne> lignes(Acteur acteur, Locale langue) {
        return lister.executer(acteur).stream()
                .map(ferie -> new Ligne(ferie, new Pays(ferie.territoire()).nom(langue)))
                .sorted(Comparator.comparing(Ligne::territoire)
                        .thenComparing(ligne -> ligne.ferie().jour(), Comparator.reverseOrder()))
                .toList();
    }

    @RenderMapping(params = "vue=feries-nouveau")
    @Exige(Action.LISTE_GERER)
    String commencer(PortletRequest request, Model model) {
        model.addAttribute("f", formulaires.ouvrir(request, "ajouter-ferie", new FerieForm()));
        model.addAttribute(
                "territoires",
                Pays.aChoisir(request.getLocale()).stream()
                        .filter(pays -> Zone.duLieu(pays.code(), null).feriesALaMain())
                        .map(pays -> new Option(pays.code(), pays.nom(request.getLocale())))
                        .toList());
        return "presence/nouveau";
    }

    @ActionMapping("ajouter-ferie")
    @Exige(Action.LISTE_GERER)
    void ajouter(Acteur acteur, @Valid FerieForm form, Suite suite) {
        ajouter.executer(acteur, form.saisie());
        suite.vers("feries").fait("ferie.ajoute");
    }

    @RenderMapping(params = "vue=feries-retirer")
    @Exige(Action.LISTE_GERER)
    String demander(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute(
                "ligne",
                lignes(acteur, request.getLocale()).stream()
                        .filter(ligne -> ligne.ferie().id() == id)
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("public holiday " + id)));
        return "presence/retirer";
    }

    @ActionMapping("retirer-ferie")
    @Exige(Action.LISTE_GERER)
    void retirer(Acteur acteur, @RequestParam long id, Suite suite) {
        retirer.executer(acteur, id);
        suite.vers("feries").fait("ferie.retire");
    }
}
