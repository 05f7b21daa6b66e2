package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.List;
import java.util.Map;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.RefuserConvention;
import org.entstage.convention.ValiderEtape;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** What staff types: searches, drafts for students, decisions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulairesDuPersonnelTest extends EssaiDeFormulaires {

    @Test
    void staff_begins_the_convention_of_a_student_and_is_not_told_that_it_is_its_own() {
        Mockito.when(gestion.cas(CommencerConvention.class).executer(any(), any()))
                .thenReturn(7L);

        Suivi suivi =
                envoyer(gestion, "nouvelle", "commencer", "numeroEtudiant", "20260001", "inscription", "2026/M2/1");

        assertThat(suivi.html()).contains("La convention est commencée").doesNotContain("Votre convention");
    }

    @Test
    void the_staffs_search_is_checked() {
        Suivi suivi = gestion.ecran()
                .envoyer("chercher", Map.of(), Map.of("annee", "12", "etat", "PERDUE", "nom", TROP_LONG));

        assertThat(suivi.html()).contains("es-resume").contains("Indiquez un nombre de");
        assertThat(suivi.parametres().getNames()).doesNotContain("annee", "nom");
    }

    @Test
    void the_staffs_search_becomes_an_address() {
        Suivi suivi = gestion.ecran()
                .envoyer("chercher", Map.of("numero", "4"), Map.of("nom", " durand ", "etat", "SOUMISE"));

        assertThat(suivi.parametre("nom")).isEqualTo("durand");
        assertThat(suivi.parametre("etat")).isEqualTo("SOUMISE");
        assertThat(suivi.parametre("numero")).isNull();
    }

    @Test
    void the_search_for_a_student_is_checked() {
        Suivi suivi =
                gestion.ecran().envoyer("chercher-etudiant", Map.of("vue", "etudiant"), Map.of("recherche", "  "));

        assertThat(suivi.html()).contains("Indiquez un nom ou un numéro.");
    }

    @Test
    void a_refusal_needs_a_reason() {
        montrer(Exemples.complete(EtatConvention.SOUMISE, null));

        refuse(
                gestion,
                RefuserConvention.class,
                envoyer(gestion, "refuser", "refuser", "motif", " "),
                "refuser",
                "Indiquez le motif.");
    }

    @Test
    void staff_decides() {
        montrer(Exemples.complete(EtatConvention.SOUMISE, null));

        envoyer(gestion, "refuser", "refuser", "motif", "Revoir les dates", "champs", "DATES");
        Mockito.when(gestion.cas(ValiderEtape.class).executer(any(), eq(7L), eq(4), any(), any()))
                .thenReturn(EtatConvention.VALIDEE);
        Suivi valide = envoyer(gestion, "fiche", "valider", "etape", "VALIDATION_CENTRE", "commentaire", "Bien.");

        verify(gestion.cas(RefuserConvention.class))
                .executer(any(), eq(7L), eq(4), eq("Revoir les dates"), eq(List.of(ChampConvention.DATES)));
        verify(gestion.cas(ValiderEtape.class))
                .executer(any(), eq(7L), eq(4), eq(NatureEtape.VALIDATION_CENTRE), eq("Bien."));
        assertThat(valide.html()).contains("La convention est validée.");
    }

    @Test
    void the_students_portlet_cannot_decide() {
        Suivi suivi = envoyer(etudiant, "fiche", "valider", "etape", "VALIDATION_CENTRE");

        assertThat(suivi.html()).contains("Vous n’avez pas accès");
        verifyNoInteractions(etudiant.cas(ValiderEtape.class));
    }
}
