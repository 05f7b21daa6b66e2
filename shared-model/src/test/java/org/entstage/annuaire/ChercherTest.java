package org.entstage.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChercherTest {

    private static final Personne ALICE = personne("alice", "20260001");
    private static final Personne BRUNO = personne("bruno", "20260002");

    private final Annuaire annuaire = new Annuaire() {
        @Override
        public Optional<Personne> parLogin(String login) {
            return Optional.empty();
        }

        @Override
        public Optional<Personne> etudiantParNumero(String numero) {
            return numero.equals("20260001") ? Optional.of(ALICE) : Optional.empty();
        }

        @Override
        public List<Personne> chercherEnseignants(String texte, int maximum) {
            return List.of(BRUNO);
        }

        @Override
        public List<Personne> chercherPersonnels(String texte, int maximum) {
            return List.of(BRUNO);
        }

        @Override
        public List<Personne> chercherEtudiants(String texte, int maximum) {
            return List.of(BRUNO, ALICE);
        }
    };

    @Test
    void a_student_finds_teachers_and_no_students() {
        Acteur etudiant = Acteurs.etudiant();

        assertThat(new ChercherEnseignants(annuaire).executer(etudiant, "bruno"))
                .containsExactly(BRUNO);
        assertThatThrownBy(() -> new ChercherEtudiants(annuaire).executer(etudiant, "bruno"))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_teacher_finds_no_students() {
        assertThatThrownBy(() -> new ChercherEtudiants(annuaire).executer(Acteurs.enseignant(), "bruno"))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void who_has_no_role_finds_nobody() {
        assertThatThrownBy(() -> new ChercherEnseignants(annuaire).executer(Acteurs.inconnu(), "bruno"))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void who_gives_or_delegates_rights_finds_staff_and_nobody_else_does() {
        for (Acteur acteur : List.of(Acteurs.administrateur(), Acteurs.responsable(1), Acteurs.enseignant())) {
            assertThat(new ChercherPersonnels(annuaire).executer(acteur, "bruno"))
                    .containsExactly(BRUNO);
        }
        for (Acteur acteur : List.of(Acteurs.etudiant(), Acteurs.auditeur(), Acteurs.inconnu())) {
            assertThatThrownBy(() -> new ChercherPersonnels(annuaire).executer(acteur, "bruno"))
                    .isInstanceOf(AccesRefuse.class);
        }
    }

    @Test
    void staff_finds_a_student_by_number_first_and_once() {
        assertThat(new ChercherEtudiants(annuaire).executer(Acteurs.gestionnaire(1), " 20260001 "))
                .containsExactly(ALICE, BRUNO);
    }

    @Test
    void nothing_typed_finds_nobody() {
        assertThat(new ChercherEtudiants(annuaire).executer(Acteurs.baip(), "  "))
                .isEmpty();
    }

    private static Personne personne(String login, String numero) {
        return new Personne(login, null, "Nom", login, null, null, numero, null, Set.of("student"));
    }
}
