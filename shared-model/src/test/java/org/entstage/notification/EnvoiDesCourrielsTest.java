package org.entstage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.essai.ModeleDeTest;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The outbox and its sender in milliseconds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnvoiDesCourrielsTest {

    private final Clock horloge = Clock.fixed(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU);
    private final LocalDateTime maintenant = LocalDateTime.now(horloge);
    private final CourrielsEnMemoire courriels = new CourrielsEnMemoire();
    private final List<Envoi> partis = new ArrayList<>();
    private final List<Object> annonces = new ArrayList<>();
    private Map<String, String> reglages = Map.of();

    @Test
    void a_mail_that_fails_does_not_hold_up_the_others_and_is_tried_again_later() {
        Courriel refuse = deposer("panne@example.org");
        Courriel accepte = deposer("accepte@example.org");

        envoyer();

        assertThat(partis).extracting(Envoi::destinataire).containsExactly("accepte@example.org");
        assertThat(accepte.etat()).isEqualTo(EtatCourriel.ENVOYE);
        assertThat(refuse.etat()).isEqualTo(EtatCourriel.A_ENVOYER);
        assertThat(refuse.prochainEssai()).isEqualTo(maintenant.plusMinutes(1));
    }

    @Test
    void pauses_double_and_after_ten_tries_a_mail_is_given_up() {
        Courriel refuse = deposer("panne@example.org");

        refuse.echoue("down", maintenant);
        refuse.echoue("down", maintenant);
        assertThat(refuse.prochainEssai()).isEqualTo(maintenant.plusMinutes(2));
        for (int essai = 2; essai < Courriel.ESSAIS_MAXIMUM; essai++) {
            refuse.echoue("x".repeat(2000), maintenant);
        }

        assertThat(refuse.etat()).isEqualTo(EtatCourriel.ABANDONNE);
        assertThat(refuse.ligne().erreur()).hasSize(500);
    }

    @Test
    void what_the_server_refuses_for_good_is_given_up_at_once_with_what_it_said() {
        Courriel refuse = deposer("inconnu@example.org");

        envoyer();

        assertThat(refuse.etat()).isEqualTo(EtatCourriel.ABANDONNE);
        assertThat(refuse.ligne().erreur()).isEqualTo("550 no such user");
        assertThat(refuse.ligne().essais()).isEqualTo(1);
    }

    @Test
    void a_mail_that_another_node_is_sending_is_left_alone_until_its_time_is_over() {
        Courriel pris = deposer("accepte@example.org");
        courriels.reserver(pris.id(), "autre", maintenant, maintenant.plusMinutes(10));
        envoyer();
        assertThat(partis).isEmpty();

        courriels.rendre(pris.id(), maintenant.minusMinutes(1));
        envoyer();
        assertThat(partis)
                .singleElement()
                .satisfies(envoi -> assertThat(envoi.messageId())
                        .as("the same at each try")
                        .isEqualTo(pris.messageId())
                        .matches("<[0-9a-f-]{36}@univ\\.example\\.org>"));
    }

    @Test
    void who_lost_a_mail_to_another_node_while_sending_changes_nothing() {
        Courriel pris = deposer("accepte@example.org");
        Messagerie lente = envoi -> {
            courriels.rendre(pris.id(), maintenant.minusMinutes(1));
            courriels.reserver(pris.id(), "autre", maintenant, maintenant.plusMinutes(10));
        };

        new EnvoiDesCourriels(courriels, lente, fait -> {}, Reglages.de(reglages), horloge).envoyer();

        assertThat(pris.etat()).isEqualTo(EtatCourriel.A_ENVOYER);
    }

    @Test
    void on_a_test_platform_every_mail_goes_to_one_address_and_says_whom_it_was_for() {
        reglages = Map.of("mail.redirection", "essais@univ.example.org");
        deposer("accepte@example.org");

        envoyer();

        assertThat(partis).singleElement().satisfies(envoi -> {
            assertThat(envoi.destinataire()).isEqualTo("essais@univ.example.org");
            assertThat(envoi.sujet()).isEqualTo("[accepte@example.org] sujet");
            assertThat(envoi.corps()).startsWith("Destinataire d’origine : accepte@example.org\n\ncorps");
        });
    }

    @Test
    void what_will_not_arrive_is_told_with_the_reason_and_what_may_still_is_not() {
        deposer("inconnu@example.org");
        deposer("panne@example.org");
        deposer("accepte@example.org");

        envoyer();

        assertThat(annonces)
                .containsExactly(new CourrielAbandonne(
                        Evenement.CONVENTION_MODIFIEE,
                        Profil.ETUDIANT,
                        42L,
                        "inconnu@example.org",
                        "550 no such user"));
    }

    @Test
    void where_mails_go_elsewhere_a_refusal_says_nothing_of_their_addresses() {
        reglages = Map.of("mail.redirection", "inconnu@example.org");
        deposer("accepte@example.org");

        envoyer();

        assertThat(annonces).isEmpty();
    }

    @Test
    void nothing_that_somebody_typed_becomes_a_header() {
        Message message = message("accepte@example.org", "sujet\r\nBcc: tous@example.org\u2028\u0000 x", null, null);

        assertThat(message.sujet()).isEqualTo("sujet Bcc: tous@example.org x");
        assertThat(message("a@example.org", "x".repeat(400), null, null).sujet())
                .hasSize(300);
        for (String adresse : List.of("a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "", "a")) {
            assertThatThrownBy(() -> message(adresse, "sujet", null, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_secret_is_hidden_in_the_journal_and_wiped_once_it_went() {
        boite().deposer(message("accepte@example.org", "sujet", "jeton-secret", null), Duration.ZERO);
        Courriel courriel = courriels.tous().get(0);
        assertThat(courriel.fiche(true).corps()).isEqualTo("corps " + Courriel.MASQUE);

        envoyer();

        assertThat(partis).singleElement().extracting(Envoi::corps).isEqualTo("corps jeton-secret");
        assertThat(courriel.corps()).isEqualTo("corps " + Courriel.MASQUE);
        assertThat(courriel.fiche(true).renvoyable()).isFalse();
    }

    @Test
    void what_can_be_told_once_is_written_once_and_what_waits_takes_in_what_follows() {
        boite().deposer(message("a@example.org", "sujet", null, "J-7"), Duration.ZERO);
        boite().deposer(message("a@example.org", "sujet", null, "J-7"), Duration.ZERO);
        boite().deposer(message("b@example.org", "sujet", null, null), Duration.ofMinutes(15));
        boite().deposer(message("b@example.org", "sujet", null, null), Duration.ofMinutes(15));
        boite().deposer(message("c@example.org", "sujet", null, null), Duration.ofMinutes(15));

        assertThat(courriels.tous())
                .extracting(courriel -> courriel.envoi().destinataire())
                .containsExactly("a@example.org", "b@example.org", "c@example.org");
        envoyer();
        assertThat(partis).extracting(Envoi::destinataire).containsExactly("a@example.org");
    }

    private Message message(String adresse, String sujet, String secret, String cle) {
        return new Message(
                adresse,
                sujet,
                secret == null ? "corps" : "corps " + secret,
                Langue.FR,
                Evenement.CONVENTION_MODIFIEE,
                Profil.ETUDIANT,
                7L,
                42L,
                secret,
                cle);
    }

    private Courriel deposer(String adresse) {
        boite().deposer(message(adresse, "sujet", null, null), Duration.ZERO);
        return courriels.tous().get(courriels.tous().size() - 1);
    }

    private BoiteDEnvoi boite() {
        return new BoiteDEnvoi(courriels, Reglages.de(reglages), horloge);
    }

    private void envoyer() {
        new EnvoiDesCourriels(courriels, this::remettre, annonces::add, Reglages.de(reglages), horloge).envoyer();
    }

    private void remettre(Envoi envoi) {
        if (envoi.destinataire().startsWith("panne")) {
            throw new SystemeIndisponible(SystemeIndisponible.MESSAGERIE, null);
        }
        if (envoi.destinataire().startsWith("inconnu")) {
            throw new EnvoiRefuse("550 no such user", null);
        }
        partis.add(envoi);
    }
}
