package org.entstage.stage.gratification;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.gratification.AjouterBareme;
import org.entstage.gratification.BaremeGratification;
import org.entstage.gratification.ConsulterBaremes;
import org.entstage.gratification.LigneBareme;
import org.entstage.gratification.RetirerBareme;
import org.entstage.gratification.SaisieBareme;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.presence.Zone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table of hourly ceilings with its history, a new row, and the removal of one that nobody used. */
@Controller
@RequestMapping("VIEW")
class BaremesController {

    private final ConsulterBaremes consulter;
    private final AjouterBareme ajouter;
    private final RetirerBareme retirer;
    private final FormViews formulaires;
    private final MessageSource messages;

    BaremesController(
            ConsulterBaremes consulter,
            AjouterBareme ajouter,
            RetirerBareme retirer,
            FormViews formulaires,
            MessageSource messages) {
        this.consulter = consulter;
        this.ajouter = ajouter;
        this.retirer = retirer;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=baremes")
    @Exige(Action.BAREME_GERER)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("lignes", consulter.executer(acteur));
        return "gratification/baremes";
    }

    /** The dates of the year that follows are there already. */
    @RenderMapping(params = "vue=baremes-nouveau")
    @Exige(Action.BAREME_GERER)
    String commencer(Acteur acteur, PortletRequest request, Model model) {
        BaremeForm form = new BaremeForm();
        consulter.executer(acteur).stream()
                .map(ligne -> ligne.publie().bareme())
                .filter(bareme -> bareme.zone() == form.zone)
                .map(BaremeGratification::jusquAu)
                .max(LocalDate::compareTo)
                .ifPresent(dernier -> {
                    form.depuis = dernier.plusDays(1);
                    form.jusquAu = dernier.plusYears(1);
                });
        model.addAttribute("f", formulaires.ouvrir(request, "ajouter-bareme", form));
        model.addAttribute("zones", zones(request.getLocale()));
        return "gratification/nouveau";
    }

    @ActionMapping("ajouter-bareme")
    @Exige(Action.BAREME_GERER)
    void ajouter(Acteur acteur, @Valid BaremeForm form, Suite suite) {
        ajouter.executer(acteur, form.saisie());
        suite.vers("baremes").fait("bareme.ajoute");
    }

    @RenderMapping(params = "vue=baremes-retirer")
    @Exige(Action.BAREME_GERER)
    String demander(Acteur acteur, @RequestParam long id, Model model) {
        LigneBareme ligne = consulter.executer(acteur).stream()
                .filter(candidate -> candidate.retirable() && candidate.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("rate " + id + " that can be taken away"));
        model.addAttribute("ligne", ligne);
        return "gratification/retirer";
    }

    @ActionMapping("retirer-bareme")
    @Exige(Action.BAREME_GERER)
    void retirer(Acteur acteur, @RequestParam long id, Suite suite) {
        retirer.executer(acteur, id);
        suite.vers("baremes").fait("bareme.retire");
    }

    private List<Option> zones(Locale langue) {
        return SaisieBareme.ZONES.stream()
                .map((Zone zone) -> new Option(zone.name(), messages.getMessage("bareme.zone." + zone, null, langue)))
                .toList();
    }
}
