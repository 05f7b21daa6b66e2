package org.entstage.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entstage.commun.Reglages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a workbook with invented headings, of the shape and the numbers of INSEE's. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Naf2025Test {

    private static final int GROUPES = 287;
    private static final int CLASSES = 651;
    private static final int SOUS_CLASSES = 747;

    @TempDir
    Path dossier;

    @Test
    void the_workbook_named_in_the_settings_is_the_second_revision() throws IOException {
        Naf naf = naf(classeur(codes()));

        assertThat(naf.revisions()).containsExactly(RevisionNaf.REV2, RevisionNaf.NAF2025);
        assertThat(naf.sousClasses(RevisionNaf.NAF2025)).hasSize(SOUS_CLASSES);
        assertThat(naf.sousClasses(RevisionNaf.NAF2025).stream()
                        .map(SousClasseNaf::division)
                        .distinct())
                .hasSize(87);
        assertThat(naf.sousClasses(RevisionNaf.NAF2025).stream()
                        .map(SousClasseNaf::section)
                        .distinct())
                .hasSize(22)
                .startsWith('A')
                .endsWith('V');
        assertThat(naf.chercher(RevisionNaf.NAF2025, "poste 01.11Y", 5)).isNotEmpty();
        assertThat(naf.etat(RevisionNaf.NAF2025).probleme()).isNull();
    }

    @Test
    void sections_end_where_the_decree_ends_them() {
        assertThat(List.of(
                        "03", "09", "58", "60", "61", "63", "66", "68", "75", "82", "84", "85", "88", "93", "96", "98",
                        "99"))
                .extracting(RevisionNaf.NAF2025::section)
                .containsExactly('A', 'B', 'J', 'J', 'K', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V');
        assertThat(RevisionNaf.REV2.section("63")).isEqualTo('J');
    }

    @Test
    void the_new_revision_is_asked_for_from_2027_and_only_when_it_is_here() throws IOException {
        Naf avec = naf(classeur(codes()));
        Naf sans = new Naf(Reglages.de(Map.of()));

        assertThat(avec.aDemander(LocalDate.of(2026, 12, 31))).isEqualTo(RevisionNaf.REV2);
        assertThat(avec.aDemander(LocalDate.of(2027, 1, 1))).isEqualTo(RevisionNaf.NAF2025);
        assertThat(sans.aDemander(LocalDate.of(2027, 1, 1))).isEqualTo(RevisionNaf.REV2);
        assertThat(sans.revisions()).containsExactly(RevisionNaf.REV2);
    }

    @Test
    void half_a_workbook_something_else_or_nothing_is_refused_and_rev_2_works_on() throws IOException {
        List<String> trop = new ArrayList<>(codes());
        trop.remove(trop.size() - 1);
        Path texte = Files.writeString(dossier.resolve("texte.xlsx"), "01.11Y;Culture");

        for (Path fichier : List.of(classeur(trop), texte, dossier.resolve("absent.xlsx"))) {
            Naf naf = naf(fichier);
            assertThat(naf.revisions()).containsExactly(RevisionNaf.REV2);
            assertThat(naf.etat(RevisionNaf.NAF2025).probleme()).isNotBlank();
            assertThat(naf.sousClasse(RevisionNaf.REV2, "62.01Z")).isPresent();
        }
    }

    private static Naf naf(Path fichier) {
        return new Naf(Reglages.de(Map.of("naf.2025", fichier.toString())));
    }

    /** One sheet with sections and all levels, and one with the sous-classes again, as INSEE's has. */
    private Path classeur(List<String> codes) throws IOException {
        Path fichier = dossier.resolve("naf-" + codes.size() + ".xlsx");
        try (OutputStream flux = Files.newOutputStream(fichier);
                Workbook classeur = new Workbook(flux, "essai", "1.0")) {
            Worksheet tout = classeur.newWorksheet("NAF 2025");
            tout.value(0, 0, "Code");
            tout.value(0, 1, "Intitulé");
            tout.value(1, 0, "A");
            tout.value(1, 1, "Section");
            Worksheet detail = classeur.newWorksheet("Sous-classes");
            for (int i = 0; i < codes.size(); i++) {
                tout.value(i + 2, 0, codes.get(i));
                tout.value(i + 2, 1, "Poste " + codes.get(i));
                detail.value(i, 0, codes.get(i));
                detail.value(i, 1, "Poste " + codes.get(i));
            }
        }
        return fichier;
    }

    /** As many codes of each level as the decree has, each under another. */
    private static List<String> codes() {
        List<String> divisions = IntStream.rangeClosed(1, 99)
                .filter(n -> n != 4 && n != 34 && n != 40 && n != 44 && n != 45 && n != 48 && n != 54 && n != 57
                        && n != 67 && n != 76 && n != 83 && n != 89)
                .mapToObj(n -> String.format("%02d", n))
                .toList();
        List<String> groupes = enfants(divisions, GROUPES, ".");
        List<String> classes = enfants(groupes, CLASSES, "");
        List<String> sousClasses =
                new ArrayList<>(classes.stream().map(c -> c + "Y").toList());
        classes.stream().limit(SOUS_CLASSES - CLASSES).forEach(c -> sousClasses.add(c + "H"));
        List<String> tous = new ArrayList<>(divisions);
        tous.addAll(groupes);
        tous.addAll(classes);
        tous.addAll(sousClasses);
        return tous;
    }

    private static List<String> enfants(List<String> parents, int nombre, String entre) {
        List<String> enfants = new ArrayList<>();
        for (int rang = 1; enfants.size() < nombre; rang++) {
            for (String parent : parents.subList(0, Math.min(parents.size(), nombre - enfants.size()))) {
                enfants.add(parent + entre + rang);
            }
        }
        return enfants;
    }
}
