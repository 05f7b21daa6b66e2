package org.entstage.contact;

import java.time.LocalDateTime;

/**
 * A contact as people read it; anything but the name may be null.
 *
 * @param telephone as E.164
 * @param centre label of the centre that it belongs to
 * @param modifieLe last time that somebody recorded it
 */
public record FicheContact(
        long id,
        String civilite,
        String nom,
        String prenom,
        String fonction,
        String courriel,
        String telephone,
        String centre,
        LocalDateTime modifieLe) {}
