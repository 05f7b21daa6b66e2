package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entstage.centregestion.ConsulterPiecesDemandees;
import org.entstage.centregestion.ReglerPieces;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.piece.AccepterPiece;
import org.entstage.convention.piece.ConsulterPieces;
import org.entstage.convention.piece.DeposerPiece;
import org.entstage.convention.piece.EtatPiece;
import org.entstage.convention.piece.FichePiecesDuDossier;
import org.entstage.convention.piece.LignePiece;
import org.entstage.convention.piece.OuvrirPiece;
import org.entstage.convention.piece.PieceAttendue;
import org.entstage.convention.piece.RefuserPiece;
import org.entstage.convention.piece.RetirerPiece;
import org.entstage.convention.piece.SaisiePiece;
import org.entstage.droits.Acteur;
import org.entstage.essai.UneConvention;
import org.entstage.piece.PiecesDemandees;
import org.junit.jupiter.api.Test;

/** Documents of students as rows. {@link ConventionsEnBaseTest} runs it on each database. */
interface PiecesEnBase extends SurUneBase {

    String RC = PiecesDemandees.RESPONSABILITE_CIVILE;
    byte[] PDF = "%PDF-1.4 attestation".getBytes(StandardCharsets.US_ASCII);
    LocalDate RENTREE = LocalDate.of(2026, 9, 1);
    LocalDate ETE = LocalDate.of(2027, 8, 31);

