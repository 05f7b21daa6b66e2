package org.entstage.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;

/**
 * Sends a mail of the journal once more. One that was given up takes its place in the queue again, the same mail with the
 * same Message-ID; one that went becomes a new mail.
 */
@UseCase
public class RenvoyerCourriel {

    private static final String OBJET = "courriel";

    private final Courriels courriels;
    private final BoiteDEnvoi boite;
    private final Journal journal;
    private final Clock horloge;

    RenvoyerCourriel(Courriels courriels, BoiteDEnvoi boite, Journal journal, Clock horloge) {
        this.courriels = courriels;
        this.boite = boite;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @throws Introuvable when there is no such mail for this person
     * @throws RefusMetier for one that still waits, or whose link was wiped when it went
     */
    public void executer(Acteur acteur, long id) {
        acteur.exigerEnPersonnel(Action.COURRIEL_GERER);
        Courriel courriel = courriels
                .trouver(id)
                .filter(trouve -> DroitsSurCourriel.peut(acteur, Action.COURRIEL_GERER, trouve))
                .orElseThrow(() -> new Introuvable("mail " + id));
        switch (courriel.etat()) {
            case A_ENVOYER -> throw new RefusMetier(Probleme.general("courriel.renvoi.attend"));
            case ABANDONNE -> courriel.reprendre(LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
            case ENVOYE -> {
                if (courriel.efface()) {
                    throw new RefusMetier(Probleme.general("courriel.renvoi.efface"));
                }
                boite.deposer(courriel.message(), Duration.ZERO);
            }
        }
        journal.noter(
                acteur,
                OBJET,
                Long.toString(id),
                "renvoi",
                null,
                courriel.envoi().destinataire());
    }
}
