package org.entstage.stage.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.stage.accueil.UnAccueil.document;
import static org.entstage.stage.accueil.UnAccueil.formulaire;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Introuvable;
import org.entstage.convention.ConsulterAvenant;
import org.entstage.convention.EcrireAvenant;
import org.entstage.convention.EnvoyerLienAccueil;
import org.entstage.convention.EtatAvenant;
import org.entstage.convention.FicheAvenant;
import org.entstage.convention.NatureAvenant;
import org.entstage.convention.RefuserParAccueil;
import org.entstage.convention.SaisieAvenant;
import org.entstage.convention.SoumettreAvenant;
import org.entstage.convention.SuivreLienAccueil;
import org.entstage.convention.ValiderAvenant;
import org.entstage.convention.ValiderEtape;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.UneConvention;
import org.entstage.lien.Destinataire;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockHttpServletResponse;

/** The host answers an avenant on its page; its link comes by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageDAvenantTest {

    private static final Pattern JETON = Pattern.compile("/accueil/([\\w-]{55})");
    private static final LocalDate DERNIER = LocalDate.of(2027, 3, 26);

    private UnAccueil accueil;
    private UneConvention convention;
    private long avenant;

    @BeforeAll
    void ouvrir() {
        accueil = new UnAccueil("page-d-avenant");
    }

    @AfterAll
    void fermer() {
        accueil.close();
    }

    @BeforeEach
    void proposer() {
        accueil.horloge.addAndGet(Duration.ofMinutes(3).toNanos());
        convention = accueil.convention().soumise();
        for (NatureEtape etape : List.of(NatureEtape.ACCORD_ACCUEIL, NatureEtape.VALIDATION_CENTRE)) {
            accueil.modele
                    .bean(ValiderEtape.class)
                    .executer(responsable(), convention.id(), convention.version(), etape, null);
        }
        SaisieAvenant saisie = new SaisieAvenant(
                Set.of(NatureAvenant.RUPTURE),
                null,
                new SaisieAvenant.Rupture(DERNIER, "Embauche <ferme>.", true),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        avenant = accueil.modele
                .bean(EcrireAvenant.class)
                .executer(Acteurs.etudiant(), convention.id(), null, convention.version(), saisie);
        soumettre();
    }

    private Acteur responsable() {
        return Acteurs.responsable(convention.fiche().centre().id());
    }

    private void soumettre() {
        accueil.modele.bean(SoumettreAvenant.class).executer(Acteurs.etudiant(), avenant, fiche().version());
    }

    private FicheAvenant fiche() {
        return accueil.modele.bean(ConsulterAvenant.class).executer(responsable(), avenant);
    }

    /** The secret in the latest mail with a link to an avenant. */
    private String lien() {
        String corps = accueil.enTransaction(base ->
                (String) base.createNativeQuery("select cast(corps as varchar(20000)) from courriel where evenement ="
                                + " 'LIEN_AVENANT' order by id desc limit 1")
                        .getSingleResult());
        Matcher jeton = JETON.matcher(corps);
        assertThat(jeton.find()).isTrue();
        return jeton.group(1);
    }

    private MockHttpServletResponse envoyer(String jeton, String... champs) {
        Map<String, String> valeurs = new HashMap<>(formulaire(accueil.page(jeton)));
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i], champs[i + 1]);
        }
        return accueil.demander("POST", jeton, valeurs);
    }

    @Test
    void the_link_comes_by_itself_the_page_shows_what_changes_and_reading_it_writes_nothing() {
        String jeton = lien();
        String avant = accueil.etat();

        Document page = accueil.page(jeton);

        assertThat(page.text())
                .contains(
                        "Camille Exemple", "Exemplaire & Fils", "30 juin 2027 → ", "26 mars 2027", "Embauche <ferme>.");
        assertThat(page.select("input[type=checkbox]")).hasSize(1);
        assertThat(accueil.demander("GET", jeton, Map.of("langue", "en")).getContentAsByteArray())
                .asString()
                .contains("Amendment to the placement");
        assertThat(accueil.etat()).isEqualTo(avant);
    }

    @Test
    void the_host_agrees_once_and_the_next_step_opens() {
        String jeton = lien();
        assertThat(envoyer(jeton, "geste", "accorder").getStatus())
                .as("without saying that he may")
                .isEqualTo(422);
        assertThat(envoyer(jeton, "geste", "accorder", "habilite", "true", "version", "0")
                        .getStatus())
                .as("of an older amendment")
                .isEqualTo(409);

        MockHttpServletResponse accord = envoyer(jeton, "geste", "accorder", "habilite", "true");

        assertThat(document(accord).text()).contains("Accord donné");
        assertThat(accueil.lire(jeton).getStatus()).isEqualTo(410);
        assertThat(fiche().historique())
                .last()
                .satisfies(ligne -> assertThat(ligne.etape()).isEqualTo(NatureEtape.ACCORD_ACCUEIL));
        accueil.modele
                .bean(ValiderAvenant.class)
                .executer(responsable(), avenant, fiche().version(), NatureEtape.VALIDATION_CENTRE, null);
        assertThat(convention.fiche().stage().fin()).isEqualTo(DERNIER);
    }

    @Test
    void a_refusal_wants_a_reason_sends_it_back_and_a_corrected_one_asks_again() {
        String jeton = lien();
        MockHttpServletResponse sansRaison = envoyer(jeton, "geste", "refuser", "raison", " ");
        assertThat(sansRaison.getStatus()).isEqualTo(422);
        assertThat(document(sansRaison).select("[role=alert]").text()).contains("Indiquez pourquoi");

        assertThat(document(envoyer(jeton, "geste", "refuser", "raison", "Trop tôt."))
                        .text())
                .contains("Avenant refusé");

        assertThat(fiche().etat()).isEqualTo(EtatAvenant.A_CORRIGER);
        assertThat(fiche().motifRefus()).isEqualTo("Trop tôt.");
        soumettre();
        assertThat(lien()).isNotEqualTo(jeton);
        assertThat(accueil.lire(jeton).getStatus()).isEqualTo(410);
        assertThat(accueil.lire(lien()).getStatus()).isEqualTo(200);
    }

    @Test
    void staff_sends_another_one_which_opens_this_avenant_and_nothing_of_the_convention() {
        String premier = lien();
        accueil.modele
                .bean(EnvoyerLienAccueil.class)
                .executer(
                        responsable(),
                        convention.id(),
                        avenant,
                        new Destinataire("Alix Patron", "alix@exemplaire.example.org", "en"));

        assertThat(lien()).isNotEqualTo(premier);
        assertThat(accueil.lire(premier).getStatus())
                .as("another person's stays good")
                .isEqualTo(200);
        VisiteDAccueil visite = accueil.modele.bean(SuivreLienAccueil.class).executer(Acteur.visiteur(), lien());
        assertThat(visite.convention()).isNull();
        assertThatThrownBy(() -> accueil.modele
                        .bean(RefuserParAccueil.class)
                        .executer(visite.hote(), convention.id(), convention.version(), "Non."))
                .isInstanceOf(Introuvable.class);
        assertThat(accueil.lire(accueil.lien(convention, "EVALUATION_TUTEUR")).getStatus())
                .isEqualTo(404);
        assertThat(envoyer(lien(), "geste", "enregistrer").getStatus()).isEqualTo(400);
    }
}
