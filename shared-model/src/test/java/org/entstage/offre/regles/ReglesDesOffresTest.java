package org.entstage.offre.regles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.entstage.gratification.UniteGratification;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglesDesOffresTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);
    private static final BigDecimal MINIMUM = new BigDecimal("4.50");
    private static final Path DOCUMENT =
            Path.of("..").toAbsolutePath().normalize().resolve("docs/regles-offres.md");

    private static final String TETE = """
            # The checklist of who moderates offers

            Made by `ReglesDesOffresTest` from the rules (`shared-model/src/main/java/org/entstage/offre/regles`); do not edit. After a
            change of a rule: `mvn -q -pl shared-model test -Dtest=ReglesDesOffresTest -Dregles.write=true`

            Rules find, people decide: none of them forbids a publication. Words can only raise a doubt, whatever is around them. CT is
            the code du travail, other articles are those of the code de l'éducation; a rule without article is the institution's own.

            | rule | what it looks at | article | what it says |
            |---|---|---|---|
            """;

    @Test
    void a_good_offer_gives_nothing_to_look_at_but_that_its_description_is_short() {
        assertThat(trouvees(AtelierDOffres.stage())).containsExactly("offre.regle.O10.description");
    }

    @ParameterizedTest
    @CsvSource({
        "Nous cherchons un jeune homme motivé,O01",
        "Poste d'assistant pour une femme,O01",
        "Candidats de moins de 30 ans,O02",
        "Vous avez entre 20 et 25 ans,O02",
        "Vous êtes de nationalité française,O03",
        "Anglais langue maternelle,O03",
        "Bonne présentation exigée,O03",
        "CV avec photo,O03",
        "Vous venez en remplacement d'une salariée,O04",
        "Poste saisonnier,O04",
        "Vous travaillez en toute autonomie,O04",
        "3 ans d'expérience,O04",
        "Des frais de dossier sont à prévoir,O07"
    })
    void words_that_should_not_stand_in_an_offer_are_found(String texte, String regle) {
        assertThat(trouvees(AtelierDOffres.stage("Titre", "<p>" + texte + "</p>")))
                .contains("offre.regle." + regle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poste ouvert aux femmes et aux hommes, homme/femme",
                "Égalité entre les femmes et les hommes",
                "Une équipe jeune et dynamique de ressources humaines",
                "Plus de 20 ans d'expérience dans le secteur",
                "Photographe, photovoltaïque, validation des données",
                "Vous participez à la vie de l'équipe"
            })
    void words_that_only_look_so_are_left_alone(String texte) {
        assertThat(trouvees(AtelierDOffres.stage("Titre", texte)))
                .noneMatch(cle -> cle.matches("offre\\.regle\\.O0[1-4]"));
    }

    @Test
    void what_only_a_placement_may_not_do_is_no_matter_for_a_job() {
        SaisieOffre stage = AtelierDOffres.stage("Titre", "En remplacement d'une salariée");

        assertThat(trouvees(avec(stage, PosteOffert.de("EMPLOI", "CDD", "INFO", List.of("M1")))))
                .doesNotContain("offre.regle.O04");
    }

    @ParameterizedTest
    @CsvSource({
        "700,MOIS,5,",
        "600,MOIS,5,offre.regle.O05",
        "4.40,HEURE,5,offre.regle.O05",
        "4.50,HEURE,5,",
        "31,JOUR,5,offre.regle.O05",
        "3000,TOTAL,5,offre.regle.O05",
        "100,MOIS,2,",
        ",,5,offre.regle.O05.inconnue"
    })
    void pay_is_held_against_the_minimum_beyond_two_months(
            BigDecimal montant, UniteGratification unite, int mois, String cle) {
        SaisieOffre offre = payee(true, montant, unite, mois);

        assertThat(trouvees(offre).stream()
                        .filter(trouvee -> trouvee.contains("O05"))
                        .toList())
                .isEqualTo(cle == null ? List.of() : List.of(cle));
    }

    @Test
    void a_long_placement_is_paid_and_lasts_six_months_at_the_most() {
        assertThat(trouvees(payee(false, null, null, 3))).contains("offre.regle.O05.aucune");
        assertThat(trouvees(payee(true, new BigDecimal("700"), UniteGratification.MOIS, 7)))
                .contains("offre.regle.O06");
    }

    @Test
    void what_is_hidden_and_written_all_the_same_is_found() {
        assertThat(trouvees(AtelierDOffres.stage("Titre", "Appelez le +33 2 99 00 00 00.")))
                .contains("offre.regle.O09");
        assertThat(trouvees(AtelierDOffres.stage("Titre", "Écrivez à andrea.patron@exemplaire.example.org")))
                .doesNotContain("offre.regle.O09");
    }

    @Test
    void the_document_is_the_checklist_and_each_rule_has_its_words_in_both_languages() throws IOException {
        Properties fr = textes("fr");
        Properties en = textes("en");
        assertThat(fr.keySet()).isEqualTo(en.keySet());
        StringBuilder attendu = new StringBuilder(TETE);
        for (LigneDExamen regle : ReglesDesOffres.examiner(new FaitsDOffre(SaisieOffre.VIDE, JOUR, MINIMUM))) {
            String cle = "offre.regle." + regle.regle();
            attendu.append("| ")
                    .append(regle.regle())
                    .append(" | ")
                    .append(en.getProperty(cle + ".titre"))
                    .append(" | ")
                    .append(regle.reference())
                    .append(" | ")
                    .append(en.stringPropertyNames().stream()
                            .filter(nom -> nom.equals(cle) || nom.startsWith(cle + ".") && !nom.endsWith(".titre"))
                            .sorted()
                            .map(en::getProperty)
                            .collect(Collectors.joining(" ")))
                    .append(" |\n");
        }
        if (Boolean.getBoolean("regles.write")) {
            Files.writeString(DOCUMENT, attendu);
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/regles-offres.md is stale: run this test with -Dregles.write=true")
                .isEqualTo(attendu.toString());
    }

    private static SaisieOffre payee(boolean payee, BigDecimal montant, UniteGratification unite, int mois) {
        SaisieOffre s = AtelierDOffres.stage();
        return new SaisieOffre(
                s.intitule(),
                s.reference(),
                s.description(),
                s.competences(),
                s.observations(),
                s.page(),
                s.cacherEtablissement(),
                s.poste(),
                s.lieu(),
                new PeriodeDOffre(s.periode().debut(), null, mois, UniteDuree.MOIS, "PLEIN", null, null),
                new ConditionsDOffre(payee, montant, unite, "EUR", null, null, false, false, false, false, null),
                s.candidature());
    }

    private static SaisieOffre avec(SaisieOffre s, PosteOffert poste) {
        return new SaisieOffre(
                s.intitule(),
                s.reference(),
                s.description(),
                s.competences(),
                s.observations(),
                s.page(),
                s.cacherEtablissement(),
                poste,
                s.lieu(),
                s.periode(),
                s.conditions(),
                s.candidature());
    }

    private static List<String> trouvees(SaisieOffre saisie) {
        return ReglesDesOffres.examiner(new FaitsDOffre(saisie, JOUR, MINIMUM)).stream()
                .flatMap(ligne -> ligne.constats().stream())
                .map(ConstatDOffre::cle)
                .toList();
    }

    private static Properties textes(String langue) throws IOException {
        Properties textes = new Properties();
        try (Reader lecteur = new InputStreamReader(
                ReglesDesOffres.class.getResourceAsStream("/offre/regles_" + langue + ".properties"),
                StandardCharsets.UTF_8)) {
            textes.load(lecteur);
        }
        return textes;
    }
}
