package org.entstage.portail.demo.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.entstage.portail.demo.PopulationDeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagerieDemoTest {
    private final MessagerieDemo messagerie = new MessagerieDemo(PopulationDeTest.HORLOGE, 0);

    @BeforeEach
    void demarrer() {
        messagerie.demarrer();
    }

    @AfterEach
    void arreter() {
        messagerie.arreter();
    }

    @Test
    void a_mail_with_accents_and_dots_is_kept_whole() throws MessagingException {
        envoyer("Convention validée, à signer", "Bonjour,\r\n.\r\n..deux points\r\nÀ bientôt");
        Courriel recu = messagerie.courriels().get(0);
        assertThat(recu.sujet()).isEqualTo("Convention validée, à signer");
        assertThat(recu.texte()).isEqualToNormalizingNewlines("Bonjour,\n.\n..deux points\nÀ bientôt");
        assertThat(recu.expediteur()).isEqualTo("stages@univ.example.org");
        assertThat(recu.destinataires()).containsExactly("etudiant@etu.univ.example.org", "copie@univ.example.org");
        assertThat(recu.recu()).isEqualTo(PopulationDeTest.HORLOGE.instant());
        assertThat(messagerie.courriel(recu.id())).contains(recu);
    }

    @Test
    void html_is_shown_as_text_and_attachments_by_name() throws MessagingException {
        MimeMessage message = message("HTML");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(
                "<p>Voir <a href=\"http://exemple.example.org/1\">la convention</a></p><script>x()</script><p>&lt;fin&gt;</p>",
                "text/html; charset=utf-8");
        MimeBodyPart piece = new MimeBodyPart();
        piece.setText("%PDF");
        piece.setFileName("convention.pdf");
        message.setContent(new MimeMultipart(html, piece));
        Transport.send(message);
        Courriel recu = messagerie.courriels().get(0);
        assertThat(recu.texte()).isEqualTo("Voir la convention (http://exemple.example.org/1)\n<fin>");
        assertThat(recu.pieces()).containsExactly("convention.pdf");
    }

    @Test
    void only_the_last_mails_are_kept_newest_first() throws MessagingException {
        BoiteAuxLettres petite = new BoiteAuxLettres(2);
        envoyer("un", "1");
        Courriel modele = messagerie.courriels().get(0);
        for (int i = 1; i <= 3; i++) {
            petite.deposer(
                    new Courriel(i, modele.recu(), "", modele.destinataires(), "sujet " + i, "", modele.pieces()));
        }
        assertThat(petite.tous()).extracting(Courriel::id).containsExactly(3L, 2L);
    }

    @Test
    void a_stopped_sink_refuses_and_a_started_one_takes_mail_again() throws MessagingException {
        messagerie.arreter();
        assertThatThrownBy(() -> envoyer("perdu", "x")).isInstanceOf(MessagingException.class);
        messagerie.demarrer();
        envoyer("arrivé", "x");
        assertThat(messagerie.courriels()).extracting(Courriel::sujet).containsExactly("arrivé");
    }

    @Test
    void a_slow_sink_makes_the_sender_give_up() {
        messagerie.latence(3000);
        assertThatThrownBy(() -> envoyer("lent", "x")).isInstanceOf(MessagingException.class);
        assertThat(messagerie.courriels()).isEmpty();
    }

    private void envoyer(String sujet, String texte) throws MessagingException {
        MimeMessage message = message(sujet);
        message.setText(texte, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String sujet) throws MessagingException {
        Properties reglages = new Properties();
        reglages.setProperty("mail.smtp.host", "127.0.0.1");
        reglages.setProperty("mail.smtp.port", Integer.toString(messagerie.port()));
        reglages.setProperty("mail.smtp.timeout", "1000");
        reglages.setProperty("mail.smtp.connectiontimeout", "1000");
        MimeMessage message = new MimeMessage(Session.getInstance(reglages));
        message.setFrom(new InternetAddress("stages@univ.example.org"));
        message.setRecipients(Message.RecipientType.TO, "etudiant@etu.univ.example.org");
        message.setRecipients(Message.RecipientType.BCC, "copie@univ.example.org");
        message.setSubject(sujet, "UTF-8");
        return message;
    }
}
