package org.entstage.stage.regle;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.LigneCentre;
import org.entstage.centregestion.ListerCentres;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.reglages.ConsulterRegles;
import org.entstage.convention.reglages.EtatRegle;
import org.entstage.convention.reglages.ReglerRegle;
import org.entstage.convention.reglages.ReglesDUnePlace;
import org.entstage.convention.reglages.RetirerReglage;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of rules of the institution or of one centre, and one rule with what was decided about it. */
@Controller
@RequestMapping("VIEW")
class ReglesController {

    private final ConsulterRegles consulter;
    private final ReglerRegle regler;
    private final RetirerReglage retirer;
    private final ListerCentres centres;
    private final LectureDesRegles lecture;
    private final FormViews formulaires;
    private final Clock horloge;

    ReglesController(
            ConsulterRegles consulter,
            ReglerRegle regler,
            RetirerReglage retirer,
            ListerCentres centres,
            LectureDesRegles lecture,
            FormViews formulaires,
            Clock horloge) {
        this.consulter = consulter;
        this.regler = regler;
        this.retirer = retirer;
        this.centres = centres;
        this.lecture = lecture;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    /** @param id centre, 0 for the institution; whoever keeps centres only chooses one first */
    @RenderMapping(params = "vue=regles")
    @Exige({Action.PARAMETRE_MODIFIER, Action.CENTRE_REGLER})
    String lister(Acteur acteur, @RequestParam(required = false) Long id, PortletRequest request, Model model) {
        boolean partout = acteur.peutPartout(Action.PARAMETRE_LIRE);
        List<Arbre.Noeud> siens = siens(acteur);
        model.addAttribute("partout", partout);
        model.addAttribute("centres", siens);
        if (id == null && !partout && siens.size() != 1) {
            return "regle/centres";
        }
        long place = id != null
                ? id
                : partout ? Parametres.ETABLISSEMENT : siens.get(0).id();
        ReglesDUnePlace regles = consulter.executer(acteur, place);
        model.addAttribute("place", regles);
        model.addAttribute(
                "lignes",
                regles.regles().stream()
                        .map(etat -> lecture.ligne(etat, request.getLocale()))
                        .toList());
        return "regle/liste";
    }

    private List<Arbre.Noeud> siens(Acteur acteur) {
        return centres.executer(acteur).stream()
                .map(LigneCentre::centre)
                .filter(centre -> acteur.peut(Action.CENTRE_REGLER, Situation.duCentre(centre.id())))
                .toList();
    }

    @RenderMapping(params = "vue=regles-regle")
    @Exige({Action.PARAMETRE_MODIFIER, Action.CENTRE_REGLER})
    String ouvrir(
            Acteur acteur, @RequestParam long id, @RequestParam String regle, PortletRequest request, Model model) {
        ReglesDUnePlace place = consulter.executer(acteur, id);
        EtatRegle etat = place.regles().stream()
                .filter(candidate -> candidate.fiche().id().equals(regle))
                .findFirst()
                .orElseThrow(() -> new Introuvable("rule " + regle));
        FicheRegle fiche = etat.fiche();
        Locale langue = request.getLocale();
        model.addAttribute("place", place);
        model.addAttribute("r", lecture.ligne(etat, langue));
        model.addAttribute("faits", lecture.faits(fiche, langue));
        model.addAttribute("derogation", lecture.derogation(fiche, langue));
        model.addAttribute("souplesse", lecture.souplesse(fiche, langue));
        model.addAttribute("souple", fiche.souple());
        model.addAttribute("niveaux", lecture.niveaux(fiche, langue));
        model.addAttribute("ouiNon", lecture.ouiNon(langue));
        model.addAttribute("champs", lecture.champs(fiche, langue));
        model.addAttribute("propres", lecture.propres(etat, langue));
        model.addAttribute(
                "f", formulaires.ouvrir(request, "regler-regle", ReglageForm.pour(fiche, LocalDate.now(horloge))));
        return "regle/regle";
    }

    @ActionMapping("regler-regle")
    @Exige({Action.PARAMETRE_MODIFIER, Action.CENTRE_REGLER})
    void regler(
            Acteur acteur, @RequestParam long id, @RequestParam String regle, @Valid ReglageForm form, Suite suite) {
        try {
            regler.executer(acteur, id, form.saisie(regle));
        } catch (RefusMetier refus) {
            throw form.auxChamps(refus);
        }
        suite.vers("regles-regle").avec("id", id).avec("regle", regle).fait("regle.reglee");
    }

    private static LocalDate jour(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException faux) {
            throw new Introuvable("setting from " + texte);
        }
    }

    @ActionMapping("retirer-reglage")
    @Exige({Action.PARAMETRE_MODIFIER, Action.CENTRE_REGLER})
    void retirer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String regle,
            @RequestParam String depuis,
            Suite suite) {
        retirer.executer(acteur, id, regle, jour(depuis));
        suite.vers("regles-regle").avec("id", id).avec("regle", regle).fait("regle.reglage.retire");
    }
}
