package org.entstage.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.contact.NiveauConfidentialite.AUCUNE;
import static org.entstage.contact.NiveauConfidentialite.LIBRE;
import static org.entstage.contact.NiveauConfidentialite.TOTALE;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;
import org.entstage.essai.Acteurs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegleDeConfidentialiteTest {

    private static final long CENTRE = 7;
    private static final Situation CONTACT = Situation.duCentre(CENTRE);
    private static final Situation SUR_UNE_CONVENTION =
            new Situation(CENTRE, "SCI", "M1INF", "enseignant", "etudiant", "20260001");
    private static final Set<String> AUTEURS = Set.of("etudiant");

    @ParameterizedTest
    @EnumSource(NiveauConfidentialite.class)
    void the_staff_of_the_centre_the_office_of_the_institution_and_the_author_always_see(NiveauConfidentialite dit) {
        RegleDeConfidentialite regle = new RegleDeConfidentialite(dit, TOTALE, false);

        assertThat(Stream.of(
                        Acteurs.gestionnaire(CENTRE),
                        Acteurs.responsable(CENTRE),
                        Acteurs.baip(),
                        Acteurs.administrateur(),
                        Acteurs.etudiant()))
                .allMatch(acteur -> regle.montre(acteur, CONTACT, AUTEURS));
    }

    @ParameterizedTest
    @EnumSource(NiveauConfidentialite.class)
    void who_has_no_right_to_contacts_never_sees_even_what_is_shared(NiveauConfidentialite dit) {
        RegleDeConfidentialite regle = new RegleDeConfidentialite(dit, AUCUNE, true);

        assertThat(Stream.of(Acteurs.auditeur(), Acteurs.technicien(), Acteurs.inconnu()))
                .noneMatch(acteur -> regle.montre(acteur, SUR_UNE_CONVENTION, Set.of(acteur.login())));
    }

    @ParameterizedTest
    @EnumSource(NiveauConfidentialite.class)
    void another_student_never_sees(NiveauConfidentialite dit) {
        RegleDeConfidentialite regle = new RegleDeConfidentialite(dit, AUCUNE, true);

        assertThat(regle.montre(Acteurs.etudiant2(), SUR_UNE_CONVENTION, AUTEURS))
                .isFalse();
    }

    @ParameterizedTest(name = "institution {0}, centre {1}, of the institution''s own centre {2}: {3}")
    @CsvSource({
        "AUCUNE, AUCUNE, false, true",
        "AUCUNE, TOTALE, false, true",
        "TOTALE, AUCUNE, false, false",
        "TOTALE, TOTALE, false, false",
        "TOTALE, TOTALE, true,  true",
        "LIBRE,  AUCUNE, false, true",
        "LIBRE,  TOTALE, false, false",
        "LIBRE,  LIBRE,  false, false",
        "LIBRE,  TOTALE, true,  true"
    })
    void the_staff_of_another_centre_sees_what_is_shared(
            NiveauConfidentialite etablissement, NiveauConfidentialite centre, boolean institution, boolean vu) {
        RegleDeConfidentialite regle = new RegleDeConfidentialite(etablissement, centre, institution);

        assertThat(regle.montre(Acteurs.gestionnaire(CENTRE + 1), CONTACT, AUTEURS))
                .isEqualTo(vu);
        assertThat(regle.montre(deLaComposante(), SUR_UNE_CONVENTION, AUTEURS))
                .as("a grant on the component reaches the convention and makes nobody staff of the centre")
                .isEqualTo(vu);
    }

    @Test
    void the_teacher_sees_the_tutor_of_the_conventions_that_he_follows_and_no_other_contact() {
        RegleDeConfidentialite regle = new RegleDeConfidentialite(AUCUNE, AUCUNE, false);

        assertThat(regle.montre(Acteurs.enseignant(), SUR_UNE_CONVENTION, AUTEURS))
                .isTrue();
        assertThat(regle.montre(Acteurs.enseignant(), CONTACT, AUTEURS)).isFalse();
    }

    @Test
    void a_centre_counts_with_its_own_choice_only_where_the_institution_leaves_it_free() {
        ContactsDeTest contacts = new ContactsDeTest();
        contacts.choisir(CENTRE, AUCUNE);
        contacts.choisir(0, TOTALE);
        assertThat(voit(contacts)).isFalse();

        contacts.choisir(0, LIBRE);
        contacts.centre(new org.entstage.centregestion.Arbre.Noeud(
                CENTRE, "SCI", "Sciences", org.entstage.centregestion.NiveauCentre.COMPOSANTE, null, false));
        assertThat(voit(contacts)).isTrue();
    }

    private static boolean voit(ContactsDeTest contacts) {
        return contacts.confidentialite()
                .regard(Acteurs.gestionnaire(CENTRE + 1))
                .voit(CONTACT, AUTEURS);
    }

    static Acteur deLaComposante() {
        return new Acteur(
                "voisin",
                "Voisine Deux",
                null,
                Map.of(Action.CONTACT_LIRE, Etendue.desComposantes(Set.of("SCI"))),
                null);
    }
}
