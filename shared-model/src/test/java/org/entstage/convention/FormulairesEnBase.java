package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETUDIANT;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.fige.FigerLesDocuments;
import org.entstage.convention.document.formulaire.MentionObligatoire;
import org.entstage.convention.document.formulaire.SaisieFormulaire;
import org.entstage.convention.piece.DeposerPiece;
import org.entstage.convention.piece.SaisiePiece;
import org.entstage.convention.signature.ChoixDEnvoi;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.ConsulterSignatures;
import org.entstage.convention.signature.EnvoyerEnSignature;
import org.entstage.droits.Acteur;
import org.entstage.essai.ParapheurDeTest;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;

/** Hosts' own forms as rows. {@link ConventionsEnBaseTest} runs it on each database. */
interface FormulairesEnBase extends SurUneBase {

    String FICHIERS = "select count(*) from fichier";

    byte[] FORMULAIRE = "%PDF-1.7 formulaire de l'hôte".getBytes(StandardCharsets.ISO_8859_1);
    byte[] AUTRE = "%PDF-1.7 un autre".getBytes(StandardCharsets.ISO_8859_1);
    Set<MentionObligatoire> TOUTES = EnumSet.allOf(MentionObligatoire.class);

    @Test
    default void a_host_s_own_form_is_what_is_printed_validated_and_signed() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        deposer(convention, FORMULAIRE);

        assertThat(imprimer(gestionnaire(centre()), convention)).isEqualTo(FORMULAIRE);
        assertThat(formulaire(convention, gestionnaire(centre())).present()).satisfies(present -> {
            assertThat(present.nom()).isEqualTo("mon-formulaire.pdf");
            assertThat(present.par()).isEqualTo("Sacha Bureau");
        });
        assertThat(formulaire(convention, etudiant()).ouvert()).isFalse();
        valider(convention);
        assertThat(imprimer(etudiant(), convention))
                .as("the first who opens it makes the frozen bytes")
                .isEqualTo(FORMULAIRE);
        assertThat(modele().bean(DocumentsFiges.class)
                        .aSigner(convention.id(), null)
                        .octets())
                .isEqualTo(FORMULAIRE);
        envoyer(convention);
        ByteArrayOutputStream anglais = new ByteArrayOutputStream();
        modele().bean(EditerConvention.class).executer(enseignant(), convention.id(), Locale.ENGLISH, anglais);
        assertThat(anglais.toByteArray()).isEqualTo(FORMULAIRE);

