package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entstage.circuit.EtatEtape;

/**
 * A whole avenant, for reading and for filling its form.
 *
 * @param version to be sent back with every change
 * @param saisie what it says, without how to reach tutor and signatory where the reader may not see that
 * @param effet from which day on it holds; null before it is valid
 * @param changements old and new values
 * @param avant what the convention is without it, without how to reach tutor and signatory
 * @param heuresAvant hours of presence without it, or null while dates are missing
 * @param apres the convention as it is with this avenant: contents, hours, pay that is due, what the rules say
 * @param rappel euros at least that become due for days already worked unpaid; null for none
 * @param possibilites what this reader may do with it
 * @param proposable whether this reader may write it, hand it in and give it up while it is open
 * @param etapes the steps of its circuit before the signatures; none while it is a draft
 * @param signatures how far it is signed
 * @param motifRefus why it was sent back, or null
 * @param historique what happened to it
 */
public record FicheAvenant(
        long id,
        int version,
        int numero,
        EtatAvenant etat,
        SaisieAvenant saisie,
        LocalDate effet,
        List<Changement> changements,
        ContenuEffectif avant,
        BigDecimal heuresAvant,
        FicheConvention apres,
        BigDecimal rappel,
        PossibilitesConvention possibilites,
        boolean proposable,
        List<EtatEtape> etapes,
        String motifRefus,
        List<LigneHistorique> historique,
        EtatDesSignatures signatures) {

    /** Codes of the rules that were waived for it, and not taken back since. */
    public List<String> derogees() {
        List<String> derogees = new ArrayList<>();
        for (LigneHistorique ligne : historique) {
            if (ligne.transition() == Transition.DEROGATION) {
                derogees.add(ligne.regle());
            } else if (ligne.transition() == Transition.DEROGATION_RETIREE) {
                derogees.removeIf(ligne.regle()::equals);
            }
        }
        return derogees;
    }

    /** The convention without and with it. */
    public ApercuDAvenant apercu() {
        return new ApercuDAvenant(
                avant,
                new ContenuEffectif(apres.stage(), apres.lieu(), apres.referent()),
                heuresAvant,
                apres.heures(),
                apres.gratification());
    }

    /** Whether this reader may change what it says. */
    public boolean modifiable() {
        return proposable && etat.pareil().modifiableParEtudiant();
    }

    /** Whether this reader may give it up. */
    public boolean annulable() {
        return proposable && etat.ouvert();
    }
}
