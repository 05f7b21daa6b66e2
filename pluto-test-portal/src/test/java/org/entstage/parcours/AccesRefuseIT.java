package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.demo.population.Personnel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whoever has no right to a convention gets a refusal, never data, on every address that its owner, its teacher and its
 * centre meet; and nothing in the database moves.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccesRefuseIT {

    private static final String REFUS = "Vous n’avez pas accès à cette page";
    private static final Pattern JETON_DU_PORTAIL = Pattern.compile("/k:([^/\"]+)");
    private static final String SUJET = "Sujet que personne d'autre ne doit lire";

    private final PortailComplet portail = PortailComplet.surH2();
    private Redaction brouillon;
    private Redaction soumise;
    private Promenade duBrouillon;
    private Promenade deLaSoumise;
    private List<List<String>> avant;

    @BeforeAll
    void ecrire_deux_conventions() {
        Visiteur etudiant = portail.connecte("etudiant");
        brouillon = Redaction.commencer(etudiant)
                .complete()
                .pour(Map.of(
                        "sujet",
                        SUJET,
                        "debut",
                        StageExemple.fin().plusDays(61).toString(),
                        "fin",
                        StageExemple.fin().plusDays(90).toString()));
        duBrouillon = Promenade.autour(brouillon.id(), etudiant);
        // Both in summer: this student has another full-time placement before, in another story.
        soumise = Redaction.commencer(etudiant)
                .complete()
                .pour(Map.of(
                        "sujet",
                        SUJET,
                        "debut",
                        StageExemple.fin().plusDays(1).toString(),
                        "fin",
                        StageExemple.fin().plusDays(60).toString()))
                .soumise();
        deLaSoumise = Promenade.autour(soumise.id(), soumise.dansLaListe("Voir la convention"));
    }

    @BeforeEach
    void regarder_la_base() {
        avant = enBase();
    }

    @AfterEach
    void rien_n_a_change_en_base() {
        assertThat(enBase()).isEqualTo(avant);
    }

    private List<List<String>> enBase() {
        String sql = "from convention c where c.id in (?, ?) order by c.id";
        Object[] ids = {brouillon.id(), soumise.id()};
        return Stream.of(
                        portail.lire("select c.* " + sql, ids),
                        portail.lire(
                                "select convention_id, count(*) from convention_historique where convention_id in (?, ?)"
                                        + " group by convention_id order by convention_id",
                                ids))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void the_walk_met_all_pages_all_actions_and_all_streams() {
        assertThat(duBrouillon.adresses())
                .anyMatch(a -> a.contains("vue:informations"))
                .anyMatch(a -> a.contains("vue:lieu"))
                .anyMatch(a -> a.contains("vue:stage"))
                .anyMatch(a -> a.contains("vue:recapitulatif"))
                .anyMatch(a -> a.contains("vue:abandon"))
                .anyMatch(a -> a.contains("i:pdf"))
                .anyMatch(a -> a.contains("i:apercu"));
        assertThat(duBrouillon.envois())
                .extracting(Envoi::adresse)
                .anyMatch(a -> a.contains("enregistrer-informations"))
                .anyMatch(a -> a.contains("enregistrer-accueil"))
                .anyMatch(a -> a.contains("enregistrer-lieu"))
                .anyMatch(a -> a.contains("enregistrer-stage"))
                .anyMatch(a -> a.contains("enregistrer-referent"))
                .anyMatch(a -> a.contains("soumettre"))
                .anyMatch(a -> a.contains("abandonner"));
        assertThat(deLaSoumise.adresses()).isNotEmpty();
    }

    @Test
    void another_student_gets_a_refusal_on_every_address_of_a_draft() {
        refuser(portail.connecte("etudiant2"), duBrouillon);
    }

    @Test
    void another_student_gets_a_refusal_on_every_address_of_a_submitted_convention() {
        refuser(portail.connecte("etudiant2"), deLaSoumise);
    }

    @Test
    void another_student_who_changes_the_id_in_his_own_addresses_gets_a_refusal() {
        Visiteur etudiant2 = portail.connecte("etudiant2");
        Redaction sienne = Redaction.commencer(etudiant2).complete();
        Promenade promenade = Promenade.autour(sienne.id(), etudiant2);

        for (String adresse : promenade.adresses()) {
            refuserPage(etudiant2, changer(adresse, sienne.id(), brouillon.id()));
        }
        for (Envoi envoi : promenade.envois()) {
            Envoi change = new Envoi(changer(envoi.adresse(), sienne.id(), brouillon.id()), envoi.champs());
            refuserEnvoi(etudiant2, change);
        }
    }

    private static String changer(String adresse, long de, long vers) {
        return adresse.replaceAll(":(id|ouverte):" + de + "(?=/|$)", ":$1:" + vers);
    }

    @Test
    void a_teacher_who_is_not_the_referent_gets_a_refusal() {
        Visiteur referent = portail.connecte("enseignant").ouvrir("/portal/page/mes-stagiaires");
        Promenade promenade = Promenade.autour(soumise.id(), referent);
        assertThat(promenade.adresses()).anyMatch(a -> a.contains("vue:fiche")).anyMatch(a -> a.contains("i:pdf"));

        refuser(portail.connecte(autreEnseignant().login()), promenade);
    }

    private Personnel autreEnseignant() {
        return portail.population().personnels().stream()
                .filter(Personnel::enseigne)
                .filter(p -> !p.login().equals("enseignant"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_referent_does_not_see_a_draft() {
        Visiteur referent = portail.connecte("enseignant").ouvrir("/portal/page/mes-stagiaires");
        String fiche =
                Promenade.autour(soumise.id(), referent).adresses().iterator().next();

        refuserPage(referent, changer(fiche, soumise.id(), brouillon.id()));
    }

    @Test
    void the_staff_of_another_centre_gets_a_refusal_and_its_list_does_not_have_it() {
        Visiteur gestionnaire = portail.connecte("gestionnaire");
        Promenade promenade = Promenade.autour(soumise.id(), new Bureau(gestionnaire).ouvrir(soumise.numero()));
        assertThat(promenade.envois())
                .extracting(Envoi::adresse)
                .anyMatch(a -> a.contains("valider"))
                .anyMatch(a -> a.contains("refuser"));

        Visiteur ailleurs = portail.connecte("gest-deg");
        refuser(ailleurs, promenade);
        ailleurs.ouvrir(Bureau.ONGLET).remplir(Map.of("convention", soumise.numero()), "Rechercher");
        assertThat(ailleurs.texte()).contains("Aucun").doesNotContain("Camille Montplume", SUJET);
    }

    @Test
    void somebody_of_another_role_does_not_even_get_the_tab() {
        Visiteur enseignant = portail.connecte("enseignant");

        for (String adresse : duBrouillon.adresses()) {
            assertThat(enseignant.navigateur().lire(adresse).statut())
                    .as(adresse)
                    .isEqualTo(403);
        }
    }

    @Test
    void who_is_not_logged_in_is_sent_to_the_single_sign_on() {
        for (Promenade promenade : List.of(duBrouillon, deLaSoumise)) {
            for (String adresse : promenade.adresses()) {
                Reponse reponse = portail.navigateur().lireSansSuivre(adresse);
                assertThat(reponse.statut()).as(adresse).isEqualTo(302);
                assertThat(reponse.entete("Location")).endsWith("/portal/connexion");
            }
            for (Envoi envoi : promenade.envois()) {
                Reponse reponse = portail.navigateur().posterSansSuivre(envoi.adresse(), envoi.champs());
                assertThat(reponse.statut()).as(envoi.adresse()).isIn(302, 403);
                assertThat(reponse.corps()).doesNotContain(SUJET);
            }
        }
        assertThat(portail.navigateur().lire("/portal/connexion").adresse().getPath())
                .isEqualTo("/cas/login");
    }

    @Test
    void an_action_without_the_token_of_the_web_application_is_refused() {
        Visiteur etudiant = portail.connecte("etudiant");
        Promenade promenade =
                Promenade.autour(brouillon.id(), brouillon.reprise(etudiant).etudiant());
        assertThat(promenade.nombreDEnvois()).isGreaterThanOrEqualTo(6);

        for (Envoi envoi : promenade.envois()) {
            for (Envoi faux : List.of(
                    envoi.sans(Envoi.JETON),
                    envoi.avec(Envoi.JETON, "AAAA"),
                    envoi.avec(Envoi.JETON, jeton(portail.connecte("etudiant2"))))) {
                Reponse reponse = etudiant.navigateur().poster(faux.adresse(), faux.champs());
                assertThat(reponse.corps()).as(faux.adresse()).contains("Votre session s’était terminée");
            }
        }
    }

    /** What the visitor's own pages carry: the intruder is not stopped by a token, but by the right. */
    private void refuser(Visiteur intrus, Promenade promenade) {
        for (String adresse : promenade.adresses()) {
            refuserPage(intrus, adresse);
        }
        for (Envoi envoi : promenade.envois()) {
            String jeton = jeton(intrus);
            String adresse = JETON_DU_PORTAIL
                    .matcher(envoi.adresse())
                    .replaceAll(Matcher.quoteReplacement("/k:" + jetonDuPortail(intrus)));
            refuserEnvoi(
                    intrus, new Envoi(adresse, envoi.avec(Envoi.JETON, jeton).champs()));
        }
    }

    private void refuserPage(Visiteur intrus, String adresse) {
        Reponse reponse = intrus.navigateur().lire(adresse);
        sansDonnees(reponse, adresse);
        if (!adresse.contains(":help")) {
            assertThat(reponse.corps()).as(adresse).contains(REFUS);
        }
    }

    private void refuserEnvoi(Visiteur intrus, Envoi envoi) {
        Envoi anodin = envoi.avec("sujet", "x")
                .avec("activites", "x")
                .avec("competences", "x")
                .avec("tuteurNom", "x")
                .avec("tuteurPrenom", "x");
        Reponse reponse = intrus.navigateur().poster(anodin.adresse(), anodin.champs());
        sansDonnees(reponse, envoi.adresse());
        assertThat(reponse.corps()).as(envoi.adresse()).contains(REFUS);
    }

    private static void sansDonnees(Reponse reponse, String adresse) {
        assertThat(reponse.corps())
                .as(adresse)
                .doesNotContain(SUJET, StageExemple.ACTIVITES, StageExemple.COMPETENCES)
                .doesNotContain("Guetteboussole", "Camille", "Montplume", "20260001", "%PDF");
    }

    private static String jeton(Visiteur visiteur) {
        ouvrirUnFormulaire(visiteur);
        return visiteur.envois().get(0).champs().get(Envoi.JETON);
    }

    private static String jetonDuPortail(Visiteur visiteur) {
        Matcher trouve = JETON_DU_PORTAIL.matcher(visiteur.envois().get(0).adresse());
        assertThat(trouve.find()).isTrue();
        return trouve.group(1);
    }

    /** Any page of the visitor's own with a form of the portlets. */
    private static void ouvrirUnFormulaire(Visiteur visiteur) {
        if (visiteur.envois().isEmpty()) {
            visiteur.ouvrir("/portal/");
            if (visiteur.texte().contains("Nouvelle convention")) {
                visiteur.suivre("Nouvelle convention");
            }
        }
    }
}
