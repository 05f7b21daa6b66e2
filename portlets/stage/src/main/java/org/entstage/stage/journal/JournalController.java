package org.entstage.stage.journal;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import javax.portlet.PortletParameters;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.ListerObjetsDuJournal;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what in the administration, the newest first. */
@Controller
@RequestMapping("VIEW")
class JournalController {

    private final ConsulterJournal consulter;
    private final ListerObjetsDuJournal objets;
    private final FormViews formulaires;
    private final MessageSource messages;

    JournalController(
            ConsulterJournal consulter, ListerObjetsDuJournal objets, FormViews formulaires, MessageSource messages) {
        this.consulter = consulter;
        this.objets = objets;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=journal")
    @Exige(value = Action.JOURNAL_LIRE, portee = Portee.ETABLISSEMENT)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, PortletRequest request, Model model) {
        CriteresJournal criteres = lire(request.getRenderParameters());
        LectureDuJournal lecture = new LectureDuJournal(messages, request.getLocale());
        model.addAttribute("criteres", criteres);
        model.addAttribute("liste", consulter.executer(acteur, criteres, numero));
        model.addAttribute("lecture", lecture);
        model.addAttribute("objets", objets(acteur, lecture));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-journal", formulaire(criteres)));
        return "journal/liste";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-journal")
    @Exige(value = Action.JOURNAL_LIRE, portee = Portee.ETABLISSEMENT)
    void chercher(@Valid JournalForm form, Suite suite) {
        suite.vers("journal")
                .avec("objet", form.objet)
                .avec("personne", form.personne)
                .avec("du", form.du)
                .avec("au", form.au);
    }

    private List<Option> objets(Acteur acteur, LectureDuJournal lecture) {
        return objets.executer(acteur).stream()
                .map(objet -> new Option(objet, lecture.objet(objet)))
                .sorted(Comparator.comparing(Option::libelle))
                .toList();
    }

    private static CriteresJournal lire(PortletParameters parametres) {
        return new CriteresJournal(
                parametres.getValue("objet"),
                parametres.getValue("reference"),
                parametres.getValue("personne"),
                jour(parametres.getValue("du")),
                jour(parametres.getValue("au")));
    }

    /** What cannot be read is left out. */
    private static LocalDate jour(String texte) {
        try {
            return texte == null ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }

    private static JournalForm formulaire(CriteresJournal criteres) {
        JournalForm form = new JournalForm();
        form.objet = criteres.objet();
        form.personne = criteres.personne();
        form.du = criteres.du();
        form.au = criteres.au();
        return form;
    }
}
