package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CentreGestionTest {

    private final CentreGestion racine = centre(NiveauCentre.ETABLISSEMENT, null);
    private final CentreGestion composante = centre(NiveauCentre.COMPOSANTE, racine);
    private final CentreGestion etape = centre(NiveauCentre.ETAPE, composante);

    @Test
    void a_centre_stands_below_the_level_above_its_own() {
        assertThat(composante.parent()).isSameAs(racine);
        assertThat(etape.parent()).isSameAs(composante);
        assertThat(centre(NiveauCentre.COMPOSANTE, null).parent()).isNull();
    }

    @Test
    void no_other_place_is_possible() {
        refuse(NiveauCentre.ETABLISSEMENT, racine, "centre.parent.ETABLISSEMENT");
        refuse(NiveauCentre.COMPOSANTE, composante, "centre.parent.COMPOSANTE");
        refuse(NiveauCentre.COMPOSANTE, etape, "centre.parent.COMPOSANTE");
        refuse(NiveauCentre.ETAPE, null, "centre.parent.ETAPE");
        refuse(NiveauCentre.ETAPE, racine, "centre.parent.ETAPE");
        refuse(NiveauCentre.ETAPE, etape, "centre.parent.ETAPE");
    }

    @Test
    void nothing_new_stands_below_a_closed_centre() {
        composante.fermer(LocalDate.of(2026, 11, 22));
        refuse(NiveauCentre.ETAPE, composante, "centre.parent.ferme");

        composante.rouvrir();
        assertThat(centre(NiveauCentre.ETAPE, composante).parent()).isSameAs(composante);
    }

    @Test
    void an_identity_is_kept_in_one_form_and_refused_with_all_that_is_wrong() {
        assertThat(composante.saisie().code()).isEqualTo("SCI");
        assertThat(composante.saisie().telephone()).isEqualTo("+33261910000");

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> composante.decrire(new SaisieCentre(
                        "un code", " ", "sans arobase", "12", "javascript:alert(1)", null, null, "ABC", null)));
        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("code", "libelle", "courriel", "telephone", "siteWeb", "codePostal");
    }

    private static void refuse(NiveauCentre niveau, CentreGestion parent, String cle) {
        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> centre(niveau, parent));
        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly(cle);
    }

    private static CentreGestion centre(NiveauCentre niveau, CentreGestion parent) {
        return new CentreGestion(
                "0350936C",
                niveau,
                parent,
                new SaisieCentre(
                        "sci",
                        "Bureau des stages",
                        "stages@univ.example.org",
                        "02 61 91 00 00",
                        "https://univ.example.org/stages",
                        null,
                        null,
                        "35000",
                        "Rennes"));
    }
}
