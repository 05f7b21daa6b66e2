package org.entstage.stage.piece.depot;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.convention.piece.AccepterPiece;
import org.entstage.convention.piece.ConsulterPieces;
import org.entstage.convention.piece.FichePiecesDuDossier;
import org.entstage.convention.piece.LignePiece;
import org.entstage.convention.piece.RefuserPiece;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the staff decides on a document. */
@Controller
@RequestMapping("VIEW")
class ControlerController {

    private final ConsulterPieces consulter;
    private final AccepterPiece accepter;
    private final RefuserPiece refuser;
    private final FormViews formulaires;
    private final Listes listes;

    ControlerController(
            ConsulterPieces consulter,
            AccepterPiece accepter,
            RefuserPiece refuser,
            FormViews formulaires,
            Listes listes) {
        this.consulter = consulter;
        this.accepter = accepter;
        this.refuser = refuser;
        this.formulaires = formulaires;
        this.listes = listes;
    }

    @ActionMapping("accepter-piece")
    @Exige(Action.PIECE_CONTROLER)
    void accepter(
            Acteur acteur, @RequestParam long id, @RequestParam long piece, @RequestParam int version, Suite suite) {
        accepter.executer(acteur, id, piece, version);
        suite.vers("pieces").avec("id", id).fait("piece.acceptee");
    }

    @RenderMapping(params = "vue=refuser-piece")
    @Exige(Action.PIECE_CONTROLER)
    String demander(
            Acteur acteur, @RequestParam long id, @RequestParam long piece, PortletRequest request, Model model) {
        FichePiecesDuDossier fiche = consulter.executer(acteur, id);
        model.addAttribute("p", fiche);
        model.addAttribute("l", ligne(fiche, piece));
        model.addAttribute("listes", listes);
        model.addAttribute("f", formulaires.ouvrir(request, "refuser-piece", new MotifForm()));
        return "piece/refuser";
    }

    private static LignePiece ligne(FichePiecesDuDossier fiche, long piece) {
        return Stream.concat(
                        fiche.attendues().stream().flatMap(attendue -> attendue.courantes().stream()),
                        fiche.autres().stream())
                .filter(ligne -> ligne.id() == piece)
                .findFirst()
                .orElseThrow(() -> new Introuvable("document " + piece));
    }

    @ActionMapping("refuser-piece")
    @Exige(Action.PIECE_CONTROLER)
    void refuser(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long piece,
            @RequestParam int version,
            @Valid MotifForm form,
            Suite suite) {
        refuser.executer(acteur, id, piece, version, form.motif);
        suite.vers("pieces").avec("id", id).fait("piece.refusee");
    }
}
