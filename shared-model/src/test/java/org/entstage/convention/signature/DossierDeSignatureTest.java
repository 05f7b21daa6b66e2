package org.entstage.convention.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETUDIANT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_REFERENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_TUTEUR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.EtatDesSignatures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierDeSignatureTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime QUAND = JOUR.atTime(9, 0);

    private final DossierDeSignature dossier = new DossierDeSignature(cible(), 1, QUAND);

    @Test
    void it_is_signed_when_nobody_who_must_sign_is_missing() {
        signer(SIGNATURE_ETUDIANT);
        assertThat(dossier.resume().completes()).isFalse();
        assertThat(dossier.resume().manquantes()).containsExactly(SIGNATURE_TUTEUR);

        signer(SIGNATURE_TUTEUR);

        assertThat(dossier.resume().completes()).as("the referent is optional").isTrue();
        assertThat(dossier.resume().faites()).isEqualTo(2);
        assertThat(dossier.resume().derniere()).isEqualTo(JOUR);
    }

    @Test
    void nobody_signs_twice_and_who_is_asked_electronically_does_not_sign_on_paper() {
        signer(SIGNATURE_ETUDIANT);
        assertThatThrownBy(() -> signer(SIGNATURE_ETUDIANT)).isInstanceOf(RefusMetier.class);
        dossier.partie(SIGNATURE_TUTEUR).demander(1, "noa@exemplaire.example.org");
        assertThatThrownBy(() -> signer(SIGNATURE_TUTEUR)).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> signer(NatureEtape.SIGNATURE_ACCUEIL)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void what_was_kept_on_paper_is_taken_back_an_electronic_signature_is_not() {
        signer(SIGNATURE_ETUDIANT);
        dossier.retirer(SIGNATURE_ETUDIANT);
        assertThat(dossier.commence()).isFalse();
        dossier.partie(SIGNATURE_TUTEUR).signer(ModeSignature.ELECTRONIQUE, JOUR, null, "service", QUAND);
        assertThatThrownBy(() -> dossier.retirer(SIGNATURE_TUTEUR)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void one_that_is_closed_keeps_what_was_signed() {
        signer(SIGNATURE_ETUDIANT);
        dossier.clore("Le sujet change.", "Sacha Bureau", QUAND);

        assertThat(dossier.ouvert()).isFalse();
        assertThat(dossier.resume().faites()).isEqualTo(1);
    }

    private void signer(NatureEtape nature) {
        dossier.signer(nature, ModeSignature.PAPIER, JOUR, null, "Sacha Bureau", QUAND);
    }

    private static DossierASigner cible() {
        return new DossierASigner(
                12,
                null,
                null,
                3,
                "2026-000012",
                "0350936C",
                7,
                "Camille Exemple",
                true,
                JOUR,
                JOUR.plusMonths(2),
                List.of(
                        new DossierASigner.Partie(SIGNATURE_ETUDIANT, 1, true, "Camille Exemple", null),
                        new DossierASigner.Partie(SIGNATURE_TUTEUR, 2, true, "Noa Guide", null),
                        new DossierASigner.Partie(SIGNATURE_REFERENT, 2, false, "Dominique Modèle", null)),
                new EtatDesSignatures(List.of()),
                true,
                true);
    }
}