        assertThat(formulaire(convention, gestionnaire(centre())).ouvert()).isFalse();
        assertThat(refus(() -> deposer(convention, AUTRE))).containsExactly("formulaire.tropTard");
        assertThat(refus(() -> retirer(convention))).containsExactly("formulaire.tropTard");
        assertThat(modele().bean(ParapheurDeTest.class).demandes())
                .singleElement()
                .satisfies(demande -> assertThat(demande.pdf()).isEqualTo(FORMULAIRE));
    }

    @Test
    default void a_dropped_draft_takes_its_form_and_its_student_s_documents_with_it() {
        UneConvention convention = UneConvention.commencee(modele(), etudiant()).complete();
        long avant = nombre(FICHIERS);
        deposer(convention, FORMULAIRE);
        modele().bean(DeposerPiece.class)
                .executer(etudiant(), convention.id(), new SaisiePiece("AUTRE", null, null, "a.pdf", AUTRE));
        assertThat(nombre(FICHIERS)).isEqualTo(avant + 2);

        modele().bean(AbandonnerBrouillon.class).executer(etudiant(), convention.id(), convention.version());

        assertThat(nombre(FICHIERS)).isEqualTo(avant);
    }

    private void envoyer(UneConvention convention) {
        modele().bean(ParapheurDeTest.class).vider();
        int version = modele().bean(ConsulterSignatures.class)
                .executer(gestionnaire(centre()), convention.id(), null)
                .cible()
                .version();
        modele().bean(EnvoyerEnSignature.class)
                .executer(
                        gestionnaire(centre()),
                        new CibleDeSignature(convention.id(), null, version),
                        new ChoixDEnvoi(Map.of(SIGNATURE_ETUDIANT, "etudiant@univ.example.org")));
    }

    @Test
    default void what_was_frozen_stays_when_the_validation_is_taken_back_and_another_form_or_none_is_used() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        byte[] notre = imprimer(gestionnaire(centre()), convention);
        deposer(convention, FORMULAIRE);
        valider(convention);
        assertThat(imprimer(etudiant(), convention)).isEqualTo(FORMULAIRE);
        apresLaReprise(convention, notre);
    }

    /** What was frozen stays readable, whatever becomes of the form. */
    private void apresLaReprise(UneConvention convention, byte[] notre) {
        modele().bean(AnnulerEtape.class)
                .executer(
                        gestionnaire(centre()),
                        convention.id(),
                        convention.version(),
                        VALIDATION_CENTRE,
                        "Autre formulaire");
        deposer(convention, AUTRE);
        valider(convention);
        modele().bean(FigerLesDocuments.class).figer();
        assertThat(imprimer(etudiant(), convention)).isEqualTo(AUTRE);

        modele().bean(AnnulerEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, "Le nôtre");
        retirer(convention);
        assertThat(lire(imprimer(gestionnaire(centre()), convention))).isEqualTo(lire(notre));
        assertThatThrownBy(() -> retirer(convention)).isInstanceOf(Introuvable.class);
        assertThat(modele().bean(DocumentsFiges.class).deLaConvention(convention.id()).stream()
                        .filter(ligne -> ligne.langue().locale().equals(Locale.FRENCH))
                        .map(ligne -> modele().bean(DocumentsFiges.class)
                                .octets(ligne.id())
                                .octets()))
                .containsExactly(AUTRE, FORMULAIRE);
        assertThat(convention.fiche().historique())
                .filteredOn(ligne -> ligne.transition().name().startsWith("FORMULAIRE_"))
                .extracting(LigneHistorique::transition, LigneHistorique::details, LigneHistorique::nom)
                .containsExactly(
                        ligne(Transition.FORMULAIRE_DEPOSE),
                        ligne(Transition.FORMULAIRE_DEPOSE),
                        ligne(Transition.FORMULAIRE_RETIRE));
    }

    private static Tuple ligne(Transition transition) {
        return tuple(transition, "mon-formulaire.pdf", "Sacha Bureau");
    }

    @Test
    default void a_form_without_a_mention_a_disguised_page_and_who_does_not_check_are_refused() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        Set<MentionObligatoire> quatorze = EnumSet.complementOf(EnumSet.of(MentionObligatoire.ABSENCES));
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(problemes(() -> deposer(convention, saisie(quatorze, page))))
                .extracting(Probleme::champ)
                .containsExactly("ABSENCES", "fichier");
        assertThat(refus(() -> deposer(convention, saisie(TOUTES, new byte[0]))))
                .containsExactly("formulaire.fichier.absent");
        byte[] gros = new byte[SaisieFormulaire.TAILLE_MAXIMALE + 1];
        assertThat(refus(() -> deposer(convention, saisie(TOUTES, gros)))).containsExactly("formulaire.fichier.gros");
        assertThat(refus(() -> deposer(convention, saisie(Set.of(), FORMULAIRE))))
                .hasSize(15)
                .containsOnly("formulaire.mention");
        for (Acteur autre : List.of(etudiant(), auditeur(), enseignant())) {
            assertThatThrownBy(() -> modele().bean(DeposerFormulaire.class)
                            .executer(autre, convention.id(), convention.version(), saisie(TOUTES, FORMULAIRE)))
                    .isInstanceOf(AccesRefuse.class);
        }
        assertThatThrownBy(() -> modele().bean(DeposerFormulaire.class)
                        .executer(
                                gestionnaire(centre()),
                                convention.id(),
                                convention.version() - 1,
                                saisie(TOUTES, FORMULAIRE)))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(formulaire(convention, gestionnaire(centre())).present()).isNull();
    }

    private FicheFormulaire formulaire(UneConvention convention, Acteur acteur) {
        return modele().bean(ListerDocuments.class)
                .executer(acteur, convention.id())
                .formulaire();
    }

    private static SaisieFormulaire saisie(Set<MentionObligatoire> mentions, byte[] contenu) {
        return new SaisieFormulaire(mentions, "C:\\Mon formulaire.PDF", contenu);
    }

    private void deposer(UneConvention convention, byte[] contenu) {
        deposer(convention, saisie(TOUTES, contenu));
    }

    private void deposer(UneConvention convention, SaisieFormulaire saisie) {
        modele().bean(DeposerFormulaire.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), saisie);
    }

    private void retirer(UneConvention convention) {
        modele().bean(RetirerFormulaire.class).executer(gestionnaire(centre()), convention.id(), convention.version());
    }

    private void valider(UneConvention convention) {
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, null);
    }

    private byte[] imprimer(Acteur acteur, UneConvention convention) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele().bean(EditerConvention.class).executer(acteur, convention.id(), Locale.FRENCH, document);
        return document.toByteArray();
    }

    private static String lire(byte[] octets) {
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static List<String> refus(Runnable geste) {
        return problemes(geste).stream().map(Probleme::cle).toList();
    }

    private static List<Probleme> problemes(Runnable geste) {
        try {
            geste.run();
            return List.of();
        } catch (RefusMetier refus) {
            return refus.problemes();
        }
    }
}
