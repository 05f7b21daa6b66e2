package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.util.List;
import java.util.Set;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.PartieDossier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormationALaMainTest {

    private final SystemesDeTest systemes = new SystemesDeTest();
    private final FormationALaMain aLaMain = new FormationALaMain(systemes.scolarite());

    private static DossierScolaire dossier(List<InscriptionEtape> inscriptions, PartieDossier... manquantes) {
        return new DossierScolaire("20260001", null, null, inscriptions, Set.of(manquantes), ModeleDeTest.MAINTENANT);
    }

    @Test
    void a_student_without_registration_is_refused_with_the_article() {
        RefusMetier refus =
                catchThrowableOfType(RefusMetier.class, () -> aLaMain.exiger(etudiant(), dossier(List.of())));

        assertThat(refus.problemes())
                .containsExactly(new Probleme("", "convention.inscription.requise", List.of(), "L124-1"));
    }

    @Test
    void a_student_whose_registrations_are_known_chooses_one() {
        assertThat(aLaMain.permise(etudiant(), dossier(List.of(SystemesDeTest.inscription(2026)))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartieDossier.class,
            names = {"INSCRIPTIONS", "MISE_A_JOUR"})
    void a_student_may_while_his_registrations_cannot_be_read(PartieDossier manquante) {
        assertThat(aLaMain.permise(etudiant(), dossier(List.of(), manquante))).isTrue();
        assertThat(aLaMain.permise(etudiant(), null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartieDossier.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INSCRIPTIONS", "MISE_A_JOUR"})
    void a_gap_elsewhere_in_the_file_changes_nothing(PartieDossier manquante) {
        assertThat(aLaMain.permise(etudiant(), dossier(List.of(), manquante))).isFalse();
    }

    @Test
    void a_student_may_where_the_source_does_not_hold_every_registration() {
        systemes.inscriptionsFontFoi(false);

        assertThat(aLaMain.permise(etudiant(), dossier(List.of()))).isTrue();
    }

    @Test
    void staff_always_may() {
        assertThat(aLaMain.permise(gestionnaire(1), dossier(List.of()))).isTrue();
        assertThat(aLaMain.permise(gestionnaire(1), dossier(List.of(SystemesDeTest.inscription(2026)))))
                .isTrue();
    }
}
