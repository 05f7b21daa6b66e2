package org.entstage.stage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.portlet.PortletRequest;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.ExamenConvention;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.convention.regles.Constat;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Reads a convention for a page. In the template the convention is {@code c}; {@code listes}, {@code lectures} and
 * {@code activites} say its values in words; {@code bloquants}, {@code aRegler}, {@code remarques}, {@code deroges} and
 * {@code nonVerifiables} are the sentences of the rules; {@code vides} is what {@code c} declares when nobody said
 * anything; {@code aujourdhui} is the day.
 */
@Component
public class Fiches {

    private final ConsulterConvention consulter;
    private final Listes listes;
    private final Lectures lectures;
    private final Activites activites;
    private final FormViews formulaires;
    private final Clock horloge;

    Fiches(
            ConsulterConvention consulter,
            Listes listes,
            Lectures lectures,
            Activites activites,
            FormViews formulaires,
            Clock horloge) {
        this.consulter = consulter;
        this.listes = listes;
        this.lectures = lectures;
        this.activites = activites;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    /**
     * Once for each page, whoever asks.
     *
     * @throws org.entstage.commun.Introuvable when it does not exist for this person
     */
    public FicheConvention montrer(Acteur acteur, long id, PortletRequest request, Model model) {
        if (model.getAttribute("c") instanceof FicheConvention connue && connue.id() == id) {
            return connue;
        }
        FicheConvention convention = consulter.executer(acteur, id);
        exposer(acteur, convention, request, model);
        return convention;
    }

    /** The same for one that was read otherwise: as it was, or as it would be. */
    public void exposer(Acteur acteur, FicheConvention convention, PortletRequest request, Model model) {
        model.addAttribute("c", convention);
        model.addAttribute("contactsVisibles", acteur.peutEnPersonnel(Action.CONTACT_LIRE));
        model.addAttribute("vides", SaisieDeclarations.AUCUNE);
        model.addAttribute("listes", listes);
        model.addAttribute("piecesVisibles", acteur.peut(Action.PIECE_LIRE));
        model.addAttribute("hoteModifiable", acteur.peutEnPersonnel(Action.STRUCTURE_MODIFIER));
        model.addAttribute("lectures", lectures);
        model.addAttribute("aujourdhui", LocalDate.now(horloge));
        model.addAttribute("activites", activites);
        ExamenConvention examen = convention.examen();
        model.addAttribute("bloquants", phrases(examen.bloquants(), request));
        model.addAttribute("aRegler", phrases(examen.aRegler(), request));
        model.addAttribute("remarques", phrases(examen.remarques(), request));
        model.addAttribute("deroges", phrases(examen.deroges(), request));
        model.addAttribute("nonVerifiables", phrases(examen.nonVerifiables(), request));
    }

    private List<Phrase> phrases(List<Constat> constats, PortletRequest request) {
        Page page = Page.de(request);
        return constats.stream()
                .map(constat -> new Phrase(
                        constat.regle(),
                        formulaires
                                .problemes(page, List.of(constat.probleme()))
                                .get(0)
                                .texte(),
                        constat.derogeable(),
                        constat.derogation()))
                .toList();
    }
}
