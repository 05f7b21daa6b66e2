package org.entstage.lien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Probleme;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.lien.LienRefuse.Motif;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistreDesLiensTest {

    private static final Usage VISITE = new Usage("VISITE");
    private static final Usage AUTRE = new Usage("AUTRE");
    private static final long OBJET = 12;
    private static final Destinataire NOA = new Destinataire("Noa Guide", "noa.guide@exemplaire.example.org", null);

    private final Montre montre = new Montre();
    private final LiensEnMemoire liens = new LiensEnMemoire();
    private final RegistreDesLiens registre = liens.registre(montre);
    private final ListAppender<ILoggingEvent> journal = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(RegistreDesLiens.class);

    /** A clock that the test moves. */
    private static final class Montre extends java.time.Clock {

        private Instant heure = ModeleDeTest.MAINTENANT;

        private void avancer(Duration duree) {
            heure = heure.plus(duree);
        }

        @Override
        public ZoneId getZone() {
            return ModeleConfiguration.FUSEAU;
        }

        @Override
        public java.time.Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return heure;
        }
    }

    @BeforeEach
    void ecouter() {
        journal.start();
        logger.addAppender(journal);
    }

    @AfterEach
    void neplusEcouter() {
        logger.detachAppender(journal);
    }

    private LienEmis emis() {
        return registre.emettre(Acteurs.gestionnaire(7), VISITE, OBJET, NOA);
    }

    private Motif refus(String jeton, Usage usage) {
        return catchThrowableOfType(LienRefuse.class, () -> registre.suivre(jeton, usage))
                .motif();
    }

    private String dernier() {
        return journal.list.get(journal.list.size() - 1).getFormattedMessage();
    }

    @Test
    void a_link_leads_to_its_object_and_following_it_leaves_no_trace() {
        LienEmis emis = emis();

        LienSuivi suivi = registre.suivre(emis.jeton().texte(), VISITE);

        assertThat(suivi.objet()).isEqualTo(OBJET);
        assertThat(suivi.nom()).isEqualTo("Noa Guide");
        FicheLien fiche = registre.lister(VISITE, OBJET).get(0);
        assertThat(fiche.etat()).isEqualTo(EtatLien.ENVOYE);
        assertThat(fiche.ouvertLe()).isNull();
        assertThat(fiche.utilisations()).isZero();
    }

    @Test
    void each_secret_is_another_and_the_base_keeps_a_fingerprint_only() {
        LienEmis un = emis();
        LienEmis autre = emis();

        assertThat(un.jeton().texte()).hasSize(55).isNotEqualTo(autre.jeton().texte());
        assertThat(un.jeton()).hasToString("Jeton[" + un.jeton().selecteur() + "…]");
        assertThat(un.toString()).doesNotContain(un.jeton().texte());
        assertThat(liens.parId(un.id()).orElseThrow())
                .extracting("empreinte")
                .isEqualTo(un.jeton().empreinte())
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void what_nobody_sent_is_unknown_whatever_it_looks_like() {
        Stream.of(
                        null,
                        "",
                        "a",
                        "x".repeat(55),
                        "../../etc/passwd",
                        "é".repeat(55),
                        emis().jeton().texte() + "a")
                .forEach(invente -> assertThat(refus(invente, VISITE)).isEqualTo(Motif.INCONNU));
    }

    @Test
    void one_letter_of_the_secret_changed_is_an_altered_link_and_logged_as_such() {
        LienEmis emis = emis();
        String juste = emis.jeton().texte();
        char derniere = juste.charAt(54);
        String altere = juste.substring(0, 54) + (derniere == 'A' ? 'B' : 'A');

        assertThat(refus(altere, VISITE)).isEqualTo(Motif.ALTERE);
        assertThat(dernier()).isEqualTo("link " + emis.id() + " refused for VISITE: ALTERE");
    }

    @Test
    void a_link_of_another_purpose_opens_nothing() {
        assertThat(refus(emis().jeton().texte(), AUTRE)).isEqualTo(Motif.AUTRE_USAGE);
        assertThat(Motif.AUTRE_USAGE.fini()).isFalse();
    }

    @Test
    void a_link_ends_with_its_last_second() {
        String jeton = emis().jeton().texte();

        montre.avancer(Duration.ofDays(30).minusSeconds(1));
        assertThat(registre.suivre(jeton, VISITE).objet()).isEqualTo(OBJET);
        montre.avancer(Duration.ofSeconds(1));

        assertThat(refus(jeton, VISITE)).isEqualTo(Motif.EXPIRE);
        assertThat(registre.lister(VISITE, OBJET)).extracting(FicheLien::etat).containsExactly(EtatLien.EXPIRE);
    }

    @Test
    void what_was_taken_back_opens_nothing_and_says_who_did_it() {
        LienEmis emis = emis();

        registre.revoquer(Acteurs.gestionnaire(7), VISITE, OBJET, emis.id());

        assertThat(refus(emis.jeton().texte(), VISITE)).isEqualTo(Motif.REVOQUE);
        assertThat(registre.lister(VISITE, OBJET).get(0).revoquePar()).isEqualTo("Sacha Bureau");
        assertThatThrownBy(() -> registre.utilise(emis.id())).isInstanceOf(LienRefuse.class);
    }

    @Test
    void the_latest_link_of_a_person_is_the_one_that_works_and_others_keep_theirs() {
        LienEmis premier = emis();
        LienEmis deLAutre = registre.emettre(
                Acteurs.gestionnaire(7),
                VISITE,
                OBJET,
                new Destinataire("Andréa Patron", "patron@exemplaire.example.org", "en"));

        LienEmis second = registre.renouveler(Acteurs.gestionnaire(7), VISITE, OBJET, premier.id());

        assertThat(second.pour()).isEqualTo(NOA);
        assertThat(refus(premier.jeton().texte(), VISITE)).isEqualTo(Motif.REVOQUE);
        assertThat(registre.suivre(second.jeton().texte(), VISITE).objet()).isEqualTo(OBJET);
        assertThat(registre.suivre(deLAutre.jeton().texte(), VISITE).objet()).isEqualTo(OBJET);
    }

    @Test
    void what_one_person_alone_is_asked_has_one_link() {
        LienEmis premier = emis();
        LienEmis second = registre.emettreSeul(
                Acteurs.gestionnaire(7),
                VISITE,
                OBJET,
                new Destinataire("Andréa Patron", "patron@exemplaire.example.org", "en"));

        assertThat(refus(premier.jeton().texte(), VISITE)).isEqualTo(Motif.REVOQUE);
        assertThat(registre.suivre(second.jeton().texte(), VISITE).objet()).isEqualTo(OBJET);
    }

    @Test
    void who_holds_a_link_that_is_too_old_is_still_known_and_nobody_else() {
        LienEmis emis = emis();
        String jeton = emis.jeton().texte();
        assertThat(registre.expire(jeton, VISITE)).isEmpty();

        montre.avancer(Duration.ofDays(30));
        assertThat(registre.expire(jeton, VISITE).map(LienSuivi::pour)).contains(NOA);
        assertThat(registre.expire(jeton, AUTRE)).isEmpty();
        assertThat(registre.expire(jeton.substring(0, 54) + (jeton.endsWith("A") ? "B" : "A"), VISITE))
                .isEmpty();
        assertThat(registre.expire("x", VISITE)).isEmpty();

        LienEmis repris = emis();
        registre.revoquer(Acteurs.gestionnaire(7), VISITE, OBJET, repris.id());
        montre.avancer(Duration.ofDays(40));
        assertThat(registre.expire(repris.jeton().texte(), VISITE)).isEmpty();
    }

    @Test
    void what_is_written_by_it_is_counted_until_its_end_purpose_is_reached() {
        LienEmis emis = emis();

        registre.ouvert(emis.id());
        assertThat(registre.lister(VISITE, OBJET).get(0).etat()).isEqualTo(EtatLien.OUVERT);
        registre.utilise(emis.id());
        registre.utilise(emis.id());
        assertThat(registre.lister(VISITE, OBJET).get(0))
                .satisfies(fiche -> assertThat(fiche.etat()).isEqualTo(EtatLien.UTILISE))
                .satisfies(fiche -> assertThat(fiche.utilisations()).isEqualTo(2));
        registre.accompli(emis.id());

        assertThat(refus(emis.jeton().texte(), VISITE)).isEqualTo(Motif.ACCOMPLI);
        assertThatThrownBy(() -> registre.accompli(emis.id())).isInstanceOf(LienRefuse.class);
    }

    @Test
    void what_is_reached_without_a_link_ends_all_that_led_to_it() {
        LienEmis emis = emis();
        LienEmis repris = registre.emettreEnPlus(Acteurs.gestionnaire(7), VISITE, OBJET, NOA);
        registre.revoquer(Acteurs.gestionnaire(7), VISITE, OBJET, repris.id());

        registre.accomplirTous(VISITE, OBJET);

        assertThat(refus(emis.jeton().texte(), VISITE)).isEqualTo(Motif.ACCOMPLI);
        assertThat(refus(repris.jeton().texte(), VISITE)).isEqualTo(Motif.REVOQUE);
    }

    @Test
    void a_link_of_another_object_is_not_found_by_its_number() {
        LienEmis emis = emis();

        assertThatThrownBy(() -> registre.revoquer(Acteurs.gestionnaire(7), VISITE, OBJET + 1, emis.id()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> registre.renouveler(Acteurs.gestionnaire(7), AUTRE, OBJET, emis.id()))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void no_log_tells_the_secret() {
        String jeton = emis().jeton().texte();
        montre.avancer(Duration.ofDays(31));

        refus(jeton, VISITE);
        refus("Z" + jeton.substring(1), VISITE);

        assertThat(journal.list)
                .hasSize(2)
                .noneMatch(ligne -> ligne.getFormattedMessage().contains(jeton.substring(12)));
    }

    @Test
    void a_form_sends_back_what_only_the_link_s_holder_knows() {
        Jeton jeton = emis().jeton();

        assertThat(jeton.estDuFormulaire(jeton.duFormulaire())).isTrue();
        assertThat(jeton.estDuFormulaire(emis().jeton().duFormulaire())).isFalse();
        assertThat(jeton.estDuFormulaire(null)).isFalse();
        assertThat(jeton.duFormulaire()).doesNotContain(jeton.texte().substring(12));
    }

    @Test
    void a_recipient_has_a_name_and_an_address() {
        assertThat(new Destinataire(" ", "pas une adresse", "de").problemes().trouves())
                .extracting(Probleme::champ)
                .containsExactly("nom", "courriel", "langue");
        assertThat(NOA.problemes().trouves()).isEmpty();
    }
}
