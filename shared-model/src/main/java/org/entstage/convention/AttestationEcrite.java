package org.entstage.convention;

import static org.entstage.commun.Ecriture.date;
import static org.entstage.commun.Ecriture.montant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.ValeursAttestation;
import org.entstage.convention.document.ValeursAttestation.Attestation;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.DureeEnToutesLettres;
import org.entstage.presence.Presence;

/** Writes out what the host certifies (D124-9): presence and pay with what avenants and interruptions have left of them. */
final class AttestationEcrite {

    private AttestationEcrite() {}

    /**
     * @param fiche the convention as it is on that day
     * @param jour the day; before the last one, presence is counted up to it
     * @throws RefusMetier unless the placement has begun
     */
    static ValeursAttestation de(FicheConvention fiche, ValeursConvention ecrites, LocalDate jour, Locale langue) {
        SaisieStage stage = fiche.stage();
        if (fiche.etat() != EtatConvention.VALIDEE || stage.debut() == null || jour.isBefore(stage.debut())) {
            throw new RefusMetier(Probleme.general("document.attestation.tropTot"));
        }
        SaisieStage fait = stage.jusquAu(jour);
        Presence presence = fiche.plan(fait).map(CalculPresence::calculer).orElseThrow();
        boolean terminee = !jour.isBefore(stage.fin());
        return new ValeursAttestation(
                ecrites,
                new Attestation(
                        terminee,
                        date(fait.debut(), langue),
                        date(fait.fin(), langue),
                        DureeEnToutesLettres.ecrire(presence.heures(), langue),
                        String.valueOf(presence.jours()),
                        ecrites.gratification().montant() != null,
                        terminee ? gratification(fiche, langue).orElse(null) : null));
    }

    /** What the amount that was agreed comes to for the whole placement. */
    private static Optional<String> gratification(FicheConvention fiche, Locale langue) {
        Gratification legale = fiche.gratification();
        RemunerationPrevue prevue = fiche.stage().remuneration();
        if (legale == null || !prevue.gratifie()) {
            return Optional.empty();
        }
        if (prevue.montant() == null) {
            return Optional.ofNullable(legale.totalAuMinimum()).map(total -> montant(total, langue));
        }
        UniteGratification unite = prevue.unite() == null ? UniteGratification.HEURE : prevue.unite();
        Optional<BigDecimal> total = legale.totalDe(new MontantPropose(prevue.montant(), unite, prevue.devise()));
        return total.map(somme -> montant(somme, prevue.devise(), langue));
    }
}