    @Test
    default void what_a_centre_requires_is_handed_in_checked_replaced_and_accepted_before_it_validates() {
        demander(RC + " avant VALIDATION_CENTRE dates; TITRE_SEJOUR avant SOUMISSION pays CH");
        try {
            UneConvention convention =
                    UneConvention.commencee(modele(), etudiant()).complete().soumise();
            assertThat(refus(() -> valider(convention))).containsExactly("piece.manque");
            assertThat(modele().bean(ValiderEnMasse.class)
                            .executer(
                                    gestionnaire(centre()),
                                    List.of(new DemandeDEtape(
                                            convention.id(), null, convention.version(), VALIDATION_CENTRE))))
                    .singleElement()
                    .satisfies(ligne -> assertThat(ligne.problemes())
                            .extracting(Probleme::cle)
                            .containsExactly("piece.manque"));

            deposer(etudiant(), convention, piece(RC, RENTREE, ETE));
            LignePiece deposee = lignes(convention, gestionnaire(centre())).get(0);
            assertThat(deposee.nom()).isEqualTo("mon-attestation.pdf");
            assertThat(refus(() -> valider(convention))).containsExactly("piece.aAccepter");
            assertThat(pieces(convention, etudiant()).attendues())
                    .singleElement()
                    .extracting(PieceAttendue::bloque, PieceAttendue::manque)
                    .containsExactly(true, false);

            modele().bean(RefuserPiece.class)
                    .executer(
                            gestionnaire(centre()),
                            convention.id(),
                            deposee.id(),
                            deposee.version(),
                            "Page illisible.");
            assertThat(refus(() -> valider(convention))).containsExactly("piece.manque");
            assertThat(lignes(convention, etudiant()).get(0).motif()).isEqualTo("Page illisible.");

            deposer(etudiant(), convention, piece(RC, RENTREE, ETE));
            accepter(convention);
            assertThat(pieces(convention, gestionnaire(centre())).anciennes())
                    .singleElement()
                    .extracting(LignePiece::etat)
                    .isEqualTo(EtatPiece.REMPLACEE);
            assertThat(pieces(convention, etudiant()).anciennes()).isEmpty();
            assertThat(convention.fiche().declarations().declarations().assuranceAu())
                    .isEqualTo(ETE);
            valider(convention);

            assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.VALIDEE);
            assertThat(convention.fiche().historique())
                    .extracting(LigneHistorique::transition)
                    .containsSubsequence(
                            Transition.PIECE_DEPOSEE,
                            Transition.PIECE_REFUSEE,
                            Transition.PIECE_DEPOSEE,
                            Transition.PIECE_ACCEPTEE,
                            Transition.VALIDEE);
            assertThat(convention.fiche().historique())
                    .filteredOn(ligne -> ligne.transition() == Transition.PIECE_ACCEPTEE)
                    .singleElement()
                    .satisfies(ligne -> {
                        assertThat(ligne.details())
                                .isEqualTo("Attestation de responsabilité civile (mon-attestation.pdf)");
                        assertThat(ligne.changements())
                                .extracting(Changement::quoi)
                                .hasSize(2);
                    });
            apresLaValidation(convention);
        } finally {
            heriter();
        }
    }

    /** What was accepted stays until something else is. */
    private void apresLaValidation(UneConvention convention) {
        deposer(etudiant(), convention, piece(RC, ETE.plusDays(1), ETE.plusYears(1)));
        assertThat(lignes(convention, etudiant()))
                .extracting(LignePiece::etat, LignePiece::retirable)
                .containsExactly(tuple(EtatPiece.DEPOSEE, false), tuple(EtatPiece.ACCEPTEE, false));
        accepter(convention);
        assertThat(convention.fiche().declarations().declarations().assuranceAu())
                .isEqualTo(ETE);
        assertThat(lignes(convention, etudiant())).hasSize(1);
        LignePiece acceptee = lignes(convention, gestionnaire(centre())).get(0);
        assertThat(acceptee.refusable()).isFalse();
    }

    @Test
    default void what_is_asked_for_handing_in_must_be_there_and_what_the_student_gave_he_takes_back() {
        demander("TITRE_SEJOUR avant SOUMISSION pour FRANCE");
        try {
            UneConvention convention =
                    UneConvention.commencee(modele(), etudiant()).complete();
            assertThat(refus(() -> soumettre(convention))).containsExactly("piece.manque");

            deposer(etudiant(), convention, piece("TITRE_SEJOUR", null, null));
            LignePiece deposee = lignes(convention, etudiant()).get(0);
            assertThat(deposee.retirable()).isTrue();
            modele().bean(RetirerPiece.class).executer(etudiant(), convention.id(), deposee.id());
            assertThat(refus(() -> soumettre(convention))).containsExactly("piece.manque");
            assertThatThrownBy(
                            () -> modele().bean(OuvrirPiece.class).executer(etudiant(), convention.id(), deposee.id()))
                    .isInstanceOf(Introuvable.class);

            deposer(etudiant(), convention, piece("TITRE_SEJOUR", null, null));
            soumettre(convention);
            assertThat(lignes(convention, etudiant()).get(0).retirable()).isFalse();
            assertThat(refus(() -> valider(convention))).containsExactly("piece.aAccepter");
            accepter(convention);
            valider(convention);
        } finally {
            heriter();
        }
    }

    @Test
    default void wrong_files_wrong_days_and_wrong_people_are_refused() {
        UneConvention convention = UneConvention.commencee(modele(), etudiant()).complete();
        assertThat(deposerRefuse(
                        convention,
                        new SaisiePiece(RC, null, null, "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("commun.obligatoire", "commun.obligatoire", "piece.fichier.format");
        assertThat(deposerRefuse(convention, new SaisiePiece(RC, ETE, RENTREE, null, new byte[0])))
                .containsExactly("piece.dates.avant", "piece.fichier.absent");
        assertThat(deposerRefuse(
                        convention,
                        new SaisiePiece("TITRE_SEJOUR", null, null, null, new byte[SaisiePiece.TAILLE_MAXIMALE + 1])))
                .containsExactly("piece.fichier.gros", "commun.choix.inconnu");
        assertThatThrownBy(() -> deposer(etudiant2(), convention, piece(RC, RENTREE, ETE)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> deposer(auditeur(), convention, piece(RC, RENTREE, ETE)))
                .isInstanceOf(AccesRefuse.class);

        deposer(etudiant(), convention, piece(RC, RENTREE, ETE));
        deposer(gestionnaire(centre()), convention, piece("AUTRE", null, null));
        deposer(gestionnaire(centre()), convention, piece("AUTRE", null, null));
        FichePiecesDuDossier fiche = pieces(convention, auditeur());
        assertThat(fiche.autres()).hasSize(2);
        LignePiece attestation = fiche.attendues().get(0).courantes().get(0);
        assertThat(modele().bean(OuvrirPiece.class)
                        .executer(auditeur(), convention.id(), attestation.id())
                        .contenu())
                .isEqualTo(PDF);
        convention.soumise();
        assertThatThrownBy(() -> pieces(convention, enseignant())).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele().bean(AccepterPiece.class)
                        .executer(etudiant(), convention.id(), attestation.id(), attestation.version()))
                .isInstanceOf(AccesRefuse.class);
        accepter(convention, attestation);
        assertThatThrownBy(() -> accepter(convention, attestation)).isInstanceOf(ModificationConcurrente.class);
        assertThat(refus(() -> modele().bean(RefuserPiece.class)
                        .executer(gestionnaire(centre()), convention.id(), attestation.id(), 1, " ")))
                .containsExactly("commun.obligatoire");
    }

    @Test
    default void a_dropped_draft_leaves_no_document_and_a_list_is_set_and_inherited_again() {
        UneConvention convention = UneConvention.commencee(modele(), etudiant());
        deposer(etudiant(), convention, piece("AUTRE", null, null));
        modele().bean(AbandonnerBrouillon.class).executer(etudiant(), convention.id(), convention.version());

        assertThat(refus(() -> demander("INCONNUE avant SOUMISSION"))).containsExactly("piece.codeInconnu");
        demander("-");
        assertThat(modele().bean(ConsulterPiecesDemandees.class)
                        .executer(gestionnaire(centre()), centre())
                        .propre())
                .isTrue();
        assertThat(pieces(UneConvention.commencee(modele(), etudiant()), etudiant())
                        .attendues())
                .isEmpty();
        heriter();
        assertThat(modele().bean(ConsulterPiecesDemandees.class)
                        .executer(gestionnaire(centre()), centre())
                        .pieces())
                .isEqualTo(PiecesDemandees.LIVREES);
    }

    private void demander(String texte) {
        modele().bean(ReglerPieces.class)
                .executer(
                        responsable(centre()),
                        centre(),
                        PiecesDemandees.lire(texte).orElseThrow());
    }

    private void heriter() {
        modele().bean(ReglerPieces.class).executer(responsable(centre()), centre(), null);
    }

    private static SaisiePiece piece(String code, LocalDate du, LocalDate au) {
        return new SaisiePiece(code, du, au, "C:\\Mon attestation.PDF", PDF);
    }

    private void deposer(Acteur acteur, UneConvention convention, SaisiePiece saisie) {
        modele().bean(DeposerPiece.class).executer(acteur, convention.id(), saisie);
    }

    private List<String> deposerRefuse(UneConvention convention, SaisiePiece saisie) {
        return refus(() -> deposer(etudiant(), convention, saisie));
    }

    private void accepter(UneConvention convention) {
        accepter(convention, lignes(convention, gestionnaire(centre())).get(0));
    }

    private void accepter(UneConvention convention, LignePiece piece) {
        modele().bean(AccepterPiece.class)
                .executer(gestionnaire(centre()), convention.id(), piece.id(), piece.version());
    }

    private FichePiecesDuDossier pieces(UneConvention convention, Acteur acteur) {
        return modele().bean(ConsulterPieces.class).executer(acteur, convention.id());
    }

    private List<LignePiece> lignes(UneConvention convention, Acteur acteur) {
        return pieces(convention, acteur).attendues().get(0).courantes();
    }

    private void soumettre(UneConvention convention) {
        modele().bean(SoumettreConvention.class).executer(etudiant(), convention.id(), convention.version(), null);
    }

    private void valider(UneConvention convention) {
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, null);
    }

    private static List<String> refus(Runnable geste) {
        try {
            geste.run();
            return List.of();
        } catch (RefusMetier refus) {
            return refus.problemes().stream().map(Probleme::cle).toList();
        }
    }
}
