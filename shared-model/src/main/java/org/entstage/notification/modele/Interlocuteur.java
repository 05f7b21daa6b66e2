package org.entstage.notification.modele;

/**
 * Somebody who may be told, or who did what is told.
 *
 * @param login account, null for who has none
 * @param nom first name and name
 * @param courriel address, or null
 */
public record Interlocuteur(String login, String nom, String courriel) {}
