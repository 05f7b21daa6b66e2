package org.entstage.portail.demo.smtp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

/** Turns the bytes of a mail into something to show: subject, text and names of the attachments. */
final class LecteurMime {
    private static final Session SESSION = Session.getInstance(new Properties());

    private LecteurMime() {}

    static Courriel lire(long id, Instant recu, String expediteur, List<String> destinataires, byte[] octets) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(octets));
            Contenu contenu = new Contenu();
            contenu.parcourir(message);
            String sujet = message.getSubject() == null ? "" : message.getSubject();
            return new Courriel(
                    id, recu, expediteur, destinataires, sujet, contenu.texte(), List.copyOf(contenu.pieces));
        } catch (MessagingException | IOException | RuntimeException e) {
            // A sink keeps whatever came: a mail that cannot be read is shown as its source.
            String source = new String(octets, StandardCharsets.UTF_8);
            return new Courriel(id, recu, expediteur, destinataires, "", source, List.of());
        }
    }

    private static final class Contenu {
        private final List<String> pieces = new ArrayList<>();
        private String clair;
        private String html;

        private void parcourir(Part partie) throws MessagingException, IOException {
            if (partie.getContent() instanceof Multipart suite) {
                for (int i = 0; i < suite.getCount(); i++) {
                    parcourir(suite.getBodyPart(i));
                }
            } else if (partie.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(partie.getDisposition())) {
                pieces.add(String.valueOf(partie.getFileName()));
            } else if (clair == null && partie.isMimeType("text/plain")) {
                clair = partie.getContent().toString();
            } else if (html == null && partie.isMimeType("text/html")) {
                html = partie.getContent().toString();
            }
        }

        private String texte() {
            if (clair != null) {
                return clair.stripTrailing();
            }
            return html == null ? "" : sansBalises(html);
        }

        private static String sansBalises(String html) {
            return html.replaceAll("(?is)<(style|script|head)\\b.*?</\\1>", "")
                    .replaceAll("(?i)<a\\b[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", "$2 ($1)")
                    .replaceAll("(?i)<br\\s*/?>|</(p|div|h[1-6]|li|tr)>", "\n")
                    .replaceAll("<[^>]*>", "")
                    .replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .strip();
        }
    }
}
