package org.entstage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClasseurXlsxTest {

    private static final ClasseurXlsx<Object> UNE_COLONNE =
            new ClasseurXlsx<>("Conventions", List.of(new Colonne<>("Valeur", valeur -> valeur)));

    private static ByteArrayInputStream ecrit(ClasseurXlsx<Object> classeur, Object... lignes) {
        ByteArrayOutputStream vers = new ByteArrayOutputStream();
        classeur.ecrire(Arrays.asList(lignes).iterator(), vers);
        return new ByteArrayInputStream(vers.toByteArray());
    }

    private static Row premiereLigne(Object valeur) throws IOException {
        try (ReadableWorkbook lu = new ReadableWorkbook(ecrit(UNE_COLONNE, valeur))) {
            return lu.getFirstSheet().read().get(1);
        }
    }

    @Test
    void cells_keep_their_type() throws IOException {
        record Ligne(String nom, BigDecimal heures, LocalDate debut, LocalDateTime soumise, Boolean payee) {}
        ClasseurXlsx<Object> classeur = new ClasseurXlsx<>(
                "Conventions : 2026/2027",
                List.of(
                        new Colonne<>("Nom", l -> ((Ligne) l).nom()),
                        new Colonne<>("Heures", l -> ((Ligne) l).heures()),
                        new Colonne<>("Début", l -> ((Ligne) l).debut()),
                        new Colonne<>("Soumise", l -> ((Ligne) l).soumise()),
                        new Colonne<>("Gratifiée", l -> ((Ligne) l).payee())));
        LocalDateTime soumise = LocalDateTime.of(2026, 1, 15, 14, 30);

        try (ReadableWorkbook lu = new ReadableWorkbook(ecrit(
                classeur,
                new Ligne("Zoé <&>", new BigDecimal("868.5"), LocalDate.of(2026, 2, 2), soumise, true),
                new Ligne(null, null, null, null, null)))) {
            List<Row> lignes = lu.getFirstSheet().read();

            assertThat(lu.getFirstSheet().getName()).isEqualTo("Conventions   2026 2027");
            assertThat(lignes.get(0).stream().map(cellule -> cellule.asString()))
                    .containsExactly("Nom", "Heures", "Début", "Soumise", "Gratifiée");
            assertThat(lignes.get(1).getCellAsString(0)).contains("Zoé <&>");
            assertThat(lignes.get(1).getCellAsNumber(1)).hasValue(new BigDecimal("868.5"));
            assertThat(lignes.get(1).getCellAsDate(2))
                    .hasValue(LocalDate.of(2026, 2, 2).atStartOfDay());
            assertThat(lignes.get(1).getCellAsDate(3)).hasValue(soumise);
            assertThat(lignes.get(1).getCellAsBoolean(4)).contains(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6 00 00 00 00", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void a_text_that_begins_like_a_formula_is_made_harmless(String texte) throws IOException {
        Row ligne = premiereLigne(texte);

        assertThat(ligne.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(ligne.getCell(0).getFormula()).isNull();
        assertThat(ligne.getCellAsString(0))
                .hasValueSatisfying(lu -> assertThat(lu).startsWith("'"));
    }

    @Test
    void an_ordinary_text_and_a_negative_number_stay_as_they_are() throws IOException {
        assertThat(premiereLigne("L’Étang-Salé").getCellAsString(0)).contains("L’Étang-Salé");
        assertThat(premiereLigne(-2).getCellAsNumber(0)).hasValue(new BigDecimal("-2"));
    }

    @Test
    void a_text_longer_than_a_cell_or_with_strange_characters_is_no_error() throws IOException {
        assertThat(premiereLigne("x".repeat(40_000)).getCellAsString(0))
                .hasValueSatisfying(lu -> assertThat(lu).hasSize(32_767));
        assertThat(premiereLigne("a\u0000b").getCellAsString(0)).isPresent();
    }

    @Test
    void rows_are_taken_one_by_one_and_all_written() throws IOException {
        Iterator<Object> lignes =
                IntStream.range(0, 20_000).<Object>mapToObj(i -> "ligne " + i).iterator();
        ByteArrayOutputStream vers = new ByteArrayOutputStream();

        UNE_COLONNE.ecrire(lignes, vers);

        try (ReadableWorkbook lu = new ReadableWorkbook(new ByteArrayInputStream(vers.toByteArray()));
                Stream<Row> relues = lu.getFirstSheet().openStream()) {
            assertThat(relues.count()).isEqualTo(20_001);
        }
    }

    @Test
    void a_full_sheet_is_followed_by_another() throws IOException {
        Iterator<Object> lignes = List.<Object>of("a", "b", "c", "d", "e").iterator();
        ByteArrayOutputStream vers = new ByteArrayOutputStream();

        UNE_COLONNE.ecrire(lignes, vers, 3);

        try (ReadableWorkbook lu = new ReadableWorkbook(new ByteArrayInputStream(vers.toByteArray()))) {
            assertThat(lu.getSheets().map(Sheet::getName))
                    .containsExactly("Conventions", "Conventions 2", "Conventions 3");
        }
    }

    @Test
    void without_rows_there_is_the_header() throws IOException {
        try (ReadableWorkbook lu = new ReadableWorkbook(ecrit(UNE_COLONNE))) {
            assertThat(lu.getFirstSheet().read()).hasSize(1);
        }
    }

    @Test
    void another_kind_of_value_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ecrit(UNE_COLONNE, new Object()));
    }
}
