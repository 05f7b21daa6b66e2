package org.entstage.notification.avis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.notification.CourrielAbandonne;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells evaluations that a mail that asks somebody did not reach him, so that somebody looks at his address. */
@Component
class AdressesRefusees {

    private static final Set<Evenement> DEMANDES = EnumSet.of(
            Evenement.EVALUATION_INVITATION,
            Evenement.EVALUATION_RAPPEL,
            Evenement.EVALUATION_ROUVERTE,
            Evenement.EVALUATION_LIEN);

    private final Correspondants correspondants;

    AdressesRefusees(Correspondants correspondants) {
        this.correspondants = correspondants;
    }

    @EventListener
    void abandonne(CourrielAbandonne fait) {
        if (DEMANDES.contains(fait.evenement()) && fait.objet() != null) {
            repondant(fait.profil())
                    .ifPresent(qui -> correspondants.refusee(fait.objet(), qui, fait.destinataire(), fait.raison()));
        }
    }

    private static Optional<Repondant> repondant(Profil profil) {
        return EnumSet.allOf(Repondant.class).stream()
                .filter(repondant -> AvisDesEvaluations.profil(repondant) == profil)
                .findFirst();
    }
}
