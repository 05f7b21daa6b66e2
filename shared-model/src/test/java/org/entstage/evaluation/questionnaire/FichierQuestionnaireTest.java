package org.entstage.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.Repondant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FichierQuestionnaireTest {

    private static final FichierQuestionnaire FICHIER =
            new FichierQuestionnaire(Repondant.TUTEUR, "Tuteurs", AtelierDeQuestionnaires.contenu());

    private static Probleme refus(String texte) {
        RefusMetier refus = catchThrowableOfType(
                () -> FichierQuestionnaire.lire(texte.getBytes(StandardCharsets.UTF_8)), RefusMetier.class);
        assertThat(refus).as(texte).isNotNull();
        return refus.problemes().get(0);
    }

    @Property(tries = 200)
    void what_is_written_is_read(@ForAll long graine) {
        FichierQuestionnaire fichier =
                new FichierQuestionnaire(Repondant.ETUDIANT, "Étudiants", new QuestionnairesAuHasard(graine).contenu());
        assertThat(FichierQuestionnaire.lire(fichier.ecrire())).isEqualTo(fichier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | vide",
                "entstage.questionnaire | autre.chose | format",
                "'\"edition\" : 1' | '\"edition\" : 2' | edition",
                "'\"repondant\" : \"TUTEUR\",' | '' | incomplet",
                "TUTEUR | VOISIN | valeur",
                "OUI_NON | PEUT_ETRE | valeur",
                "'\"obligatoire\"' | '\"obligation\"' | inconnu",
                "'\"rubriques\" : [' | '\"rubriques\" : [null,' | forme",
                "'\"rubriques\" : [' | '\"rubriques\" : [3,' | forme",
                "'\"format\"' | 'format' | json",
                "'\"format\"' | '\"edition\" : 1, \"format\"' | json"
            })
    void a_file_that_is_none_of_ours_is_refused_with_the_reason(String avant, String apres, String pourquoi) {
        String texte = new String(FICHIER.ecrire(), StandardCharsets.UTF_8);
        String faux = avant.isEmpty() ? "" : texte.replace(avant, apres);
        assertThat(refus(faux).cle()).isEqualTo("questionnaire.fichier." + pourquoi);
    }

    @Test
    void the_place_of_what_is_wrong_is_told() {
        String texte = new String(FICHIER.ecrire(), StandardCharsets.UTF_8);
        assertThat(refus(texte.replace("OUI_NON", "PEUT_ETRE")).arguments())
                .containsExactly("PEUT_ETRE", "contenu.rubriques[0].questions[0].type");
        assertThat(refus("PK\u0003\u0004").arguments()).isNotEmpty();
        assertThat(refus("[".repeat(5000)).cle()).startsWith("questionnaire.fichier.");
        assertThat(refus(texte + "{}").cle()).startsWith("questionnaire.fichier.");
        assertThat(refus("null").cle()).isEqualTo("questionnaire.fichier.format");
    }

    @Test
    void codes_that_cannot_be_mended_on_a_screen_are_refused_other_faults_are_not() {
        String texte = new String(FICHIER.ecrire(), StandardCharsets.UTF_8);
        assertThat(refus(texte.replace("\"q3\"", "\"q2\"")).cle()).isEqualTo("questionnaire.examen.question.code");
        assertThat(refus(texte.replace("\"c5\"", "\"<b>\"")).cle()).isEqualTo("questionnaire.examen.choix.code");
        byte[] sansFrancais = texte.replace("\"fr\" : \"Par qui ?\",", "").getBytes(StandardCharsets.UTF_8);
        assertThat(FichierQuestionnaire.lire(sansFrancais).contenu().problemes())
                .hasSize(1);
    }
}
