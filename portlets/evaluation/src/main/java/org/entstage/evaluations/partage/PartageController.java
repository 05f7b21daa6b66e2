package org.entstage.evaluations.partage;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.PageDe;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.resultat.ConsulterHotePartage;
import org.entstage.evaluation.resultat.HotePartage;
import org.entstage.evaluation.resultat.HotesPartages;
import org.entstage.evaluation.resultat.ListerHotesPartages;
import org.entstage.evaluation.resultat.ResultatDeQuestion;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.evaluations.chiffres.VueDeQuestion;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What earlier students said of hosts, added up, where the institution shares it. */
@Controller
@RequestMapping("VIEW")
class PartageController {

    private static final int PAR_PAGE = 30;

    private final ListerHotesPartages lister;
    private final ConsulterHotePartage consulter;
    private final FormViews formulaires;
    private final MessageSource messages;

    PartageController(
            ListerHotesPartages lister, ConsulterHotePartage consulter, FormViews formulaires, MessageSource messages) {
        this.lister = lister;
        this.consulter = consulter;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=hotes")
    @Exige(Action.RESULTAT_PARTAGE)
    String lister(
            Acteur acteur,
            @RequestParam(required = false) String mots,
            @RequestParam(defaultValue = "1") int numero,
            PortletRequest request,
            Model model) {
        HotesPartages partages = lister.executer(acteur);
        HoteForm form = new HoteForm();
        form.mots = mots;
        model.addAttribute("ouvert", partages.ouvert());
        model.addAttribute("cherche", mots);
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-hote", form));
        model.addAttribute("liste", PageDe.de(trouves(partages.hotes(), mots), numero, PAR_PAGE));
        return "partage/liste";
    }

    private static List<HotePartage> trouves(List<HotePartage> hotes, String mots) {
        if (mots == null || mots.isBlank()) {
            return hotes;
        }
        String cherche = mots.strip().toLowerCase(Locale.FRENCH);
        return hotes.stream()
                .filter(hote -> hote.nom().toLowerCase(Locale.FRENCH).contains(cherche))
                .toList();
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-hote")
    @Exige(Action.RESULTAT_PARTAGE)
    void chercher(@Valid HoteForm form, Suite suite) {
        suite.vers("hotes").avec("mots", form.mots);
    }

    @RenderMapping(params = "vue=hote")
    @Exige(Action.RESULTAT_PARTAGE)
    String consulter(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        Mots mots = new Mots(messages, request.getLocale());
        List<HotePartage> hotes = consulter.executer(acteur, id);
        model.addAttribute("hote", hotes.get(0));
        model.addAttribute(
                "questions",
                hotes.stream()
                        .flatMap(hote -> hote.questions().stream())
                        .filter(PartageController::montree)
                        .map(resultat -> VueDeQuestion.de(resultat, List.of(mots.texte("resultat.ensemble")), 0, mots))
                        .toList());
        return "partage/hote";
    }

    private static boolean montree(ResultatDeQuestion resultat) {
        return IntStream.range(0, resultat.mesures().size())
                .anyMatch(i -> resultat.mesures().get(i).montree());
    }
}
