package org.entstage.stage.piece.reglage;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.ConsulterCentre;
import org.entstage.centregestion.ConsulterPiecesDemandees;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.FichePieces;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.ReglerPieces;
import org.entstage.circuit.Dossier;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.parametre.Parametres;
import org.entstage.piece.PieceDemandee;
import org.entstage.piece.PiecesDemandees;
import org.entstage.piece.PorteePiece;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which documents a centre, or the institution for all centres (0), asks of its students. */
@Controller
@RequestMapping("VIEW")
class PiecesDemandeesController {

    private static final String VUE = "pieces-demandees";

    private final ConsulterCentre centres;
    private final ConsulterPiecesDemandees consulter;
    private final ReglerPieces regler;
    private final Nomenclatures nomenclatures;
    private final FormViews formulaires;
    private final MessageSource messages;

    PiecesDemandeesController(
            ConsulterCentre centres,
            ConsulterPiecesDemandees consulter,
            ReglerPieces regler,
            Nomenclatures nomenclatures,
            FormViews formulaires,
            MessageSource messages) {
        this.centres = centres;
        this.consulter = consulter;
        this.regler = regler;
        this.nomenclatures = nomenclatures;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=pieces-demandees")
    @Exige({Action.CENTRE_LIRE, Action.PARAMETRE_LIRE})
    String montrer(Acteur acteur, @RequestParam(defaultValue = "0") long id, PortletRequest request, Model model) {
        FichePieces fiche = consulter.executer(acteur, id);
        boolean modifiable = acteur.peutPartout(Action.PARAMETRE_MODIFIER);
        if (id != Parametres.ETABLISSEMENT) {
            FicheGestion centre = centres.executer(acteur, id);
            boolean racine = centre.niveau() == NiveauCentre.ETABLISSEMENT;
            model.addAttribute("c", centre);
            // What holds for all centres is decided in one place only.
            model.addAttribute("racine", racine && acteur.peutPartout(Action.PARAMETRE_LIRE));
            modifiable = !racine && centre.possibilites().regler();
        }
        List<String> codes = codes(fiche.pieces());
        model.addAttribute("id", id);
        model.addAttribute("fiche", fiche);
        model.addAttribute("modifiable", modifiable);
        model.addAttribute("codes", codes);
        model.addAttribute("libelles", libelles(codes, request.getLocale()));
        model.addAttribute("etapes", etapes(request.getLocale()));
        model.addAttribute("portees", PorteePiece.values());
        model.addAttribute(
                "f", formulaires.ouvrir(request, "enregistrer-pieces", PiecesDemandeesForm.de(fiche.pieces(), codes)));
        return id == Parametres.ETABLISSEMENT ? "piece/etablissement" : "piece/centre";
    }

    /** Those of the list, and those that are asked though it lost them. */
    private List<String> codes(PiecesDemandees demandees) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(
                        demandees.pieces().stream().map(PieceDemandee::code),
                        nomenclatures.liste(Liste.PIECE).stream().map(Valeur::code))
                .filter(code -> !code.equals(PiecesDemandees.AUTRE))
                .forEach(codes::add);
        return List.copyOf(codes);
    }

    private Map<String, String> libelles(List<String> codes, Locale langue) {
        return codes.stream()
                .collect(Collectors.toMap(code -> code, code -> nomenclatures.libelle(Liste.PIECE, code, langue)));
    }

    private List<Option> etapes(Locale langue) {
        return NatureEtape.de(Dossier.CONVENTION).stream()
                .filter(nature -> !nature.signature())
                .map(nature ->
                        new Option(nature.name(), messages.getMessage("circuit.etape." + nature.name(), null, langue)))
                .toList();
    }

    @ActionMapping("enregistrer-pieces")
    @Exige({Action.CENTRE_REGLER, Action.PARAMETRE_MODIFIER})
    void enregistrer(Acteur acteur, @RequestParam long id, @Valid PiecesDemandeesForm form, Suite suite) {
        try {
            regler.executer(acteur, id, form.demandees());
        } catch (RefusMetier refus) {
            throw form.auxChamps(
                    refus,
                    code -> nomenclatures.valeur(Liste.PIECE, code).orElseGet(() -> new Valeur(code, code, code)));
        }
        suite.vers(VUE).avec("id", id).fait("piece.demandees");
    }

    @ActionMapping("heriter-pieces")
    @Exige({Action.CENTRE_REGLER, Action.PARAMETRE_MODIFIER})
    void heriter(Acteur acteur, @RequestParam long id, Suite suite) {
        regler.executer(acteur, id, null);
        suite.vers(VUE).avec("id", id).fait("piece.heritees");
    }
}
