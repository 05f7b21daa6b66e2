package org.entstage.lien;

import java.time.LocalDateTime;

/**
 * A link that somebody followed, and that is good.
 *
 * @param usage what it is good for
 * @param objet id of what it is about
 * @param pour to whom it went
 * @param expireLe Europe/Paris
 */
public record LienSuivi(long id, Usage usage, long objet, Destinataire pour, LocalDateTime expireLe) {

    /** Name of whom it went to. */
    public String nom() {
        return pour.nom();
    }
}
