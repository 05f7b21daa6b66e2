package org.entstage.evaluations.questionnaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.ActionParameters;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.LireVersion;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.ReponsesEnJson;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.entstage.evaluations.formulaire.DessinDeFiche;
import org.entstage.evaluations.formulaire.ReponsesForm;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A form as who answers will see it, section by section. Nothing is kept: the answers on which questions depend travel
 * in the address.
 */
@Controller
@RequestMapping("VIEW")
class ApercuController {

    private static final ReponsesEnJson TEXTE = new ReponsesEnJson();

    private final PagesDeQuestionnaire pages;
    private final LireVersion lire;
    private final MessageSource messages;

    ApercuController(PagesDeQuestionnaire pages, LireVersion lire, MessageSource messages) {
        this.pages = pages;
        this.lire = lire;
        this.messages = messages;
    }

    /**
     * @param id of the version
     * @param langue that of the reader when none is asked for
     * @param etape place of the section, from 1
     * @param dites what was answered to the sections before
     */
    @RenderMapping(params = "vue=apercu")
    @Exige(value = Action.QUESTIONNAIRE_LIRE, portee = Portee.ATTRIBUTION)
    String montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Langue langue,
            @RequestParam(defaultValue = "1") int etape,
            @RequestParam(required = false) String dites,
            PortletRequest request,
            Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        List<Rubrique> rubriques = version.contenu().rubriques();
        Langue montree = langue == null ? DessinDeFiche.langue(request.getLocale()) : langue;
        int ici = Math.max(1, Math.min(etape, rubriques.size()));
        model.addAttribute("langue", montree);
        model.addAttribute("etape", ici);
        model.addAttribute("combien", rubriques.size());
        model.addAttribute("dites", dites);
        if (!rubriques.isEmpty()) {
            String code = rubriques.get(ici - 1).code();
            model.addAttribute(
                    "s",
                    new DessinDeFiche(messages, montree.locale())
                            .rubrique(Page.de(request).id("apercu-"), version.contenu(), reponses(dites), code));
        }
        return "questionnaire/apercu";
    }

    /** The next section, with the questions that the answers call for. */
    @ActionMapping("avancer-apercu")
    @Exige(value = Action.QUESTIONNAIRE_LIRE, portee = Portee.ATTRIBUTION)
    void avancer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int etape,
            @RequestParam(required = false) Langue langue,
            @RequestParam(required = false) String dites,
            @RequestParam(name = "vues", required = false) String vus,
            ActionRequest request,
            Suite suite) {
        ContenuQuestionnaire contenu = lire.executer(acteur, id).contenu();
        if (etape < 1 || etape > contenu.rubriques().size()) {
            throw new Introuvable("section " + etape);
        }
        ActionParameters parametres = request.getActionParameters();
        Rubrique rubrique = contenu.rubriques().get(etape - 1);
        Reponses toutes = reponses(dites)
                .avec(ReponsesForm.lire(rubrique, nom -> liste(parametres.getValues(nom)))
                        .reponses());
        // Without a script, what is asked after an answer is seen on the next page only.
        List<String> vues = List.of(vus == null ? new String[0] : vus.split(" "));
        boolean nouvelles = contenu.posees(toutes).stream()
                .filter(rubrique.questions()::contains)
                .anyMatch(question -> !vues.contains(question.code()));
        suite.vers("apercu")
                .avec("id", id)
                .avec("langue", langue)
                .avec("etape", nouvelles ? etape : etape + 1)
                .avec("dites", TEXTE.convertToDatabaseColumn(utiles(contenu, toutes)));
    }

    private static List<String> liste(String[] valeurs) {
        return valeurs == null ? List.of() : List.of(valeurs);
    }

    /** What an address can carry: the answers on which a question depends. */
    private static Reponses utiles(ContenuQuestionnaire contenu, Reponses reponses) {
        Set<String> regardees = contenu.questions().stream()
                .map(Question::condition)
                .filter(Objects::nonNull)
                .map(condition -> condition.question())
                .collect(Collectors.toSet());
        Reponses utiles = Reponses.VIDES;
        for (String code : regardees) {
            utiles = utiles.avec(code, Reponse.de(reponses.valeur(code).orElse(null)));
        }
        return utiles;
    }

    private static Reponses reponses(String dites) {
        try {
            Reponses lues = TEXTE.convertToEntityAttribute(dites);
            return lues == null ? Reponses.VIDES : lues;
        } catch (UncheckedIOException ecriteParUnAutre) {
            return Reponses.VIDES;
        }
    }
}
