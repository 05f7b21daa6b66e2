package org.entstage.stage.piece.depot;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.convention.piece.ConsulterPieces;
import org.entstage.convention.piece.DeposerPiece;
import org.entstage.convention.piece.FichePiecesDuDossier;
import org.entstage.convention.piece.OuvrirPiece;
import org.entstage.convention.piece.PieceAttendue;
import org.entstage.convention.piece.RetirerPiece;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.piece.PiecesDemandees;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the documents of a convention, takes them in and hands them out. */
@Controller
@RequestMapping("VIEW")
class PiecesController {

    private final ConsulterPieces consulter;
    private final DeposerPiece deposer;
    private final RetirerPiece retirer;
    private final OuvrirPiece ouvrir;
    private final FormViews formulaires;
    private final Listes listes;

    PiecesController(
            ConsulterPieces consulter,
            DeposerPiece deposer,
            RetirerPiece retirer,
            OuvrirPiece ouvrir,
            FormViews formulaires,
            Listes listes) {
        this.consulter = consulter;
        this.deposer = deposer;
        this.retirer = retirer;
        this.ouvrir = ouvrir;
        this.formulaires = formulaires;
        this.listes = listes;
    }

    /** @param code kind that the form begins with, or null */
    @RenderMapping(params = "vue=pieces")
    @Exige(Action.PIECE_LIRE)
    String montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String code,
            PortletRequest request,
            Model model) {
        FichePiecesDuDossier fiche = consulter.executer(acteur, id);
        model.addAttribute("p", fiche);
        model.addAttribute("listes", listes);
        model.addAttribute("genres", genres(fiche, request.getLocale()));
        model.addAttribute("datees", datees(fiche, request.getLocale()));
        model.addAttribute(
                "f", formulaires.ouvrir(request, "deposer-piece", PieceForm.de(code == null ? premiere(fiche) : code)));
        return "piece/pieces";
    }

    /** What is asked, then anything else. */
    private List<Option> genres(FichePiecesDuDossier fiche, Locale langue) {
        List<Option> genres = new ArrayList<>();
        fiche.attendues()
                .forEach(attendue -> genres.add(option(attendue.demande().code(), langue)));
        genres.add(option(PiecesDemandees.AUTRE, langue));
        return genres;
    }

    private Option option(String code, Locale langue) {
        return new Option(code, listes.valeur(Liste.PIECE, code, langue));
    }

    /** Names of those whose days are asked. */
    private List<String> datees(FichePiecesDuDossier fiche, Locale langue) {
        return fiche.attendues().stream()
                .filter(attendue -> attendue.demande().datee())
                .map(attendue -> listes.valeur(Liste.PIECE, attendue.demande().code(), langue))
                .toList();
    }

    private static String premiere(FichePiecesDuDossier fiche) {
        return fiche.manquantes().stream()
                .findFirst()
                .map(PieceAttendue::demande)
                .map(demande -> demande.code())
                .orElse(null);
    }

    @ActionMapping("deposer-piece")
    @Exige(Action.PIECE_DEPOSER)
    void deposer(Acteur acteur, @RequestParam long id, @Valid PieceForm form, FichierRecu fichier, Suite suite) {
        deposer.executer(acteur, id, form.saisie(fichier));
        suite.vers("pieces").avec("id", id).fait("piece.deposee");
    }

    @ActionMapping("retirer-piece")
    @Exige(Action.PIECE_DEPOSER)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam long piece, Suite suite) {
        retirer.executer(acteur, id, piece);
        suite.vers("pieces").avec("id", id).fait("piece.retiree");
    }

    /** To be saved, never to be opened within the site. */
    @ResourceMapping("piece")
    @Exige(Action.PIECE_LIRE)
    void ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "0") long piece,
            ResourceResponse response)
            throws IOException {
        OuvrirPiece.PieceOuverte ouverte = ouvrir.executer(acteur, id, piece);
        FichierEnvoye.aEnregistrer(response, ouverte.nom(), ouverte.type(), ouverte.contenu());
    }
}
