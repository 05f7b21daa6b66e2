package org.entstage.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entstage.convention.StageAEvaluer;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.evaluation.Repondant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Forms in a database; the same on H2 and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class QuestionnairesEnBaseTest {

    private ModeleDeTest modele;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void demarrer() {
        modele = ouvrir(new SystemesDeTest());
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    private Optional<VersionEnVigueur> enVigueur(StageAEvaluer stage, Repondant repondant) {
        return modele.bean(QuestionnairesEnVigueur.class).pour(stage, repondant);
    }

    @Test
    void the_delivered_forms_are_in_force_without_anybody_doing_anything() {
        StageAEvaluer stage = AtelierDeQuestionnaires.stage(1, "UFR", "M1INF", "FI");
        assertThat(questions(stage, Repondant.ETUDIANT)).isEqualTo(30);
        assertThat(questions(stage, Repondant.ENSEIGNANT)).isEqualTo(14);
        assertThat(questions(stage, Repondant.TUTEUR)).isEqualTo(19);
        assertThat(enVigueur(stage, Repondant.ACCUEIL)).isEmpty();
    }

    private int questions(StageAEvaluer stage, Repondant repondant) {
        VersionEnVigueur version = enVigueur(stage, repondant).orElseThrow();
        assertThat(modele.bean(QuestionnairesEnVigueur.class).questions(version.versionId()))
                .containsOnlyKeys(version.contenu().questions().stream()
                        .map(Question::code)
                        .toList());
        return version.contenu().questions().size();
    }

    @Test
    void delivering_again_adds_nothing() {
        long avant = modele.bean(Questionnaires.class).lister(null).size();
        modele.bean(LivrerQuestionnaires.class).afterSingletonsInstantiated();
        assertThat(modele.bean(Questionnaires.class).lister(null)).hasSize((int) avant);
    }
}
