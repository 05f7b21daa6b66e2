package org.entstage.stage.piece.reglage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.validation.Valid;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.nomenclature.Valeur;
import org.entstage.piece.PieceDemandee;
import org.entstage.piece.PiecesDemandees;
import org.entstage.piece.PorteePiece;

/** What is asked: one row for each kind of document that may be. */
public class PiecesDemandeesForm {

    static final String OUI = "OUI";
    static final String REQUISE = "REQUISE";

    @Valid
    List<DemandeForm> pieces = new ArrayList<>();

    /** @param codes kinds of documents, in the order of the rows */
    static PiecesDemandeesForm de(PiecesDemandees demandees, List<String> codes) {
        PiecesDemandeesForm form = new PiecesDemandeesForm();
        for (String code : codes) {
            DemandeForm ligne = new DemandeForm();
            ligne.code = code;
            ligne.avant = NatureEtape.VALIDATION_CENTRE;
            demandees.pieces().stream()
                    .filter(piece -> piece.code().equals(code))
                    .findFirst()
                    .ifPresent(piece -> {
                        ligne.demande = piece.requise() ? REQUISE : OUI;
                        ligne.avant = piece.avant();
                        ligne.datee = Boolean.toString(piece.datee());
                        ligne.portees = piece.portees().isEmpty()
                                ? EnumSet.noneOf(PorteePiece.class)
                                : EnumSet.copyOf(piece.portees());
                        ligne.pays = String.join(", ", piece.pays());
                    });
            form.pieces.add(ligne);
        }
        return form;
    }

    /** What was tapes; kinds that are not asked are not in it. */
    PiecesDemandees demandees() {
        return new PiecesDemandees(pieces.stream()
                .filter(ligne -> ligne != null && ligne.code != null)
                .filter(ligne -> OUI.equals(ligne.demande) || REQUISE.equals(ligne.demande))
                .map(ligne -> new PieceDemandee(
                        ligne.code,
                        ligne.avant == null ? NatureEtape.VALIDATION_CENTRE : ligne.avant,
                        REQUISE.equals(ligne.demande),
                        "true".equals(ligne.datee),
                        ligne.portees == null ? Set.of() : ligne.portees,
                        pays(ligne.pays)))
                .toList());
    }

    private static Set<String> pays(String tapes) {
        return tapes == null
                ? Set.of()
                : Arrays.stream(tapes.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
    }

    /** The same refusal told at the rows, which are called by their words. */
    RefusMetier auxChamps(RefusMetier refus, Function<String, Valeur> mots) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> auChamp(probleme, mots))
                .toList());
    }

    private Probleme auChamp(Probleme probleme, Function<String, Valeur> mots) {
        for (int rang = 0; rang < pieces.size(); rang++) {
            if (pieces.get(rang) != null && probleme.champ().equals(pieces.get(rang).code)) {
                String champ = probleme.cle().equals("piece.pays") ? "pays" : "demande";
                return new Probleme(
                        "pieces[" + rang + "]." + champ,
                        probleme.cle(),
                        List.of(mots.apply(probleme.champ())),
                        probleme.reference());
            }
        }
        return probleme;
    }
}
