package org.entstage.portail.demo.signature;

import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to who has to sign, by the mail server in force; a mail that cannot be sent is lost, the list of requests stays. */
final class Avertissements {
    private static final Logger LOG = LoggerFactory.getLogger(Avertissements.class);
    private static final String DELAI_MS = "2000";

    private final String hote;
    private final String port;
    private final Supplier<String> adresse;
    private final ExecutorService fil = Executors.newSingleThreadExecutor(tache -> {
        Thread nouveau = new Thread(tache, "demo-signature-mail");
        nouveau.setDaemon(true);
        return nouveau;
    });

    /** @param adresse where the pages are */
    Avertissements(String hote, String port, Supplier<String> adresse) {
        this.hote = hote;
        this.port = port;
        this.adresse = adresse;
    }

    void prevenir(Demande demande, Signataire lui) {
        fil.execute(() -> envoyer(demande, lui));
    }

    private void envoyer(Demande demande, Signataire lui) {
        Properties reglages = new Properties();
        reglages.put("mail.smtp.host", hote);
        reglages.put("mail.smtp.port", port);
        reglages.put("mail.smtp.connectiontimeout", DELAI_MS);
        reglages.put("mail.smtp.timeout", DELAI_MS);
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(reglages));
            message.setFrom(new InternetAddress("signature@univ.example.org"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(lui.courriel()));
            message.setSubject(Textes.texte(Locale.FRENCH, "courriel.sujet", demande.titre()), "UTF-8");
            message.setText(
                    Textes.texte(
                            Locale.FRENCH,
                            "courriel.corps",
                            lui.nom(),
                            demande.titre(),
                            adresse.get() + "/signer/" + lui.jeton()),
                    "UTF-8");
            Transport.send(message);
        } catch (MessagingException echec) {
            LOG.warn("nobody was told of request {}: {}", demande.id(), echec.toString());
        }
    }
}
