package org.entstage.convention;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.ConventionAnterieure;
import org.entstage.gratification.DemandeGratification;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;
import org.entstage.gratification.Rappel;
import org.entstage.presence.Presence;
import org.springframework.stereotype.Component;

/**
 * The legal minimum of a placement as its centre counts it. The one way to it, for screens, rules and documents.
 *
 * <p>Signatures are not kept yet: the day on which the centre accepts the convention stands for that of the last one,
 * and until then today does, as if it were signed now.
 */
@Component
class MinimumDuStage {

    private final CalculGratification calcul;
    private final PolitiquesDeGratification centres;
    private final Clock horloge;

    MinimumDuStage(CalculGratification calcul, PolitiquesDeGratification centres, Clock horloge) {
        this.calcul = calcul;
        this.centres = centres;
        this.horloge = horloge;
    }

    /**
     * @param stage the description, written or not
     * @param presence what the description amounts to there
     * @param autres hours of the student's other conventions with the same host in the same teaching year
     */
    Gratification calculer(Convention convention, SaisieStage stage, Presence presence, BigDecimal autres) {
        return calcul.calculer(demande(convention, stage, presence).avecAutresConventions(autres));
    }

    /**
     * What this placement makes due on the earlier ones with the same host.
     *
     * @param anterieures the others with the same host in the same teaching year
     */
    Optional<Rappel> rappel(
            Convention convention, SaisieStage stage, Presence presence, List<ConventionVoisine> anterieures) {
        return calcul.rappel(
                demande(convention, stage, presence),
                anterieures.stream()
                        .filter(ConventionVoisine::comptee)
                        .map(a -> ConventionAnterieure.de(a.debut(), a.fin(), a.heures(), a.offre()))
                        .toList());
    }

    private DemandeGratification demande(Convention convention, SaisieStage stage, Presence presence) {
        PolitiqueGratification politique = centres.pour(convention.centre().id());
        return DemandeGratification.de(
                        presence,
                        stage.zone(convention.zone()),
                        politique.heuresPayees(stage.horaires().congesPayes()))
                .signeeLe(signature(convention), politique.plafond())
                .avecMinimumConventionnel(stage.remuneration().minimumConventionnel())
                .payeeEn(stage.remuneration().devise());
    }

    private LocalDate signature(Convention convention) {
        LocalDateTime validation = convention.instruction().valideeLe();
        return validation == null ? LocalDate.now(horloge) : validation.toLocalDate();
    }
}
