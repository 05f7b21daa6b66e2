package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.entstage.portail.demo.population.Etudiant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A tutor without account answers on a phone by the link that the staff sends; the link is good for nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationParLienIT {

    private static final Pattern ADRESSE = Pattern.compile("https?://\\S+/evaluation/tuteur/([\\w-]{55})");
    private static final String PILOTAGE = "/portal/page/evaluations";
    private static final int TELEPHONE = 360;

    /** The outbox is emptied often here: longer than that means never. */
    private static final Duration DELAI = Duration.ofSeconds(40);

    /** Letters of an address that are its secret. */
    private static final int SECRET = 43;

    /** Ticks the first answer of every question on screen, as a finger would. */
    private static final String REPONDRE = """
            const vus = new Set();
            document.querySelectorAll('[data-es-question]:not([hidden]) input[type=radio], '
                + '[data-es-question]:not([hidden]) input[type=checkbox]').forEach(c => {
              if (c.checkVisibility() && c.value && !vus.has(c.name)) { vus.add(c.name); c.click(); }
            });
            document.querySelectorAll('[data-es-question]:not([hidden]) textarea').forEach(t => {
              t.value = 'Un mot du tuteur'; t.dispatchEvent(new Event('input', {bubbles: true}));
            });
            """;

    private final PortailComplet portail = PortailComplet.surH2();
    private final String tuteur = "tuteur" + UUID.randomUUID().toString().substring(0, 8) + "@exemplaire.example.org";
    private FichesDEssai stage;
    private Etudiant etudiant;

    @BeforeAll
    void terminer() {
        String login = portail.nouvelEtudiant();
        etudiant = portail.population().etudiantParLogin(login).orElseThrow();
        stage = FichesDEssai.dUnStageTermine(portail, login, tuteur);
    }

    /** The page of the tutor's sheet, as the staff finds it. */
    private Visiteur agent(FichesDEssai chez) {
        return portail.connecte("baip")
                .ouvrir(PILOTAGE)
                .suivre("Suivi")
                .remplir(Map.of("convention", chez.numero(), "repondant", "TUTEUR"), "Chercher")
                .suivre("Ouvrir l’évaluation du stage");
    }

    /** The staff sends the link to a fresh sheet. @return the address in the mail */
    private String envoyer(FichesDEssai chez, String courriel) {
        chez.demander("TUTEUR");
        Visiteur agent = agent(chez).presser("Envoyer le lien");
        assertThat(agent.texte()).contains("Le lien est envoyé", courriel, "Envoyé, pas encore ouvert");
        String adresse = adresse(courriel, null);
        assertThat(adresse).startsWith(portail.url());
        return adresse;
    }

    /** The address in a mail to somebody, another than that of an earlier one. */
    private String adresse(String courriel, String connue) {
        return await().atMost(DELAI)
                .until(
                        () -> adresses(courriel).stream()
                                .filter(adresse -> !adresse.equals(connue))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<String> adresses(String courriel) {
        return portail.messagerie().courriels().stream()
                .filter(recu -> recu.destinataires().contains(courriel))
                .map(recu -> ADRESSE.matcher(recu.texte()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .toList();
    }

    private int statut(String adresse) {
        return Visiteur.sansCompte(portail).ouvrir(adresse).reponse().statut();
    }

    @Test
    void he_answers_on_a_phone_reads_it_again_hands_it_in_and_the_link_is_over() {
        String adresse = envoyer(stage, tuteur);
        SoftAssertions constats = new SoftAssertions();
        try (Ecran telephone = new Ecran(portail)) {
            telephone.navigateur().largeur(TELEPHONE);
            telephone.ouvrir(adresse + "?langue=fr");
            assertThat(telephone.texte()).contains(etudiant.identite().nom(), "Répondez jusqu’au");
            examiner(telephone, constats);
            telephone.suivre("Commencer");
            examiner(telephone, constats);
            telephone.navigateur().executer(REPONDRE);
            telephone.attendre(() -> telephone.texte(".es-enregistre").contains("enregistrées"));
            String etape = telephone.adresse();
            telephone.ouvrir(etape);
            assertThat((Long) telephone.navigateur().executer("return document.querySelectorAll(':checked').length"))
                    .as("kept without a button")
                    .isGreaterThan(3);
            for (int i = 0; i < 10 && !telephone.adresse().contains("etape=relire"); i++) {
                telephone.navigateur().executer(REPONDRE);
                telephone.presser("Enregistrer et continuer");
            }
            examiner(telephone, constats);
            telephone.suivre("English");
            assertThat(telephone.langue()).isEqualTo("en");
            telephone.presser("Hand in my answers");
            assertThat(telephone.texte()).contains("Thank you for your answers");
            assertThat((String) telephone
                            .navigateur()
                            .executer("return document.querySelector('a[download]').href.slice(0, 28)"))
                    .isEqualTo("data:application/pdf;base64,");
            examiner(telephone, constats);
            telephone.ouvrir(adresse + "?langue=fr");
            assertThat(telephone.texte()).contains("réponses ont été validées par ce lien");
        }
        constats.assertAll();

        assertThat(statut(adresse)).isEqualTo(410);
        assertThat(agent(stage).texte()).contains("Validée", "Réponses validées", "Un mot du tuteur");
    }

    private static void examiner(Ecran ecran, SoftAssertions constats) {
        constats.assertThat(ecran.navigateur().violations()).as(ecran.adresse()).isEmpty();
        constats.assertThat(ecran.navigateur().debordement())
                .as(ecran.adresse() + ": pixels to scroll sideways")
                .isZero();
        constats.assertThat(ecran.horsDuClavier())
                .as(ecran.adresse() + ", by keyboard")
                .isEmpty();
    }

    @Test
    void a_link_is_good_for_no_other_sheet_ends_with_its_days_and_is_renewed_to_the_same_address() {
        FichesDEssai une = stage.semblable("une." + tuteur);
        String sienne = envoyer(une, "une." + tuteur);
        String etrangere = envoyer(stage.semblable("autre." + tuteur), "autre." + tuteur);

        Visiteur page = Visiteur.sansCompte(portail).ouvrir(sienne).suivre("Commencer");
        Map<String, String> saisie = new HashMap<>(page.saisie("Enregistrer et continuer"));
        saisie.put("geste", "suivant");
        assertThat(Visiteur.sansCompte(portail)
                        .envoyer(new Envoi(etrangere, saisie))
                        .reponse()
                        .statut())
                .as("a form of one page sent to the other")
                .isEqualTo(403);
        assertThat(statut(sienne.substring(0, sienne.length() - SECRET)
                        + etrangere.substring(etrangere.length() - SECRET)))
                .isEqualTo(404);

        portail.ecrire(
                "update lien set expire_le = cree_le where pour_quoi = 'EVALUATION_TUTEUR' and courriel = ?",
                "une." + tuteur);
        Visiteur tardif = Visiteur.sansCompte(portail).ouvrir(sienne);
        assertThat(tardif.reponse().statut()).isEqualTo(410);
        assertThat(tardif.texte()).contains("Lien expiré", "u•••@").doesNotContain(tuteur);
        assertThat(tardif.presser("Recevoir un nouveau lien").texte()).contains("Nouveau lien envoyé");
        assertThat(statut(adresse("une." + tuteur, sienne))).isEqualTo(200);
        assertThat(statut(sienne)).isEqualTo(410);
        assertThat(statut(etrangere)).isEqualTo(200);
    }
}
