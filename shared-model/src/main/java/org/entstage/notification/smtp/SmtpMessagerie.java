package org.entstage.notification.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.mail.MessagingException;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.notification.Messagerie;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

@Component
class SmtpMessagerie implements Messagerie {

    private static final String DELAI = "5000";

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
    public void envoyer(String destinataire, String sujet, String corps) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(expediteur);
        message.setTo(destinataire);
        message.setSubject(sujet);
        message.setText(corps);
        try {
            serveur.send(message);
        } catch (MailException echec) {
            throw new SystemeIndisponible(SystemeIndisponible.MESSAGERIE, echec);
        }
    }
}
