package org.entstage.evaluation.tuteur;

import java.time.LocalDateTime;

/**
 * A link that was good until its time was over.
 *
 * @param adresse to which it went, not to be read by who does not know it: {@code n•••@exemplaire.example.org}
 * @param renouvelable whether another one can go to that address now
 * @param envoyeLe when another one went there lately, so that none is sent again before a while; null when none did
 */
public record LienPerime(String adresse, boolean renouvelable, LocalDateTime envoyeLe) {

    /** The first letter and the domain. */
    static String masquer(String courriel) {
        int arobase = courriel.lastIndexOf('@');
        return courriel.charAt(0) + "•••" + courriel.substring(arobase);
    }
}
