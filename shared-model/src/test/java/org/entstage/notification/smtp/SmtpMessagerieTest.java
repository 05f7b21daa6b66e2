package org.entstage.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.notification.Envoi;
import org.entstage.notification.EnvoiRefuse;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mail server hears, and what its answers mean. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmtpMessagerieTest {

    private final List<String> entendu = new CopyOnWriteArrayList<>();
    private final Map<String, String> reponses = new ConcurrentHashMap<>();
    private ServerSocket serveur;

    @BeforeEach
    void ouvrir() throws IOException {
        serveur = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread service = new Thread(this::servir, "smtp-de-test");
        service.setDaemon(true);
        service.start();
    }

    @AfterEach
    void fermer() throws IOException {
        serveur.close();
    }

    @Test
    void a_mail_keeps_its_message_id_and_says_that_a_machine_wrote_it() {
        messagerie().envoyer(envoi("Convention : prête"));

        assertThat(entendu)
                .contains(
                        "RCPT TO:<a@example.org>",
                        "Message-ID: <42@univ.example.org>",
                        "Auto-Submitted: auto-generated",
                        "Content-Language: en",
                        "To: a@example.org")
                .noneMatch(ligne -> ligne.startsWith("Bcc"));
    }

    @Test
    void a_line_feed_in_a_subject_makes_no_header() {
        messagerie().envoyer(envoi("Convention\r\nBcc: tous@example.org"));

        assertThat(entendu).filteredOn(ligne -> ligne.startsWith("RCPT")).containsExactly("RCPT TO:<a@example.org>");
        assertThat(entendu).noneMatch(ligne -> ligne.startsWith("Bcc"));
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 no such user", "MAIL, 553 sender refused", ". , 554 this is spam"})
    void an_answer_5xx_about_the_mail_is_for_good(String verbe, String reponse) {
        reponses.put(verbe, reponse);

        assertThatThrownBy(() -> messagerie().envoyer(envoi("sujet")))
                .isInstanceOf(EnvoiRefuse.class)
                .hasMessageContaining(reponse.substring(4));
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 450 try later", "MAIL, 421 too busy", ". , 451 local error", "EHLO, 500 what"})
    void any_other_trouble_is_for_now(String verbe, String reponse) {
        reponses.put(verbe, reponse);
        reponses.put("HELO", reponse.startsWith("500") ? "500 what" : "250 ok");

        assertThatThrownBy(() -> messagerie().envoyer(envoi("sujet"))).isInstanceOf(SystemeIndisponible.class);
    }

    @Test
    void a_server_that_is_not_there_is_for_now() throws IOException {
        serveur.close();

        assertThatThrownBy(() -> messagerie().envoyer(envoi("sujet"))).isInstanceOf(SystemeIndisponible.class);
    }

    private static Envoi envoi(String sujet) {
        return new Envoi("<42@univ.example.org>", "a@example.org", sujet, "corps\n", Langue.EN);
    }

    private SmtpMessagerie messagerie() {
        return new SmtpMessagerie(
                Reglages.de(Map.of("smtp.host", "127.0.0.1", "smtp.port", Integer.toString(serveur.getLocalPort()))));
    }

    private void servir() {
        while (!serveur.isClosed()) {
            try (Socket prise = serveur.accept();
                    BufferedReader lit =
                            new BufferedReader(new InputStreamReader(prise.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter dit = new PrintWriter(prise.getOutputStream(), true, StandardCharsets.UTF_8)) {
                dire(dit, "220 test");
                boolean message = false;
                for (String ligne = lit.readLine(); ligne != null; ligne = lit.readLine()) {
                    entendu.add(ligne);
                    if (message) {
                        message = !".".equals(ligne);
                        if (!message) {
                            dire(dit, reponses.getOrDefault(".", "250 kept"));
                        }
                        continue;
                    }
                    String verbe = ligne.split("[ :]")[0];
                    message = "DATA".equals(verbe);
                    dire(dit, reponses.getOrDefault(verbe, message ? "354 go on" : "250 ok"));
                }
            } catch (IOException fini) {
                // The client or the test closed.
            }
        }
    }

    private static void dire(PrintWriter dit, String ligne) {
        dit.print(ligne + "\r\n");
        dit.flush();
    }
}
