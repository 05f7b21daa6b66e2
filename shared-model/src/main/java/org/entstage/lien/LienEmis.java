package org.entstage.lien;

import java.time.LocalDateTime;

/**
 * A link that was just made; the only moment at which its secret is known.
 *
 * @param jeton for the mail, and for nothing else
 * @param expireLe Europe/Paris
 * @param rappel whether it is sent because nothing came after an earlier one
 */
public record LienEmis(long id, Jeton jeton, Destinataire pour, LocalDateTime expireLe, boolean rappel) {

    /** The same, as a reminder. */
    public LienEmis enRappel() {
        return new LienEmis(id, jeton, pour, expireLe, true);
    }
}
