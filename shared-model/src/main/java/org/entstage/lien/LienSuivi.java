package org.entstage.lien;

import java.time.LocalDateTime;

/**
 * A link that somebody followed, and that is good.
 *
 * @param objet id of what it is about
 * @param nom to whom it went
 * @param expireLe Europe/Paris
 */
public record LienSuivi(long id, long objet, String nom, LocalDateTime expireLe) {}
