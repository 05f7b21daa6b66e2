package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ACCUEIL;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETABLISSEMENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETUDIANT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_REFERENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_TUTEUR;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.ConsulterSignatures;
import org.entstage.convention.signature.EnregistrerSignatures;
import org.entstage.convention.signature.EtatPartie;
import org.entstage.convention.signature.FichePartie;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.GenreFichier;
import org.entstage.convention.signature.LireFichierSigne;
import org.entstage.convention.signature.RecommencerSignatures;
import org.entstage.convention.signature.RetirerSignature;
import org.entstage.convention.signature.SaisieSignatures;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;

/** Signatures on paper as rows. {@link ConventionsEnBaseTest} runs it on each database. */
interface SignaturesEnBase extends SurUneBase {

    LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 21);
    byte[] SCAN = "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII);

    @Test
    default void signatures_on_paper_make_a_convention_signed_and_lists_and_rules_read_it() {
        UneConvention convention = signable();
        assertThat(signatures(convention).prochaines())
                .extracting(FichePartie::nature)
                .containsExactly(SIGNATURE_ETUDIANT);
        enregistrer(convention, SCAN, SIGNATURE_ETUDIANT, SIGNATURE_TUTEUR, SIGNATURE_REFERENT);

        assertThat(convention.fiche().signatures().faites()).isEqualTo(3);
        assertThat(ligne(CriteresConvention.Signees.A_SUIVRE)).satisfies(ligne -> {
            assertThat(ligne.signatures().etat().faites()).isEqualTo(3);
            assertThat(ligne.signatures().etat().total()).isEqualTo(5);
            assertThat(ligne.signatures().tour()).containsExactly(SIGNATURE_ACCUEIL);
        });
        assertThat(convention.fiche().examen().constats())
                .filteredOn(constat -> constat.regle().equals("R23"))
                .extracting(constat -> constat.cle())
                .containsExactly("convention.regle.R23.attendues");

        enregistrer(convention, new byte[0], SIGNATURE_ACCUEIL, SIGNATURE_ETABLISSEMENT);

        assertThat(ligne(CriteresConvention.Signees.SIGNEES).signatures().etat().derniere())
                .isEqualTo(AUJOURDHUI);
        assertThat(convention.fiche().examen().constats())
                .noneMatch(constat -> constat.regle().equals("R23"));
        assertThat(convention.fiche().historique())
                .extracting(LigneHistorique::transition)
                .endsWith(Transition.SIGNATURE_RECUE, Transition.SIGNATURE_RECUE, Transition.SIGNATURES_COMPLETES);
        FicheSignatures fiche = modele().bean(ConsulterSignatures.class).executer(etudiant(), convention.id(), null);
        assertThat(fiche.presente().fichiers()).singleElement().satisfies(fichier -> {
            assertThat(fichier.genre()).isEqualTo(GenreFichier.SCAN);
            assertThat(modele().bean(LireFichierSigne.class)
                            .executer(etudiant(), convention.id(), null, fichier.id())
                            .contenu())
                    .isEqualTo(SCAN);
            assertThatThrownBy(() -> modele().bean(LireFichierSigne.class)
                            .executer(etudiant2(), convention.id(), null, fichier.id()))
                    .isInstanceOf(Introuvable.class);
        });
        assertThat(fiche.presente().parties())
                .as("addresses are for the staff")
                .allMatch(partie -> partie.courriel() == null);
    }

    @Test
    default void a_signature_kept_by_mistake_is_taken_back_and_a_new_version_keeps_the_old_one_readable() {
        UneConvention convention = signable();
        enregistrer(convention, SCAN, SIGNATURE_ETUDIANT, SIGNATURE_TUTEUR);
        modele().bean(RetirerSignature.class)
                .executer(gestionnaire(centre()), cible(convention), SIGNATURE_TUTEUR, "Erreur de ligne.");
        assertThat(convention.fiche().signatures().faites()).isEqualTo(1);

        modele().bean(RecommencerSignatures.class)
                .executer(gestionnaire(centre()), cible(convention), "Une date était fausse.");

        FicheSignatures fiche = signatures(convention);
        assertThat(convention.fiche().signatures().faites()).isZero();
        assertThat(fiche.presente().numero()).isEqualTo(2);
        assertThat(fiche.anciennes()).singleElement().satisfies(ancienne -> {
            assertThat(ancienne.motif()).isEqualTo("Une date était fausse.");
            assertThat(ancienne.fichiers()).hasSize(1);
            assertThat(ancienne.parties().get(0).etat()).isEqualTo(EtatPartie.SIGNEE);
        });
        assertThatThrownBy(() -> modele().bean(RecommencerSignatures.class)
                        .executer(gestionnaire(centre()), cible(convention), "Encore."))
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    default void taking_a_validation_back_closes_what_was_signed() {
        UneConvention convention = signable();
        enregistrer(convention, SCAN, SIGNATURE_ETUDIANT);
        modele().bean(AnnulerEtape.class)
                .executer(
                        gestionnaire(centre()),
                        convention.id(),
                        convention.version(),
                        VALIDATION_CENTRE,
                        "Le sujet change.");
        assertThat(convention.fiche().signatures().faites()).isZero();
        assertThatThrownBy(() -> enregistrer(convention, SCAN, SIGNATURE_ETUDIANT))
                .isInstanceOf(RefusMetier.class);

        valider(convention);

        FicheSignatures fiche = signatures(convention);
        assertThat(fiche.presente().numero()).isEqualTo(2);
        assertThat(fiche.anciennes().get(0).motif()).isEqualTo("Le sujet change.");
        enregistrer(convention, SCAN, SIGNATURE_ETUDIANT);
        assertThat(signatures(convention).presente().numero()).isEqualTo(2);
    }

    @Test
    default void impossible_dates_other_files_and_other_people_are_refused() {
        UneConvention convention = signable();
        assertThat(refus(convention, saisie(false, null, "<html>".getBytes(StandardCharsets.UTF_8), Map.of())))
                .containsExactly("signature.fichier.format");
        assertThat(refus(
                        convention,
                        saisie(
                                false,
                                null,
                                new byte[0],
                                Map.of(
                                        SIGNATURE_ETUDIANT,
                                        AUJOURDHUI.plusDays(1),
                                        SIGNATURE_TUTEUR,
                                        AUJOURDHUI.minusDays(1)))))
                .containsExactly("signature.date.future", "signature.date.tropTot");
        assertThat(refus(convention, saisie(true, null, new byte[0], Map.of(SIGNATURE_ETUDIANT, AUJOURDHUI))))
                .containsExactly("signature.ailleurs.preuve", "signature.ailleurs.note");
        assertThat(refus(convention, saisie(false, null, new byte[0], Map.of())))
                .containsExactly("signature.rien");
        assertThatThrownBy(() -> modele().bean(EnregistrerSignatures.class)
                        .executer(etudiant(), cible(convention), saisie(false, null, SCAN, Map.of())))
                .isInstanceOf(AccesRefuse.class);
        CibleDeSignature vue = cible(convention);
        enregistrer(convention, SCAN, SIGNATURE_ETUDIANT);
        assertThatThrownBy(() -> modele().bean(EnregistrerSignatures.class)
                        .executer(gestionnaire(centre()), vue, saisie(false, null, SCAN, Map.of())))
                .isInstanceOf(ModificationConcurrente.class);
    }

    private List<String> refus(UneConvention convention, SaisieSignatures saisie) {
        try {
            modele().bean(EnregistrerSignatures.class).executer(gestionnaire(centre()), cible(convention), saisie);
            return List.of();
        } catch (RefusMetier refus) {
            return refus.problemes().stream().map(Probleme::cle).toList();
        }
    }

    private UneConvention signable() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        valider(convention);
        return convention;
    }

    private void valider(UneConvention convention) {
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, null);
    }

    private void enregistrer(UneConvention convention, byte[] fichier, NatureEtape... natures) {
        Map<NatureEtape, LocalDate> dates = new EnumMap<>(NatureEtape.class);
        for (NatureEtape nature : natures) {
            dates.put(nature, AUJOURDHUI);
        }
        modele().bean(EnregistrerSignatures.class)
                .executer(gestionnaire(centre()), cible(convention), saisie(false, null, fichier, dates));
    }

    private static SaisieSignatures saisie(
            boolean ailleurs, String note, byte[] fichier, Map<NatureEtape, LocalDate> dates) {
        return new SaisieSignatures(ailleurs, dates, note, fichier);
    }

    private FicheSignatures signatures(UneConvention convention) {
        return modele().bean(ConsulterSignatures.class).executer(gestionnaire(centre()), convention.id(), null);
    }

    private CibleDeSignature cible(UneConvention convention) {
        return new CibleDeSignature(
                convention.id(), null, signatures(convention).cible().version());
    }

    private LigneConvention ligne(CriteresConvention.Signees signees) {
        return modele().bean(RechercherConventions.class)
                .executer(gestionnaire(centre()), new CriteresConvention(null, null, null, null, signees, null), 1)
                .lignes()
                .get(0);
    }
}
