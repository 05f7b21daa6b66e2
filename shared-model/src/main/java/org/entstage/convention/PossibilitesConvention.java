package org.entstage.convention;

import java.util.List;
import org.entstage.circuit.NatureEtape;

/**
 * What a person may do with a convention now: screens show the buttons, use cases check again.
 *
 * @param modifier change its contents
 * @param soumettre hand it in
 * @param etapes the steps of the circuit that he may do
 * @param refuser send it back
 * @param abandonner drop the draft
 * @param imprimer read it as a PDF
 * @param deroger waive a rule
 * @param retirer take back what he handed in, to correct it
 * @param annulables the steps done that he may take back
 * @param annuler end it for good
 * @param avenant propose a change of what is validated
 * @param lien send its host the link to its page
 */
public record PossibilitesConvention(
        boolean modifier,
        boolean soumettre,
        List<NatureEtape> etapes,
        boolean refuser,
        boolean abandonner,
        boolean imprimer,
        boolean deroger,
        boolean retirer,
        List<NatureEtape> annulables,
        boolean annuler,
        boolean avenant,
        boolean lien) {

    /** For who only reads. */
    static final PossibilitesConvention AUCUNE = new PossibilitesConvention(
            false, false, List.of(), false, false, false, false, false, List.of(), false, false, false);

    public PossibilitesConvention {
        etapes = List.copyOf(etapes);
        annulables = List.copyOf(annulables);
    }

    /** Without the link to the host's page. */
    public PossibilitesConvention(
            boolean modifier,
            boolean soumettre,
            List<NatureEtape> etapes,
            boolean refuser,
            boolean abandonner,
            boolean imprimer,
            boolean deroger,
            boolean retirer,
            List<NatureEtape> annulables,
            boolean annuler,
            boolean avenant) {
        this(
                modifier,
                soumettre,
                etapes,
                refuser,
                abandonner,
                imprimer,
                deroger,
                retirer,
                annulables,
                annuler,
                avenant,
                false);
    }

    /** The same, for who may also send the host its link. */
    PossibilitesConvention avecLien(boolean possible) {
        return new PossibilitesConvention(
                modifier,
                soumettre,
                etapes,
                refuser,
                abandonner,
                imprimer,
                deroger,
                retirer,
                annulables,
                annuler,
                avenant,
                possible);
    }

    /** Whether a step waits for him. */
    public boolean valider() {
        return !etapes.isEmpty();
    }
}
