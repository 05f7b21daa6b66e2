package org.entstage.convention.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelesDeConventionTest {

    private static final Map<Character, String> TEXTES = Map.of(
            'I', texte(TypeDocument.CONVENTION),
            'C', texte(TypeDocument.CONVENTION_CESURE),
            'F', texte(TypeDocument.CONVENTION_CONTINUE),
            'E', texte(TypeDocument.CONVENTION_ETRANGER));

    private static String texte(TypeDocument type) {
        try {
            return Documents.pdf(type, DocumentsDeTest.ordinaire(type), Locale.FRENCH)
                    .texte();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDeTest pdf(ValeursConvention valeurs, Locale langue) {
        return Documents.pdf(TypeDocument.CONVENTION, valeurs, langue);
    }

    /**
     * The fifteen mentions of D124-4, each by its wording and by the value given; kinds of convention by their letters:
     * initial, gap period, continuing education, abroad.
     */
    @ParameterizedTest(name = "mention {0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | ICFE | Intitulé complet de la formation : Master 2 Sciences de l’environnement",
                "1  | IFE  | Volume horaire de la formation : 420 heures",
                "2  | ICFE | Enseignant référent : Odile Modèle",
                "2  | ICFE | Tuteur de stage : Paul Exemple",
                "3  | ICFE | Compétences à acquérir ou à développer : Conduire une campagne",
                "4  | ICFE | Activités confiées au stagiaire, approuvées par l’organisme d’accueil : Relever des données",
                "5  | ICFE | Date de début : 2 février 2026. Date de fin : 31 juillet 2026.",
                "5  | ICFE | Durée totale de présence effective : 5 mois 14 jours (868 h)",
                "6  | ICFE | Durée hebdomadaire de présence : 35 h",
                "6  | ICFE | Présence la nuit, le dimanche ou un jour férié : un samedi férié par mois",
                "7  | ICFE | Modalités du suivi : un entretien par mois",
                "8  | ICFE | Montant de la gratification : 651,00 € par mois. Mode de versement : virement",
                "9  | IC   | le stagiaire garde sa protection sociale d’étudiant",
                "9  | E    | Le stagiaire garde sa protection sociale d’étudiant en France",
                "9  | F    | Le stagiaire garde la protection sociale de son statut",
                "9  | ICFE | garantis en responsabilité civile. Assurance du stagiaire : Mutuelle Fictive",
                "10 | ICFE | Congés et absences autorisés : deux jours par mois",
                "11 | ICFE | Article 10. Suspension et résiliation",
                "12 | ICFE | Article 11. Validation en cas d’interruption",
                "13 | ICFE | Avantages offerts : cantine",
                "14 | ICFE | clauses du règlement intérieur de l’organisme d’accueil qui lui sont applicables",
                "15 | ICFE | l’organisme d’accueil remet au stagiaire une attestation",
            })
    void each_obligatory_mention_is_in_the_text(int mention, String modeles, String texte) {
        assertThat(modeles.chars().mapToObj(modele -> TEXTES.get((char) modele)))
                .as("mention %d", mention)
                .allSatisfy(lu -> assertThat(lu).contains(texte));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void long_names_and_texts_stay_on_three_pages(String langue) throws Exception {
        assertThat(pdf(ConventionDeTest.longue(), Locale.forLanguageTag(langue)).pages())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void several_patterns_leave_worked_holidays_and_the_way_of_payment_are_printed() throws Exception {
        PdfDeTest particuliere = pdf(ConventionDeTest.particuliere(), Locale.FRENCH);

        assertThat(particuliere.texte())
                .contains("Durée hebdomadaire de présence : 35 h")
                .contains("Durée hebdomadaire de présence du 1 avr. 2026 au 30 avr. 2026 : 3,75 h")
                .contains("Durée hebdomadaire de présence du 1 mai 2026 au 8 mai 2026 : aucune présence.")
                .doesNotContain(": 0 h", "–")
                .contains("Jours fériés travaillés : 14 mai 2026, 25 mai 2026.")
                .contains("Versement : montants mensuels égaux.")
                .contains("Un accord de branche fixe un minimum de 5,20 € par heure de présence.")
                .contains("Congés prévus, comptés dans la durée : du 4 mai 2026, payés.");
        assertThat(particuliere.defautsPdfUa()).isEmpty();
        assertThat(pdf(ConventionDeTest.particuliere(), Locale.ENGLISH).texte())
                .contains("Worked public holidays", "Planned leave, counted in the duration");
    }

    @Test
    void listed_days_are_printed_one_by_one_without_a_weekly_table() throws Exception {
        PdfDeTest parJours = pdf(ConventionDeTest.parJours(), Locale.FRENCH);

        assertThat(parJours.texte())
                .contains("Jours de présence, seuls comptés :", "4 mars 2026 : 7 h", "6 mars 2026 : 3,5 h")
                .doesNotContain("Durée hebdomadaire");
        assertThat(parJours.defautsPdfUa()).isEmpty();
    }

    @Test
    void the_five_signatories_each_have_a_block() throws Exception {
        assertThat(pdf(ConventionDeTest.ordinaire(false), Locale.FRENCH).texte())
                .containsPattern("Signatures Stagiaire Tuteur de stage Représentant de l’organisme d’accueil"
                        + " Enseignant référent Représentant de l’établissement"
                        + " Camille Durand-Fictif Paul Exemple Rose Gérante Odile Modèle Jean Président"
                        + "( Date et signature :){5}");
    }

    @Test
    void a_draft_says_so_in_its_text_and_across_the_page() throws Exception {
        assertThat(pdf(ConventionDeTest.ordinaire(true), Locale.FRENCH).texte())
                .contains("PROJET : ce document n’a pas encore été validé");
        assertThat(pdf(ConventionDeTest.ordinaire(false), Locale.FRENCH).texte())
                .doesNotContain("PROJET");
    }

    @Test
    void the_english_text_says_that_it_is_a_translation() throws Exception {
        PdfDeTest traduction = pdf(ConventionDeTest.ordinaire(false), Locale.ENGLISH);

        assertThat(traduction.langue()).isEqualTo("en");
        assertThat(traduction.texte())
                .contains("TRANSLATION for information", "only the French text binds the parties")
                .contains("Full title of the curriculum: Master 2 Sciences de l’environnement");
    }

    @Test
    void the_document_has_a_title_and_a_language() throws Exception {
        PdfDeTest convention = pdf(ConventionDeTest.ordinaire(false), Locale.FRENCH);

        assertThat(convention.titre()).isEqualTo("Convention de stage n° 2026-000123");
        assertThat(convention.langue()).isEqualTo("fr");
    }

    @Test
    void what_people_typed_is_text_and_never_markup() throws Exception {
        assertThat(pdf(ConventionDeTest.ordinaire(false), Locale.FRENCH).texte())
                .contains("12 rue <des> Ateliers", "UFR Sciences & Société");
    }

    @Test
    void where_nothing_was_agreed_the_clause_of_the_law_stands() throws Exception {
        PdfDeTest minimale = pdf(ConventionDeTest.minimale(), Locale.FRENCH);

        assertThat(minimale.texte())
                .contains("aucune gratification n’est versée")
                .contains("dépasse 308 heures")
                .contains("Présence la nuit, le dimanche ou un jour férié : aucune.")
                .doesNotContain("Avantages offerts", "Périodes sans présence", "SIRET", "null", "{{");
        assertThat(minimale.defautsPdfUa()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void continuing_education_is_not_held_to_the_chapter(String langue) throws Exception {
        PdfDeTest formation = Documents.pdf(
                TypeDocument.CONVENTION_CONTINUE, ConventionDeTest.ordinaire(false), Locale.forLanguageTag(langue));

        assertThat(formation.texte())
                .contains("L124-1,")
                .doesNotContain("L124-3", "L124-4", "L124-5", "L124-6", "L124-7", "L124-9", "L124-14", "308", "924");
    }

    @Test
    void a_gap_period_has_its_own_articles_and_no_teaching_hours() throws Exception {
        String cesure = Documents.pdf(
                        TypeDocument.CONVENTION_CESURE,
                        DocumentsDeTest.extreme(TypeDocument.CONVENTION_CESURE),
                        Locale.FRENCH)
                .texte();

        assertThat(cesure)
                .contains("D611-13", "Nombre de semestres de césure : 2.", "Accompagnement et retour de césure")
                .contains("Annexe 1. Fiche sur le pays d’accueil", "Pays d’accueil Allemagne")
                .doesNotContain("Volume horaire de la formation");
        assertThat(TEXTES.get('C')).doesNotContain("Annexe");
    }

    @Test
    void abroad_has_its_annexes_and_no_french_minimum() {
        assertThat(TEXTES.get('E'))
                .contains("L124-20", "Annexe 2. Protection sociale à l’étranger", "six mois au plus", "sous 48 heures")
                .doesNotContain("308 heures", "minimum légal");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, CONVENTION",
        "false, false, true,  CONVENTION_ETRANGER",
        "false, true,  false, CONVENTION_CESURE",
        "false, true,  true,  CONVENTION_CESURE",
        "true,  false, false, CONVENTION_CONTINUE",
        "true,  true,  true,  CONVENTION_CONTINUE"
    })
    void the_kind_of_convention_chooses_its_template(
            boolean formationContinue, boolean cesure, boolean etranger, TypeDocument type) {
        assertThat(TypeDocument.deLaConvention(formationContinue, cesure, etranger))
                .isEqualTo(type);
    }
}
