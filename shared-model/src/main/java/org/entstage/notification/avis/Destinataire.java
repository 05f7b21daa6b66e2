package org.entstage.notification.avis;

import org.entstage.notification.modele.Profil;

/**
 * Somebody who may be told.
 *
 * @param login account, null for who has none
 */
record Destinataire(Profil profil, String login, String nom, String adresse) {}
