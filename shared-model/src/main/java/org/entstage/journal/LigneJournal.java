package org.entstage.journal;

import java.time.LocalDateTime;

/**
 * One change of the administration as people read it.
 *
 * @param login account of who made it
 * @param nom his name at that time
 * @param observateur account of who really sat there, or null
 * @param objet kind of the thing
 * @param reference which one; empty when there is only one
 * @param champ what of it
 * @param avant value before; null when it did not exist
 * @param apres value after; null when it was removed
 */
public record LigneJournal(
        long id,
        LocalDateTime quand,
        String login,
        String nom,
        String observateur,
        String objet,
        String reference,
        String champ,
        String avant,
        String apres) {}
