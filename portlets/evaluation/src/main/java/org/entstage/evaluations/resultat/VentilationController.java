package org.entstage.evaluations.resultat;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.commun.PageDe;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.resultat.AxeDeResultat;
import org.entstage.evaluation.resultat.DemandeDeParticipation;
import org.entstage.evaluation.resultat.MesurerParticipation;
import org.entstage.evaluation.resultat.Participation;
import org.entstage.evaluation.resultat.QuestionSuivie;
import org.entstage.evaluation.resultat.Ventilation;
import org.entstage.evaluation.resultat.VentilerQuestion;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.evaluations.chiffres.VueDeVentilation;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question by the groups of an axis. */
@Controller
@RequestMapping("VIEW")
class VentilationController {

    private static final int PAR_PAGE = 50;

    private final VentilerQuestion ventiler;
    private final MesurerParticipation participation;
    private final FormViews formulaires;
    private final MessageSource messages;

    VentilationController(
            VentilerQuestion ventiler,
            MesurerParticipation participation,
            FormViews formulaires,
            MessageSource messages) {
        this.ventiler = ventiler;
        this.participation = participation;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=resultat-axe")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    String ventiler(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "1") int numero,
            PortletRequest request,
            Model model) {
        Demande demande = Demande.lire(request.getRenderParameters());
        Mots mots = new Mots(messages, request.getLocale());
        AxeDeResultat axe = demande.axe() == null ? AxeDeResultat.COMPOSANTE : demande.axe();
        Ventilation ventilation = ventiler.executer(acteur, id, demande.question(), axe, demande.annee());
        VueDeVentilation vue = VueDeVentilation.de(ventilation, mots);
        model.addAttribute("mots", mots);
        model.addAttribute("ventilation", ventilation);
        model.addAttribute("vue", vue);
        model.addAttribute("axe", axe);
        model.addAttribute("axes", AxeDeResultat.values());
        model.addAttribute("demande", demande);
        model.addAttribute("liste", PageDe.de(vue.rangs(), numero, PAR_PAGE));
        model.addAttribute("taux", taux(acteur, ventilation, axe, demande));
        model.addAttribute("choix", formulaires.ouvrir(request, "choisir-question", question(ventilation.question())));
        model.addAttribute("questions", questions(ventilation, mots));
        if (axe != AxeDeResultat.ANNEE && vue.rangs().size() > 1) {
            model.addAttribute(
                    "comparaison", formulaires.ouvrir(request, "comparer-groupes", comparaison(vue, axe, demande)));
            model.addAttribute("groupes", groupes(vue));
        }
        return "resultat/axe";
    }

    private Map<String, Participation> taux(
            Acteur acteur, Ventilation ventilation, AxeDeResultat axe, Demande demande) {
        Integer annee = axe == AxeDeResultat.ANNEE ? null : demande.annee();
        return participation
                .executer(
                        acteur,
                        new DemandeDeParticipation(ventilation.formulaire().repondant(), annee, axe))
                .stream()
                .collect(Collectors.toMap(Participation::code, un -> un, (un, autre) -> un));
    }

    private static QuestionForm question(QuestionSuivie question) {
        QuestionForm form = new QuestionForm();
        form.question = question.cle();
        return form;
    }

    private static List<Option> questions(Ventilation ventilation, Mots mots) {
        return ventilation.questions().stream()
                .filter(QuestionSuivie::seCompte)
                .map(question -> new Option(question.cle(), mots.dans(question.libelle())))
                .toList();
    }

    private static ComparaisonForm comparaison(VueDeVentilation vue, AxeDeResultat axe, Demande demande) {
        ComparaisonForm form = new ComparaisonForm();
        form.axe = axe;
        form.annee = demande.annee();
        form.code = vue.rangs().get(0).groupe().code();
        form.autre = vue.rangs().get(1).groupe().code();
        return form;
    }

    private static List<Option> groupes(VueDeVentilation vue) {
        return vue.rangs().stream()
                .map(rang -> new Option(rang.groupe().code(), rang.nom()))
                .filter(option -> !option.valeur().isEmpty())
                .toList();
    }

    /** The page's chart as a file. */
    @ResourceMapping("graphique-axe")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    void dessiner(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        VueDeVentilation vue = vue(acteur, id, request);
        if (vue.graphique() == null) {
            throw new Introuvable("chart of a question without groups");
        }
        FichierEnvoye.aEnregistrer(
                response,
                "graphique.svg",
                "image/svg+xml",
                vue.graphique().enFichier().getBytes(StandardCharsets.UTF_8));
    }

    /** All groups that the page shows, as a spreadsheet. */
    @ResourceMapping("export-axe")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    void exporter(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        Mots mots = new Mots(messages, request.getLocale());
        VueDeVentilation vue = vue(acteur, id, request);
        Tableur.entete(response, "resultats.xlsx");
        Tableur.ventilation(vue, mots.axe(axe(request)), mots, response.getPortletOutputStream());
    }

    private VueDeVentilation vue(Acteur acteur, long id, ResourceRequest request) {
        Demande demande = Demande.lire(request.getResourceParameters());
        return VueDeVentilation.de(
                ventiler.executer(acteur, id, demande.question(), axe(request), demande.annee()),
                new Mots(messages, request.getLocale()));
    }

    private static AxeDeResultat axe(ResourceRequest request) {
        return Arrays.stream(AxeDeResultat.values())
                .filter(axe -> axe.name().equals(request.getResourceParameters().getValue("axe")))
                .findFirst()
                .orElse(AxeDeResultat.COMPOSANTE);
    }

    /** Turns the chosen question into an address; the axis and the year stay. */
    @ActionMapping("choisir-question")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    void choisir(@RequestParam long id, @Valid QuestionForm form, PortletRequest request, Suite suite) {
        Demande demande = Demande.lire(request.getRenderParameters());
        suite.vers("resultat-axe")
                .avec("id", id)
                .avec("question", form.question)
                .avec("axe", demande.axe())
                .avec("annee", demande.annee());
    }
}
