package org.entstage.notification.smtp;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPSenderFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.mail.Address;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.notification.Envoi;
import org.entstage.notification.EnvoiRefuse;
import org.entstage.notification.Messagerie;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

@Component
class SmtpMessagerie implements Messagerie {

    private static final String DELAI = "5000";
    private static final int REFUS_DEFINITIFS = 500;

    private final JavaMailSenderImpl serveur = new JavaMailSenderImpl();
    private final String expediteur;

    SmtpMessagerie(Reglages reglages) {
        serveur.setHost(reglages.texte("smtp.host"));
        serveur.setPort(reglages.entier("smtp.port"));
        serveur.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties proprietes = serveur.getJavaMailProperties();
        if (!reglages.texte("smtp.user").isEmpty()) {
            serveur.setUsername(reglages.texte("smtp.user"));
            serveur.setPassword(reglages.texte("smtp.password"));
            proprietes.setProperty("mail.smtp.auth", "true");
        }
        proprietes.setProperty("mail.smtp.starttls.enable", "true");
        proprietes.setProperty("mail.smtp.connectiontimeout", DELAI);
        proprietes.setProperty("mail.smtp.timeout", DELAI);
        proprietes.setProperty("mail.smtp.writetimeout", DELAI);
        this.expediteur = reglages.texte("mail.expediteur");
    }

    /**
     * Opens a connection as for a mail, and closes it.
     *
     * @throws MessagingException when the server does not answer or refuses the account
     */
    void saluer() throws MessagingException {
        serveur.testConnection();
    }

    @Override
    public void envoyer(Envoi envoi) {
        try {
            serveur.send(message(envoi));
        } catch (MailSendException echec) {
            throw refusDefinitif(echec)
                    .<RuntimeException>map(refus -> new EnvoiRefuse(refus.getMessage(), echec))
                    .findFirst()
                    .orElseGet(() -> indisponible(echec));
        } catch (MailException | MessagingException echec) {
            throw indisponible(echec);
        }
    }

    private MimeMessage message(Envoi envoi) throws MessagingException {
        MimeMessage message = serveur.createMimeMessage();
        message.setFrom(new InternetAddress(expediteur));
        message.setRecipients(
                MimeMessage.RecipientType.TO, new Address[] {new InternetAddress(envoi.destinataire(), true)});
        message.setSubject(envoi.sujet(), StandardCharsets.UTF_8.name());
        message.setText(envoi.corps(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", envoi.langue().locale().getLanguage());
        // No holiday message answers a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", envoi.messageId());
        return message;
    }

    /** Answers 5xx about the sender, the recipient or the mail; one about the account is ours to mend. */
    private static Stream<MessagingException> refusDefinitif(MailSendException echec) {
        return Stream.of(echec.getMessageExceptions())
                .flatMap(SmtpMessagerie::suite)
                .filter(SmtpMessagerie::definitif);
    }

    private static Stream<MessagingException> suite(Exception premiere) {
        return premiere instanceof MessagingException message
                ? Stream.iterate(
                        message,
                        Objects::nonNull,
                        m -> m.getNextException() instanceof MessagingException autre ? autre : null)
                : Stream.empty();
    }

    private static boolean definitif(MessagingException echec) {
        int reponse = echec instanceof SMTPAddressFailedException adresse
                ? adresse.getReturnCode()
                : echec instanceof SMTPSenderFailedException expediteur
                        ? expediteur.getReturnCode()
                        : echec instanceof SMTPSendFailedException envoi ? envoi.getReturnCode() : 0;
        return reponse >= REFUS_DEFINITIFS;
    }

    /** Its cause says what the journal shows. */
    private static SystemeIndisponible indisponible(Exception echec) {
        return new SystemeIndisponible(SystemeIndisponible.MESSAGERIE, echec);
    }
}
