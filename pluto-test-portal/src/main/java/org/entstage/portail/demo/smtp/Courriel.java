package org.entstage.portail.demo.smtp;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it arrived.
 *
 * @param id rank of arrival, from 1
 * @param expediteur sender of the envelope
 * @param destinataires recipients of the envelope, hidden ones included
 * @param texte what a reader sees, plain text even when the mail was HTML
 * @param pieces names of the attachments
 */
public record Courriel(
        long id,
        Instant recu,
        String expediteur,
        List<String> destinataires,
        String sujet,
        String texte,
        List<String> pieces) {}
