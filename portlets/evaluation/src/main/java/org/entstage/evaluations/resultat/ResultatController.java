package org.entstage.evaluations.resultat;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.resultat.ConsulterResultats;
import org.entstage.evaluation.resultat.GroupeDeFiches;
import org.entstage.evaluation.resultat.Resultats;
import org.entstage.evaluations.chiffres.Graphique;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.evaluations.chiffres.VueDeQuestion;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All questions of a form: of everybody, of a group, of two groups or two years side by side. */
@Controller
@RequestMapping("VIEW")
class ResultatController {

    private final ConsulterResultats consulter;
    private final MessageSource messages;

    ResultatController(ConsulterResultats consulter, MessageSource messages) {
        this.consulter = consulter;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=resultat")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    String consulter(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        Demande demande = Demande.lire(request.getRenderParameters());
        Mots mots = new Mots(messages, request.getLocale());
        Resultats resultats = consulter.executer(acteur, id, demande.groupes());
        List<String> noms = noms(resultats, mots);
        model.addAttribute("mots", mots);
        model.addAttribute("resultats", resultats);
        model.addAttribute("demande", demande);
        model.addAttribute("noms", noms);
        model.addAttribute("questions", questions(resultats, noms, mots));
        model.addAttribute("exporte", acteur.peutEnPersonnel(Action.RESULTAT_EXPORTER));
        return "resultat/consulter";
    }

    /** One chart as a file. */
    @ResourceMapping("graphique")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    void dessiner(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        Demande demande = Demande.lire(request.getResourceParameters());
        Mots mots = new Mots(messages, request.getLocale());
        Resultats resultats = consulter.executer(acteur, id, demande.groupes());
        VueDeQuestion question = questions(resultats, noms(resultats, mots), mots).stream()
                .filter(vue -> vue.cle().equals(demande.question()) && vue.graphique() != null)
                .findFirst()
                .orElseThrow(() -> new Introuvable("chart of question " + demande.question()));
        Graphique dessin = question.graphique();
        Graphique titre = new Graphique(
                question.libelle() + " " + dessin.titre(), dessin.description(), dessin.series(), dessin.rangees());
        FichierEnvoye.aEnregistrer(
                response, "graphique.svg", "image/svg+xml", titre.enFichier().getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that this page shows, as a spreadsheet: nothing else. */
    @ResourceMapping("export-resultats")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    void exporter(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        Mots mots = new Mots(messages, request.getLocale());
        Resultats resultats = consulter.executer(
                acteur, id, Demande.lire(request.getResourceParameters()).groupes());
        List<String> noms = noms(resultats, mots);
        Tableur.entete(response, "resultats.xlsx");
        Tableur.questions(questions(resultats, noms, mots), noms, mots, response.getPortletOutputStream());
    }

    /** Turns two groups that were chosen into an address that can be bookmarked. */
    @ActionMapping("comparer-groupes")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    void comparer(@RequestParam long id, @Valid ComparaisonForm form, Suite suite) {
        suite.vers("resultat")
                .avec("id", id)
                .avec("annee", form.annee)
                .avec("axe", form.axe)
                .avec("code", form.code)
                .avec("autre", form.autre);
    }

    private static List<String> noms(Resultats resultats, Mots mots) {
        List<Resultats.ColonneDeResultats> colonnes = resultats.colonnes();
        return colonnes.stream()
                .map(colonne -> colonnes.size() > 1 && colonne.groupe().equals(GroupeDeFiches.TOUT)
                        ? mots.texte("resultat.ensemble")
                        : mots.groupe(colonne.groupe(), colonne.nom()))
                .toList();
    }

    private static List<VueDeQuestion> questions(Resultats resultats, List<String> noms, Mots mots) {
        return IntStream.range(0, resultats.questions().size())
                .mapToObj(i -> VueDeQuestion.de(resultats.questions().get(i), noms, resultats.seuil(), mots))
                .toList();
    }
}
