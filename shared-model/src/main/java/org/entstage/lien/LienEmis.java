package org.entstage.lien;

import java.time.LocalDateTime;

/**
 * A link that was just made; the only moment at which its secret is known.
 *
 * @param jeton for the mail, and for nothing else
 * @param expireLe Europe/Paris
 */
public record LienEmis(long id, Jeton jeton, Destinataire pour, LocalDateTime expireLe) {}
