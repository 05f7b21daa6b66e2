package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.CircuitDesCentres;
import org.entstage.centregestion.FicheCentre;
import org.entstage.centregestion.PresenterCircuits;
import org.entstage.centregestion.contenu.LireConsignes;
import org.entstage.convention.ChoixInscription;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.ListerMesConventions;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.PreparerConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.candidature.LigneCandidature;
import org.entstage.offre.candidature.ListerOffresObtenues;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.PartieDossier;
import org.entstage.stage.convention.Lectures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Nouvelle convention": what is known of the student, what to read first, and the registration to start from. */
@Controller
@RequestMapping("VIEW")
class CommencerController {

    private final PreparerConvention preparer;
    private final CommencerConvention commencer;
    private final ListerMesConventions lister;
    private final ListerOffresObtenues obtenues;
    private final LireConsignes consignes;
    private final PresenterCircuits circuits;
    private final FormViews formulaires;
    private final Lectures lectures;
    private final Clock horloge;

    CommencerController(
            PreparerConvention preparer,
            CommencerConvention commencer,
            ListerMesConventions lister,
            ListerOffresObtenues obtenues,
            LireConsignes consignes,
            PresenterCircuits circuits,
            FormViews formulaires,
            Lectures lectures,
            Clock horloge) {
        this.preparer = preparer;
        this.commencer = commencer;
        this.lister = lister;
        this.obtenues = obtenues;
        this.consignes = consignes;
        this.circuits = circuits;
        this.formulaires = formulaires;
        this.lectures = lectures;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=nouvelle")
    @Exige(Action.CONVENTION_COMMENCER)
    String preparer(
            Acteur acteur,
            @RequestParam(required = false) String etudiant,
            @RequestParam(required = false) String rafraichir,
            @RequestParam(required = false) Long candidature,
            PortletRequest request,
            Model model) {
        PreparationConvention connu = preparer.executer(acteur, etudiant, rafraichir != null);
        List<ChoixInscription> possibles = connu.possibles();
        model.addAttribute("connu", connu);
        model.addAttribute("etudiant", etudiant);
        model.addAttribute("place", place(acteur, candidature));
        model.addAttribute("pour", etudiant == null ? null : nom(connu));
        model.addAttribute("maintenant", horloge.instant());
        model.addAttribute("lectures", lectures);
        model.addAttribute("manquantes", manquantes(connu.dossier()));
        model.addAttribute("possibles", possibles);
        model.addAttribute(
                "impossibles",
                connu.choix().stream().filter(choix -> !choix.possible()).toList());
        List<FicheCentre> aLire =
                possibles.stream().map(ChoixInscription::centre).distinct().toList();
        model.addAttribute("aLire", aLire);
        model.addAttribute(
                "consignes",
                consignes.executer(acteur, aLire.stream().map(FicheCentre::id).toList(), request.getLocale()));
        model.addAttribute("circuits", circuits(acteur, aLire.isEmpty() ? connu.centres() : aLire));
        model.addAttribute(
                "inscriptions",
                possibles.stream().flatMap(CommencerController::options).toList());
        model.addAttribute("brouillons", brouillons(acteur, etudiant));
        model.addAttribute(
                "centres",
                connu.centres().stream().map(CommencerController::option).toList());
        model.addAttribute("f", formulaires.ouvrir(request, "commencer", new CommencerForm()));
        return "saisie/nouvelle";
    }

    @ActionMapping("commencer")
    @Exige(Action.CONVENTION_COMMENCER)
    void commencer(Acteur acteur, @Valid CommencerForm form, Suite suite) {
        long id = commencer.executer(acteur, form.demande());
        suite.vers("reprendre").avec("id", id);
        if (form.numeroEtudiant == null) {
            suite.fait("convention.commencee");
        } else {
            suite.fait("convention.commencee.pour");
        }
    }

    /** The place with which the convention begins; null where there is none, or where it is no longer free. */
    private LigneCandidature place(Acteur acteur, Long candidature) {
        return candidature == null
                ? null
                : obtenues.executer(acteur).stream()
                        .filter(obtenue -> obtenue.id() == candidature)
                        .findFirst()
                        .orElse(null);
    }

    private List<CircuitDesCentres> circuits(Acteur acteur, List<FicheCentre> charges) {
        return circuits.executer(acteur, charges.stream().map(FicheCentre::id).toList());
    }

    /** For whom staff begins the convention: his name, or his number while the student records are silent. */
    private String nom(PreparationConvention connu) {
        Identite identite = connu.dossier() == null ? null : connu.dossier().identite();
        return identite == null ? connu.numeroEtudiant() : lectures.nom(identite.prenom(), identite.nom());
    }

    /** What the page says of the file's gaps, the order being that of the parts. */
    private static List<PartieDossier> manquantes(DossierScolaire dossier) {
        return dossier == null
                ? List.of()
                : dossier.manquantes().stream().sorted().toList();
    }

    /** What this student has begun already; two placements of one registration are two conventions. */
    private List<LigneConvention> brouillons(Acteur acteur, String etudiant) {
        boolean pourSoi = etudiant == null && acteur.numeroEtudiant() != null;
        return pourSoi
                ? lister.executer(acteur, 1).lignes().stream()
                        .filter(ligne -> ligne.etat() == EtatConvention.BROUILLON)
                        .toList()
                : List.of();
    }

    /** A registration; where placements validate several of its teaching elements, one choice for each. */
    private static Stream<Option> options(ChoixInscription choix) {
        InscriptionEtape inscription = choix.inscription();
        String texte = inscription.libelleEtape() + " – " + inscription.annee() + "/" + (inscription.annee() + 1);
        return inscription.elementsStage().size() > 1
                ? inscription.elementsStage().stream()
                        .map(element -> new Option(choix.cle(element), texte + " – " + element.libelle()))
                : Stream.of(new Option(choix.cle(), texte));
    }

    private static Option option(FicheCentre centre) {
        return new Option(Long.toString(centre.id()), centre.libelle());
    }
}
