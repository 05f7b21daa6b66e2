package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglesConventionTest {

    @Test
    void a_good_convention_gives_no_finding() {
        assertThat(ReglesConvention.examiner(uneConvention().faits())).isEmpty();
    }

    @Test
    void all_refusals_come_together_the_gravest_first() {
        List<Constat> constats = ReglesConvention.examiner(uneConvention()
                .du("2026-01-05", "2026-07-16")
                .competences(null)
                .tuteur("Odile Modèle")
                .faits());

        assertThat(constats).extracting(Constat::regle).containsExactly("M03", "R04", "R06", "R08", "R18");
    }

    @Test
    void a_finding_becomes_a_problem_at_its_field_with_its_article() {
        Constat constat = ReglesConvention.examiner(
                        uneConvention().competences(null).faits())
                .get(0);

        assertThat(constat.probleme().champ()).isEqualTo("competences");
        assertThat(constat.probleme().reference()).isEqualTo("D124-4, 3°");
        assertThat(constat.probleme().cle()).isEqualTo("convention.regle.M03");
    }

    @Test
    void each_rule_has_its_own_name_and_a_legal_source() {
        assertThat(ReglesConvention.toutes()).extracting(Regle::id).doesNotHaveDuplicates();
        assertThat(ReglesConvention.toutes())
                .allSatisfy(regle -> assertThat(regle.reference()).containsPattern("[LDR]\\d{3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_finding_has_a_text_that_takes_its_arguments(String langue) throws IOException {
        Properties textes = textes(langue);

        assertThat(ReglesConvention.toutes())
                .allSatisfy(regle -> assertThat(textes).containsKey("convention.regle." + regle.id()));
        assertThat(tousLesConstats()).allSatisfy(constat -> {
            Object[] arguments =
                    constat.arguments().stream().map(Object::toString).toArray();
            String modele = textes.getProperty(constat.cle());
            String texte = new MessageFormat(modele, Locale.FRENCH).format(arguments);
            assertThat(texte).doesNotContain("{", "''").matches(".*[.]");
            assertThat(arguments).allSatisfy(argument -> assertThat(texte).contains(argument.toString()));
        });
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(textes("en").stringPropertyNames()).isEqualTo(textes("fr").stringPropertyNames());
    }

    /** Facts that bring out every text, those of the variants included. */
    private static List<Constat> tousLesConstats() {
        String debut = "2026-02-02";
        String fin = "2026-07-31";
        FaitsDeTest[] faits = {
            uneConvention().du(debut, "2026-02-01"),
            uneConvention().du("2025-08-01", "2026-08-31"),
            uneConvention().du(debut, "2026-10-01"),
            uneConvention().du(debut, fin),
            uneConvention().du(debut, fin).payee("1", UniteGratification.HEURE),
            uneConvention().du(debut, fin).payee("1", UniteGratification.MOIS),
            uneConvention().du(debut, fin).payee("1", UniteGratification.TOTAL),
            uneConvention().du(debut, fin).enZone(Zone.MAYOTTE).payee("1", UniteGratification.HEURE),
            uneConvention().semaine(SemaineType.duLundiAuVendredi(BigDecimal.valueOf(11))),
            uneConvention().semaine(SemaineType.duLundiAuVendredi(BigDecimal.valueOf(8))),
            uneConvention().deNuit().tuteur("Odile Modèle"),
        };
        return Stream.of(faits)
                .flatMap(f -> ReglesConvention.examiner(f.faits()).stream())
                .toList();
    }

    private static Properties textes(String langue) throws IOException {
        Properties textes = new Properties();
        try (InputStream flux =
                ReglesConventionTest.class.getResourceAsStream("/convention/regles_" + langue + ".properties")) {
            textes.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
        }
        return textes;
    }
}
