package org.entstage.structureaccueil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.Reglages;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ListesLivrees;
import org.entstage.nomenclature.Naf;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.nomenclature.Valeur;
import org.entstage.nomenclature.ValeurDeListe;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LectureProfilTest {

    private final Problemes problemes = new Problemes();
    private final LectureProfil lecture = new LectureProfil(
            new Listes(),
            new Naf(Reglages.de(Map.of())),
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Paris")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "62.01Z",
                "6201z",
                " 62.01Z Programmation informatique",
                "Programmation informatique",
                "programmation INFORMATIQUE"
            })
    void an_activity_is_a_code_a_proposal_or_its_heading(String saisie) {
        Profil profil = lire(activite(saisie), new Profil());

        assertThat(problemes.trouves()).isEmpty();
        assertThat(profil.naf()).isEqualTo("62.01Z");
        assertThat(profil.revisionNaf()).isEqualTo(RevisionNaf.REV2);
    }

    @ParameterizedTest
    @CsvSource({
        "62.99Z, structure.activite.inconnue",
        "62.01ZZ, structure.activite.aucune",
        "licorne, structure.activite.aucune",
        "commerce, structure.activite.trop",
        "superieur enseignement, structure.activite.plusieurs",
        "'<script>', structure.activite.aucune"
    })
    void words_that_mean_no_one_activity_are_refused_with_what_could_be_meant(String saisie, String cle) {
        Profil profil = lire(activite(saisie), new Profil());

        assertThat(problemes.trouves()).extracting(Probleme::cle).containsExactly(cle);
        assertThat(profil.naf()).isNull();
        assertThat(profil.revisionNaf()).isNull();
    }

    @Test
    void the_activities_that_could_be_meant_are_named() {
        lire(activite("superieur enseignement"), new Profil());

        assertThat(problemes.trouves().get(0).arguments().get(0).toString())
                .contains("85.41Z Enseignement post-secondaire non supérieur ; 85.42Z Enseignement supérieur");
    }

    @Test
    void values_that_no_list_has_are_refused_together() {
        lire(new SaisieProfil("INVENTE", "XX", "9999", "62.99Z", null), new Profil());

        assertThat(problemes.trouves())
                .extracting(Probleme::champ)
                .containsExactly("type", "formeJuridique", "effectif", "activite");
    }

    @Test
    void an_activity_of_a_table_that_is_no_longer_here_may_stay() {
        Profil present = new Profil(null, null, null, "62.10Y", RevisionNaf.NAF2025);

        Profil profil = lire(new SaisieProfil(null, null, null, "62.10Y", RevisionNaf.NAF2025), present);

        assertThat(problemes.trouves()).isEmpty();
        assertThat(profil.naf()).isEqualTo("62.10Y");
    }

    @ParameterizedTest
    @CsvSource({"NN, 0", "00, 0", "01, 1", "03, 6", "11, 10", "12, 20", "53, 10000"})
    void a_band_of_headcount_tells_its_least_number(String tranche, int minimum) {
        assertThat(new Profil(null, null, tranche, null, null).effectifMinimal())
                .isEqualTo(minimum);
    }

    @Test
    void every_shipped_band_tells_a_number_and_no_other_does() {
        assertThat(new Listes().liste(Liste.EFFECTIF))
                .allSatisfy(tranche -> assertThat(new Profil(null, null, tranche.code(), null, null).effectifMinimal())
                        .isNotNull());
        assertThat(new Profil(null, null, "MAISON", null, null).effectifMinimal())
                .isNull();
        assertThat(new Profil().effectifMinimal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ENT-PRIV, 41, true",
        "ENT-PRIV, 72, true",
        "ADMIN, 57, false",
        ", 92, false",
        "EP, , true",
        "ENT-PRIV, , false",
        "LABO, , ",
        "ADMIN, 31, true",
        ", , "
    })
    void the_legal_form_tells_a_public_body_before_the_type_does(String type, String forme, Boolean publique) {
        assertThat(new Profil(type, forme, null, null, null).organismePublic()).isEqualTo(publique);
    }

    private Profil lire(SaisieProfil saisie, Profil present) {
        return lecture.lire(saisie, present, problemes);
    }

    private static SaisieProfil activite(String saisie) {
        return new SaisieProfil(null, null, null, saisie, null);
    }

    /** The shipped lists. */
    private static final class Listes implements Nomenclatures {

        @Override
        public List<Valeur> liste(Liste liste) {
            return ListesLivrees.toutes().stream()
                    .filter(valeur -> valeur.liste() == liste)
                    .map(ValeurDeListe::valeur)
                    .toList();
        }

        @Override
        public Optional<Valeur> valeur(Liste liste, String code) {
            return ListesLivrees.valeur(liste, code).map(ValeurDeListe::valeur);
        }
    }
}
