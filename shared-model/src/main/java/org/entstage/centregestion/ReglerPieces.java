package org.entstage.centregestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.piece.PiecesDemandees;

/** Sets which documents a centre or the institution asks of students, or lets the list be inherited again. */
@UseCase
public class ReglerPieces {

    private final ModifierParametres modifier;
    private final Nomenclatures nomenclatures;

    ReglerPieces(ModifierParametres modifier, Nomenclatures nomenclatures) {
        this.modifier = modifier;
        this.nomenclatures = nomenclatures;
    }

    /**
     * @param centre id, {@value Parametres#ETABLISSEMENT} for the institution
     * @param pieces null to inherit again
     * @throws RefusMetier with everything that is wrong, each at its code
     * @throws org.entstage.commun.AccesRefuse unless he keeps the settings there
     */
    public void executer(Acteur acteur, long centre, PiecesDemandees pieces) {
        if (pieces != null) {
            List<Probleme> problemes = new ArrayList<>(pieces.problemes());
            pieces.pieces().stream()
                    .filter(piece ->
                            nomenclatures.valeur(Liste.PIECE, piece.code()).isEmpty())
                    .forEach(piece -> problemes.add(Probleme.auChamp(piece.code(), "piece.codeInconnu", piece.code())));
            if (!problemes.isEmpty()) {
                throw new RefusMetier(problemes);
            }
        }
        modifier.executer(
                acteur,
                centre,
                Collections.singletonMap(CatalogueParametres.PIECES.cle(), pieces == null ? null : pieces.ecrire()));
    }
}
