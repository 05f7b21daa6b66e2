package org.entstage.notification;

import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;

/**
 * A mail about something will not reach its recipient: the server refused it for good, or it was tried in vain for too long.
 * Told in the transaction that notes it.
 *
 * @param objet id of the convention that it is about, or null
 * @param raison what the server said, or null
 */
public record CourrielAbandonne(Evenement evenement, Profil profil, Long objet, String destinataire, String raison) {}
