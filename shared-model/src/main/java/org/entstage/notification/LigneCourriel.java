package org.entstage.notification;

import java.time.LocalDateTime;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;

/**
 * A mail in the journal.
 *
 * @param profil in what part the recipient was told, null for a test
 * @param evenement what it tells, null for a test and for what an older version wrote
 * @param prochainEssai when it is tried next; means something only while it waits
 * @param envoyeLe when it went, or null
 * @param erreur what went wrong last, or null
 */
public record LigneCourriel(
        long id,
        LocalDateTime creeLe,
        String destinataire,
        Profil profil,
        String sujet,
        Evenement evenement,
        EtatCourriel etat,
        int essais,
        LocalDateTime prochainEssai,
        LocalDateTime envoyeLe,
        String erreur) {

    /** As it is stored; a name that this version does not know counts as none. */
    public LigneCourriel(
            long id,
            LocalDateTime creeLe,
            String destinataire,
            String profil,
            String sujet,
            String evenement,
            EtatCourriel etat,
            int essais,
            LocalDateTime prochainEssai,
            LocalDateTime envoyeLe,
            String erreur) {
        this(
                id,
                creeLe,
                destinataire,
                Profil.deNom(profil).orElse(null),
                sujet,
                Evenement.deNom(evenement).orElse(null),
                etat,
                essais,
                prochainEssai,
                envoyeLe,
                erreur);
    }

    /** Whether it still waits. */
    public boolean attend() {
        return etat == EtatCourriel.A_ENVOYER;
    }

    /** Whether it was given up. */
    public boolean abandonne() {
        return etat == EtatCourriel.ABANDONNE;
    }
}
