package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What only a real browser shows: how much a student types, what appears while he types, where the focus goes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NavigateurIT {

    private static final int CHAMPS_AU_PLUS = 15;
    private static final String CONTINUER = "Enregistrer et continuer";

    private PortailComplet portail;
    private Ecran ecran;

    @BeforeAll
    void ouvrir() {
        portail = PortailComplet.surH2();
        ecran = new Ecran(portail);
    }

    @AfterAll
    void fermer() {
        if (ecran != null) {
            ecran.close();
        }
    }

    @Test
    void an_ordinary_full_time_placement_with_a_known_host_takes_at_most_15_fields() {
        ecran.connecter(portail.nouvelEtudiant());
        int avant = ecran.champsRemplis();

        ecran.suivre("Nouvelle convention").presser("Commencer la convention");
        ecran.completer("Nom ou SIRET de l’organisme", "Ateliers Chante");
        ecran.saisir("Prénom", "Sidonie")
                .saisir("Nom", "Guetteboussole")
                .saisir("Fonction", "Cheffe de projet")
                .saisir("Courriel professionnel", "sidonie@entreprises.example.org")
                .presser(CONTINUER);
        ecran.saisir("Sujet du stage", StageExemple.SUJET)
                .choisir("Thème", "Informatique")
                .saisir("Activités confiées", StageExemple.ACTIVITES)
                .saisir("Compétences à acquérir", StageExemple.COMPETENCES)
                .dater("Premier jour", StageExemple.debut().toString())
                .dater("Dernier jour", StageExemple.fin().toString());
        ecran.attendre(() -> ecran.texte(".es-apercu").contains("Gratification obligatoire, au moins"));
        assertThat(ecran.texte(".es-apercu")).containsPattern("Durée de présence\\s+[45] mois .*\\(\\d{3} h\\)");
        ecran.presser(CONTINUER);
        ecran.completer("Nom de l’enseignant", "hautbruyere");
        assertThat(ecran.texte()).contains("Tout est rempli");
        ecran.presser("Soumettre la convention");

        assertThat(ecran.texte()).contains("La convention est soumise au centre de gestion");
        int champs = ecran.champsRemplis() - avant;
        assertThat(champs).isLessThanOrEqualTo(CHAMPS_AU_PLUS);
    }

    @Test
    void hours_and_pay_follow_the_typing_before_anything_is_saved() {
        String login = portail.nouvelEtudiant();
        ecran.connecter(login);
        Redaction redaction = Redaction.commencer(portail.connecte(login));
        redaction.etape("Stage");
        ecran.ouvrir(redaction.etudiant().reponse().adresse().toString());
        assertThat(ecran.texte(".es-apercu")).contains("Indiquez les deux dates");

        ecran.dater("Premier jour", StageExemple.debut().toString())
                .dater("Dernier jour", StageExemple.debut().plusDays(11).toString());
        ecran.attendre(() -> ecran.texte(".es-apercu").contains("10 jours (70 h)"));
        assertThat(ecran.texte(".es-apercu")).contains("Gratification non obligatoire");
        ecran.dater("Dernier jour", StageExemple.fin().toString());
        ecran.attendre(() -> ecran.texte(".es-apercu").contains("Gratification obligatoire, au moins"));

        assertThat(portail.lire("select debut, fin from convention where id = ?", redaction.id())
                        .get(0))
                .containsOnlyNulls();
    }

    @Test
    void the_second_of_two_people_is_told_and_loses_nothing() {
        String login = portail.nouvelEtudiant();
        Redaction redaction = Redaction.commencer(portail.connecte(login)).chez(StageExemple.HOTE);
        redaction.etape("Lieu et tuteur");
        ecran.connecter(login).ouvrir(redaction.etudiant().reponse().adresse().toString());
        redaction.avecTuteur();

        ecran.saisir("Nom", "Autretutrice").presser(CONTINUER);

        assertThat(ecran.texte()).contains("Une autre personne a modifié cette page entre-temps");
        assertThat(ecran.focalise("[data-es-focus]")).isTrue();
        assertThat(ecran.valeur("tuteurNom")).isEqualTo("Autretutrice");
        assertThat(portail.lire("select tuteur_nom from convention where id = ?", redaction.id())
                        .get(0))
                .containsExactly("Guetteboussole");

        ecran.presser(CONTINUER);
        assertThat(portail.lire("select tuteur_nom from convention where id = ?", redaction.id())
                        .get(0))
                .as("sent again with the convention as it is now in view")
                .containsExactly("Autretutrice");
    }

    @Test
    void the_summary_of_errors_takes_the_focus_and_its_lines_lead_to_the_fields() {
        String login = portail.nouvelEtudiant();
        Redaction redaction = Redaction.commencer(portail.connecte(login));
        redaction.etape("Lieu et tuteur");
        ecran.connecter(login).ouvrir(redaction.etudiant().reponse().adresse().toString());

        ecran.forcer("signataireCourriel", "personne")
                .saisir("Courriel professionnel", "sidonie")
                .presser(CONTINUER);

        assertThat(ecran.focalise(".es-resume")).isTrue();
        assertThat(ecran.texte(".es-resume"))
                .as("two lines that say the same name their fields")
                .contains("Courriel professionnel : ")
                .contains("Courriel du signataire : ");
        ecran.activer(".es-resume li a");
        assertThat(ecran.focalise("input[name=tuteurCourriel]")).isTrue();
    }
}
