package org.entstage.stage.circuit;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.ConsulterCentre;
import org.entstage.centregestion.ConsulterCircuit;
import org.entstage.centregestion.FicheCircuit;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.ReglerCircuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who acts on the conventions of a centre, or of all centres (0), and in which order. */
@Controller
@RequestMapping("VIEW")
class CircuitController {

    /** The steps for which one person may be named. */
    private static final Set<NatureEtape> PERSONNES = EnumSet.of(
            NatureEtape.VALIDATION_PEDAGOGIQUE,
            NatureEtape.AVIS_COMPOSANTE,
            NatureEtape.VERIFICATION_CENTRE,
            NatureEtape.VALIDATION_CENTRE,
            NatureEtape.SIGNATURE_COMPOSANTE,
            NatureEtape.SIGNATURE_VISA,
            NatureEtape.AVIS_OFFRE,
            NatureEtape.MODERATION_OFFRE);

    private final ConsulterCentre centres;
    private final ConsulterCircuit consulter;
    private final ReglerCircuit regler;
    private final FormViews formulaires;
    private final MessageSource messages;

    CircuitController(
            ConsulterCentre centres,
            ConsulterCircuit consulter,
            ReglerCircuit regler,
            FormViews formulaires,
            MessageSource messages) {
        this.centres = centres;
        this.consulter = consulter;
        this.regler = regler;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=circuit")
    @Exige({Action.CENTRE_LIRE, Action.PARAMETRE_LIRE})
    String montrer(
            Acteur acteur,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(defaultValue = "CONVENTION") TypeCircuit type,
            PortletRequest request,
            Model model) {
        FicheCircuit fiche = consulter.executer(acteur, id, type);
        boolean modifiable = acteur.peutPartout(Action.PARAMETRE_MODIFIER);
        if (id != Parametres.ETABLISSEMENT) {
            FicheGestion centre = centres.executer(acteur, id);
            boolean racine = centre.niveau() == NiveauCentre.ETABLISSEMENT;
            model.addAttribute("c", centre);
            // What holds for all centres is decided in one place only.
            model.addAttribute("racine", racine && acteur.peutPartout(Action.PARAMETRE_LIRE));
            modifiable = !racine && centre.possibilites().regler();
        }
        model.addAttribute("id", id);
        model.addAttribute("type", type);
        model.addAttribute("types", TypeCircuit.values());
        model.addAttribute("personnes", PERSONNES);
        model.addAttribute("fiche", fiche);
        model.addAttribute("modifiable", modifiable);
        model.addAttribute(
                "f",
                formulaires.ouvrir(request, "enregistrer-circuit", CircuitForm.de(fiche.circuit(), type.dossier())));
        model.addAttribute("natures", NatureEtape.de(type.dossier()));
        model.addAttribute("choix", choix(request.getLocale()));
        return id == Parametres.ETABLISSEMENT ? "circuit/etablissement" : "circuit/centre";
    }

    private Map<NatureEtape, List<Option>> choix(Locale langue) {
        return Stream.of(NatureEtape.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        nature -> nature.intervenants().stream()
                                .map(qui -> new Option(
                                        qui.name(), messages.getMessage("circuit.qui." + qui.name(), null, langue)))
                                .toList()));
    }

    @ActionMapping("enregistrer-circuit")
    @Exige({Action.CENTRE_REGLER, Action.PARAMETRE_MODIFIER})
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "CONVENTION") TypeCircuit type,
            @Valid CircuitForm form,
            ActionRequest request,
            Suite suite) {
        try {
            regler.executer(acteur, id, type, form.circuit(type.dossier()));
        } catch (RefusMetier refus) {
            throw CircuitForm.auxChamps(
                    refus,
                    type.dossier(),
                    nature -> messages.getMessage("circuit.etape." + nature.name(), null, request.getLocale()));
        }
        suite.vers("circuit").avec("id", id).avec("type", type.name()).fait("circuit.enregistre");
    }

    @ActionMapping("heriter-circuit")
    @Exige({Action.CENTRE_REGLER, Action.PARAMETRE_MODIFIER})
    void heriter(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "CONVENTION") TypeCircuit type,
            Suite suite) {
        regler.executer(acteur, id, type, null);
        suite.vers("circuit").avec("id", id).avec("type", type.name()).fait("circuit.herite");
    }
}
