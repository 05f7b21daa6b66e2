package org.entstage.portail.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.entstage.commun.Json;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.FichierQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.portail.demo.PopulationDeTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationsDemoTest {

    private static final int NOMBRE = EvaluationsDemo.NOMBRE_MAXIMAL;
    private static final LocalDate AUJOURD_HUI = LocalDate.now(PopulationDeTest.HORLOGE);
    private static DataSource base;

    @BeforeAll
    static void ecrire() throws Exception {
        base = SchemaDeTest.migre("evaluations");
        new DonneesDemo(PopulationDeTest.POPULATION, PopulationDeTest.HORLOGE).ecrireSiVide(base);
        assertThat(demo().ecrireSiVide(base, NOMBRE)).as("without forms").isZero();
        livrer("etudiant", "enseignant", "tuteur");
        assertThat(demo().ecrireSiVide(base, NOMBRE)).isEqualTo(NOMBRE);
    }

    @Test
    void three_people_are_asked_about_each_placement_and_most_have_answered() throws SQLException {
        assertThat(nombre("select count(*) from fiche_evaluation")).isEqualTo(3L * NOMBRE);
        assertThat(nombre("select count(*) from fiche_evaluation where etat = 'VALIDEE'"))
                .isBetween(2L * NOMBRE, 3L * NOMBRE - 10);
    }

    @Test
    void what_was_answered_is_counted() throws SQLException {
        assertThat(nombre("select count(*) from resultat_fiche r join fiche_evaluation f on f.id = r.fiche_id"
                        + " where f.etat = 'VALIDEE' and f.version_id = r.version_id and f.annee = r.annee"))
                .isEqualTo(nombre("select count(*) from fiche_evaluation where etat = 'VALIDEE'"));
    }

    @Test
    void the_student_of_the_demonstration_his_tutor_and_his_referent_have_not() throws SQLException {
        assertThat(SchemaDeTest.lire(
                        base,
                        "select f.etat from fiche_evaluation f join convention c on c.id = f.convention_id"
                                + " join etudiant e on e.id = c.etudiant_id join enseignant r on r.id = c.enseignant_id"
                                + " where e.login = 'etudiant' and r.login = 'enseignant' and f.cloture > c.fin"))
                .containsExactly(List.of("OUVERTE"), List.of("OUVERTE"), List.of("OUVERTE"));
    }

    @Test
    void placements_are_over_and_stand_in_two_years_in_the_centre_of_their_component() throws SQLException {
        assertThat(nombre("select count(distinct c.annee) from convention c join fiche_evaluation f"
                        + " on f.convention_id = c.id where c.fin < '" + AUJOURD_HUI + "'"))
                .isEqualTo(2);
        assertThat(nombre("select count(*) from fiche_evaluation f join convention c on c.id = f.convention_id"
                        + " where c.fin >= '" + AUJOURD_HUI + "' or c.centre_id is null"))
                .isZero();
    }

    @Test
    void their_conventions_were_signed_before_the_first_day() throws SQLException {
        assertThat(nombre("select count(*) from convention c where c.signee_le < c.debut and c.signatures_total ="
                        + " (select count(*) from signature_partie p join signature_dossier d on d.id = p.dossier_id"
                        + " where d.convention_id = c.id and p.etat = 'SIGNEE' and p.signee_le = c.signee_le)"))
                .isEqualTo(NOMBRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etudiant", "enseignant", "tuteur"})
    void answers_are_complete_and_right(String livre) throws IOException {
        ContenuQuestionnaire contenu = contenu(livre);
        for (int rang = 0; rang < NOMBRE; rang++) {
            assertThat(contenu.controler(new ReponsesDemo(rang).reponses(contenu), true)
                            .trouves())
                    .isEmpty();
        }
    }

    @Test
    void what_the_application_writes_next_gets_a_new_number_and_nothing_is_written_twice() throws SQLException {
        assertThat(demo().ecrireSiVide(base, NOMBRE)).isZero();
        SchemaDeTest.ecrire(
                base,
                "insert into campagne (version, etablissement, centre_id, etat, saisie, creee_le, creee_par,"
                        + " modifiee_le, modifiee_par) select 0, etablissement, 0, 'BROUILLON', saisie, creee_le, 'x',"
                        + " modifiee_le, 'x' from campagne");
        assertThat(nombre("select count(*) from campagne")).isEqualTo(2);
    }

    private static EvaluationsDemo demo() {
        return new EvaluationsDemo(PopulationDeTest.POPULATION, PopulationDeTest.HORLOGE);
    }

    private static long nombre(String requete) throws SQLException {
        return SchemaDeTest.nombre(base, requete);
    }

    private static ContenuQuestionnaire contenu(String livre) throws IOException {
        return fichier(livre).contenu();
    }

    private static FichierQuestionnaire fichier(String livre) throws IOException {
        try (InputStream flux =
                FichierQuestionnaire.class.getResourceAsStream("/questionnaire/livres/" + livre + ".json")) {
            return FichierQuestionnaire.lire(flux.readAllBytes());
        }
    }

    /** As the application does when it starts. */
    private static void livrer(String... livres) throws SQLException, IOException {
        try (Connection connexion = base.getConnection()) {
            long id = 0;
            for (String livre : livres) {
                id++;
                FichierQuestionnaire fichier = fichier(livre);
                executer(
                        connexion,
                        "insert into questionnaire (id, version, etablissement, repondant, libelle, livre,"
                                + " dernier_code, modifie_le, modifie_par) values (?, 0, '0350936C', ?, ?, ?, 0,"
                                + " current_timestamp, '')",
                        id,
                        fichier.repondant().name(),
                        livre,
                        livre);
                executer(
                        connexion,
                        "insert into questionnaire_version (id, version, questionnaire_id, numero, etat, contenu,"
                                + " modifiee_le) values (?, 0, ?, 1, 'PUBLIEE', ?, current_timestamp)",
                        id,
                        id,
                        Json.ecrire(fichier.contenu()));
                int rang = 0;
                for (Question question : fichier.contenu().questions()) {
                    executer(
                            connexion,
                            "insert into question_publiee (version_id, questionnaire_id, code, rang, type)"
                                    + " values (?, ?, ?, ?, ?)",
                            id,
                            id,
                            question.code(),
                            ++rang,
                            question.type().name());
                }
            }
        }
    }

    private static void executer(Connection connexion, String ordre, Object... valeurs) throws SQLException {
        try (PreparedStatement instruction = connexion.prepareStatement(ordre)) {
            for (int i = 0; i < valeurs.length; i++) {
                instruction.setObject(i + 1, valeurs[i]);
            }
            instruction.executeUpdate();
        }
    }
}
