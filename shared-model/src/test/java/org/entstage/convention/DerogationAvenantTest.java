package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.convention.regles.Constat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A rule that an avenant breaks may be waived for it, as far as it goes and with it only. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerogationAvenantTest extends AtelierDAvenants {

    private static final LocalDate TROP = LocalDate.of(2027, 8, 31);

    private Avenant trop(Convention convention, LocalDate fin) {
        return ecrit(etudiant(), convention, Saisie.de(NatureAvenant.PERIODE).du(DEBUT, fin));
    }

    private void deroger(Avenant avenant) {
        for (Constat constat : examens.examiner(avenant).examen().derogeables()) {
            derogerAvenant.executer(
                    administrateur(), avenant.id(), avenant.version(), constat.regle(), "Accord de la direction.");
        }
    }

    @Test
    void what_an_avenant_breaks_is_waived_for_it_and_then_for_the_convention_that_it_makes() {
        Convention convention = validee();
        Avenant avenant = trop(convention, TROP);
        assertThat(examens.examiner(avenant).examen().derogeables()).isNotEmpty();

        deroger(avenant);

        assertThat(examens.examiner(avenant).examen().bloquants()).isEmpty();
        assertThat(examens.examiner(avenant).examen().deroges())
                .isNotEmpty()
                .allMatch(constat -> constat.derogation().equals("Accord de la direction."));
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);
        assertThat(convention.saisieStage().fin()).isEqualTo(TROP);
        assertThat(examinateur.examiner(convention).examen().deroges()).isNotEmpty();
    }

    @Test
    void it_goes_no_further_than_the_breach_went() {
        Convention convention = validee();
        Avenant avenant = trop(convention, TROP);
        deroger(avenant);

        ecrire.executer(
                etudiant(),
                convention.id(),
                avenant.id(),
                avenant.version(),
                Saisie.de(NatureAvenant.PERIODE).du(DEBUT, TROP.plusDays(15)).saisie(),
                null);

        assertThat(refus(() -> soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version())))
                .extracting(Probleme::cle)
                .anyMatch(cle -> cle.startsWith("convention.derogation.depassee"));
    }

    @Test
    void it_ends_with_an_avenant_that_is_given_up_and_may_be_taken_back() {
        Convention convention = validee();
        Avenant avenant = trop(convention, TROP);
        deroger(avenant);
        String regle = avenant.histoire().get(1).regle();
        retirerDerogation.executer(administrateur(), avenant.id(), avenant.version(), regle);
        assertThat(refus(() -> retirerDerogation.executer(administrateur(), avenant.id(), avenant.version(), regle)))
                .extracting(Probleme::cle)
                .containsExactly("convention.derogation.aucune");
        assertThat(examens.examiner(avenant).examen().bloquants()).isNotEmpty();
        deroger(avenant);
        annulerAvenant.executer(etudiant(), avenant.id(), avenant.version(), null);

        Avenant suivant = trop(convention, TROP);

        assertThat(examens.examiner(suivant).examen().bloquants()).isNotEmpty();
    }

    @Test
    void only_who_may_waive_does_and_only_what_forbids_something() {
        Convention convention = validee();
        Avenant avenant = trop(convention, TROP);

        assertThatThrownBy(() -> derogerAvenant.executer(etudiant(), avenant.id(), avenant.version(), "R04", "Non."))
                .isInstanceOf(AccesRefuse.class);
        assertThat(refus(() ->
                        derogerAvenant.executer(administrateur(), avenant.id(), avenant.version(), "R99", "Oui.")))
                .extracting(Probleme::cle)
                .containsExactly("convention.derogation.sansObjet");
        assertThat(refus(() -> derogerAvenant.executer(administrateur(), avenant.id(), avenant.version(), "R04", " ")))
                .extracting(Probleme::champ)
                .containsExactly("motif");
    }
}
