package org.entstage.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.essai.ModeleDeTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnvoiDesCourrielsTest {

    private final Clock horloge = Clock.fixed(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU);
    private final LocalDateTime maintenant = LocalDateTime.now(horloge);
    private final BoiteDEnvoi boite = new BoiteDEnvoi();
    private final List<String> partis = new ArrayList<>();

    @Test
    void a_mail_that_fails_does_not_hold_up_the_others_and_is_tried_again_later() {
        Courriel refuse = boite.deposer("refuse@example.org", maintenant);
        Courriel accepte = boite.deposer("accepte@example.org", maintenant);

        new EnvoiDesCourriels(boite, this::envoyer, horloge).envoyer();

        assertThat(partis).containsExactly("accepte@example.org");
        assertThat(accepte.etat()).isEqualTo(Courriel.Etat.ENVOYE);
        assertThat(refuse.etat()).isEqualTo(Courriel.Etat.A_ENVOYER);
        assertThat(refuse.prochainEssai()).isEqualTo(maintenant.plusMinutes(1));
    }

    @Test
    void pauses_double_and_after_ten_tries_a_mail_is_given_up() {
        Courriel refuse = boite.deposer("refuse@example.org", maintenant);

        refuse.echoue("down", maintenant);
        refuse.echoue("down", maintenant);
        assertThat(refuse.prochainEssai()).isEqualTo(maintenant.plusMinutes(2));
        for (int essai = 2; essai < Courriel.ESSAIS_MAXIMUM; essai++) {
            refuse.echoue("x".repeat(2000), maintenant);
        }

        assertThat(refuse.etat()).isEqualTo(Courriel.Etat.ABANDONNE);
    }

    private void envoyer(String destinataire, String sujet, String corps) {
        if (destinataire.startsWith("refuse")) {
            throw new SystemeIndisponible(SystemeIndisponible.MESSAGERIE, null);
        }
        partis.add(destinataire);
    }

    /** The outbox in a list. */
    private static final class BoiteDEnvoi implements Courriels {

        private final List<Courriel> courriels = new ArrayList<>();

        Courriel deposer(String destinataire, LocalDateTime quand) {
            Courriel courriel = new Courriel("0350936C", destinataire, "sujet", "corps", quand);
            ReflectionTestUtils.setField(courriel, "id", (long) courriels.size());
            ajouter(courriel);
            return courriel;
        }

        @Override
        public void ajouter(Courriel courriel) {
            courriels.add(courriel);
        }

        @Override
        public List<Courriel> aEnvoyer(LocalDateTime maintenant, int maximum) {
            return List.copyOf(courriels);
        }

        @Override
        public int purger(LocalDateTime envoyesAvant, LocalDateTime abandonnesAvant, int maximum) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void modifier(long id, Consumer<Courriel> changement) {
            changement.accept(courriels.get((int) id));
        }
    }
}
