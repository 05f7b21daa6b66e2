package org.entstage.stage.piece.depot;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.convention.piece.SaisiePiece;
import org.entstage.portlet.commun.formulaire.FichierRecu;

/** A document to hand in; the file itself comes beside. */
public class PieceForm {

    @NotBlank
    @Size(max = 20)
    String code;

    LocalDate valableDu;

    LocalDate valableAu;

    /** Only the place of its errors: the file is no text. */
    String fichier;

    static PieceForm de(String code) {
        PieceForm form = new PieceForm();
        form.code = code;
        return form;
    }

    SaisiePiece saisie(FichierRecu recu) {
        return new SaisiePiece(code, valableDu, valableAu, recu.nom(), recu.contenu());
    }
}
