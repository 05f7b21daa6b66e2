package org.entstage.habilitation;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Politique;
import org.entstage.droits.SourceDeLaPolitique;
import org.springframework.stereotype.Component;

/**
 * Around every change of rights: one at a time, seen by all at once, and never one that leaves nobody who can undo it.
 */
@Component
class ChangementDesDroits {

    private final VersionsDonnees versions;
    private final SourceDeLaPolitique politique;
    private final Clock horloge;

    ChangementDesDroits(VersionsDonnees versions, SourceDeLaPolitique politique, Clock horloge) {
        this.versions = versions;
        this.politique = politique;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Holds the others until the transaction ends. @return the policy as it is before the change */
    Politique commencer() {
        versions.changer(SourceDeLaPolitique.VERSION);
        return politique.relue();
    }

    /**
     * @param avant what {@link #commencer} gave
     * @throws RefusMetier when nobody would be left who can change roles and grants
     */
    void terminer(Politique avant) {
        LocalDate jour = aujourdhui();
        if (avant.gouvernee(jour) && !politique.relue().gouvernee(jour)) {
            throw new RefusMetier(Probleme.general("droits.verrou"));
        }
    }
}
