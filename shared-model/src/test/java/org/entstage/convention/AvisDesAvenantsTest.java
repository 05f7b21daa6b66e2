package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.circuit.NatureEtape.VALIDATION_PEDAGOGIQUE;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entstage.annuaire.Personne;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is told of avenants: to whom they are, which one it is, and whose turn it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvisDesAvenantsTest extends AtelierDAvenants {

    @Test
    void each_step_is_told_with_the_avenant_that_it_is_of() {
        circuit = deuxEtapes();
        Convention convention = validee();
        Avenant avenant = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.SUJET));
        conventions.evenements().clear();

        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        faire(enseignant(), avenant, VALIDATION_PEDAGOGIQUE);
        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);

        MentionAvenant mention = new MentionAvenant(avenant.id(), 1, List.of(NatureAvenant.SUJET));
        assertThat(conventions.evenements())
                .extracting(Object::getClass)
                .containsExactly(
                        AvenantSoumis.class,
                        EtapeOuverte.class,
                        EtapeFaite.class,
                        EtapeOuverte.class,
                        AvenantValide.class);
        assertThat(conventions.evenements()).extracting("avenant").containsOnly(mention);
        assertThat(((EtapeOuverte) conventions.evenements().get(1)).auDepot()).isTrue();
        assertThat(((EtapeOuverte) conventions.evenements().get(3)).auDepot()).isFalse();
        assertThat(((AvenantValide) conventions.evenements().get(4)).effet()).isEqualTo(LocalDate.now(horloge));
    }

    @Test
    void what_is_sent_back_taken_back_or_given_up_is_told() {
        Convention convention = validee();
        Avenant avenant = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.SUJET));
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        conventions.evenements().clear();

        refuserAvenant.executer(gestionnaire(CENTRE), avenant.id(), avenant.version(), "Trop vague.");
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        retirerAvenant.executer(etudiant(), avenant.id(), avenant.version());
        annulerAvenant.executer(etudiant(), avenant.id(), avenant.version(), null);

        assertThat(conventions.evenements())
                .filteredOn(fait -> !(fait instanceof EtapeOuverte))
                .extracting(Object::getClass)
                .containsExactly(AvenantRefuse.class, AvenantSoumis.class, AvenantRetire.class, AvenantAnnule.class);
    }

    @Test
    void another_referent_is_told_to_the_former_one_too() {
        Convention convention = validee();
        Personne autre =
                new Personne("autre", "Mme", "Relève", "Claude", "autre@univ.example.org", null, null, null, Set.of());
        long id = ecrire.executer(
                gestionnaire(CENTRE),
                convention.id(),
                null,
                convention.version(),
                Saisie.de(NatureAvenant.REFERENT).saisie(),
                autre);
        Avenant avenant = avenants.trouver(id).orElseThrow();
        soumettreAvenant.executer(gestionnaire(CENTRE), id, avenant.version());

        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);

        assertThat(conventions.evenements()).last().isInstanceOfSatisfying(ReferentChange.class, fait -> {
            assertThat(fait.precedent().login()).isEqualTo("enseignant");
            assertThat(fait.avis().referent().login()).isEqualTo("autre");
        });
    }
}
