package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ACCUEIL;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETABLISSEMENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETUDIANT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_REFERENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_TUTEUR;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.ActualiserSignatures;
import org.entstage.convention.signature.ChoixDEnvoi;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.ConsulterSignatures;
import org.entstage.convention.signature.EnregistrerSignatures;
import org.entstage.convention.signature.EnvoyerEnSignature;
import org.entstage.convention.signature.EtatDemande;
import org.entstage.convention.signature.EtatPartie;
import org.entstage.convention.signature.FicheFichier;
import org.entstage.convention.signature.FichePartie;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.GenreFichier;
import org.entstage.convention.signature.LireFichierSigne;
import org.entstage.convention.signature.RecommencerSignatures;
import org.entstage.convention.signature.SaisieSignatures;
import org.entstage.convention.signature.TraitementDesDemandes;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.essai.ParapheurDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.DocumentASigner.Signataire;
import org.junit.jupiter.api.Test;

/** Electronic signatures, with a service in memory. {@link ConventionsEnBaseTest} runs it on each database. */
interface SignaturesElectroniquesEnBase extends SurUneBase {

    LocalDateTime MATIN = LocalDateTime.of(2026, 11, 21, 9, 0);

    @Test
    default void a_party_refuses_and_in_a_new_version_all_sign() {
        UneConvention convention = aSigner();
        assertThat(envoyer(convention)).isTrue();
        DocumentASigner demande = service().demandes().get(0);
        assertThat(demande.signataires()).extracting(Signataire::etape).containsExactly(1, 2, 3, 4, 5);
        assertThat(new String(demande.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        service().signer(1, MATIN);
        service().refuser(2, "Les dates sont fausses.");

        actualiser(convention);

        FicheSignatures refusee = signatures(convention);
        assertThat(refusee.presente().derniere().etat()).isEqualTo(EtatDemande.REFUSEE);
        assertThat(refusee.presente().derniere().motif()).isEqualTo("Les dates sont fausses.");
        assertThat(refusee.presente().parties())
                .extracting(FichePartie::etat)
                .containsExactly(
                        EtatPartie.SIGNEE,
                        EtatPartie.REFUSEE,
                        EtatPartie.A_SIGNER,
                        EtatPartie.A_SIGNER,
                        EtatPartie.A_SIGNER);
        assertThat(refusee.envoyable()).isFalse();
        assertThat(courriels("SIGNATURE_REFUSEE")).isNotZero();

        modele().bean(RecommencerSignatures.class)
                .executer(gestionnaire(centre()), cible(convention), "Dates corrigées.");
        envoyer(convention);
        Stream.of(1, 2, 3, 4, 5).forEach(etape -> service().signer(etape, MATIN));
        actualiser(convention);

        FicheSignatures signee = signatures(convention);
        assertThat(signee.presente().numero()).isEqualTo(2);
        assertThat(signee.cible().etat().completes()).isTrue();
        assertThat(signee.presente().fichiers())
                .extracting(FicheFichier::genre)
                .containsExactly(GenreFichier.PISTE, GenreFichier.SIGNE, GenreFichier.ENVOYE);
        assertThat(new String(
                        modele().bean(LireFichierSigne.class)
                                .executer(
                                        etudiant(),
                                        convention.id(),
                                        null,
                                        signee.presente().fichiers().get(1).id())
                                .contenu(),
                        StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-1.7 signed 102");
        assertThat(signee.anciennes().get(0).parties().get(0).etat())
                .as("what was signed before stays readable")
                .isEqualTo(EtatPartie.SIGNEE);
        assertThat(courriels("CONVENTION_SIGNEE")).isNotZero();
    }

    @Test
    default void one_signs_on_paper_and_the_others_electronically() {
        UneConvention convention = aSigner();
        modele().bean(EnvoyerEnSignature.class)
                .executer(
                        gestionnaire(centre()),
                        cible(convention),
                        choix(SIGNATURE_ETUDIANT, SIGNATURE_TUTEUR, SIGNATURE_REFERENT, SIGNATURE_ETABLISSEMENT));
        assertThat(service().demandes().get(0).signataires()).hasSize(4);
        assertThatThrownBy(() -> papier(convention, SIGNATURE_TUTEUR)).isInstanceOf(RefusMetier.class);
        papier(convention, SIGNATURE_ACCUEIL);
        Stream.of(1, 2, 3, 4).forEach(etape -> service().signer(etape, MATIN));

        modele().bean(TraitementDesDemandes.class).suivre();
        assertThat(signatures(convention).cible().etat().faites())
                .as("its time has not come")
                .isEqualTo(1);
        actualiser(convention);

        assertThat(convention.fiche().signatures().completes()).isTrue();
        assertThat(convention.fiche().historique())
                .filteredOn(ligne -> ligne.transition() == Transition.SIGNATURE_RECUE)
                .hasSize(5);
    }

    @Test
    default void a_lost_answer_a_double_click_and_two_nodes_make_one_request_and_one_effect() {
        UneConvention convention = aSigner();
        CibleDeSignature vue = cible(convention);
        service().perdReponses(true);
        assertThat(modele().bean(EnvoyerEnSignature.class).executer(gestionnaire(centre()), vue, tous()))
                .isFalse();
        assertThat(signatures(convention).presente().enCours().muette()).isTrue();
        assertThatThrownBy(() -> modele().bean(EnvoyerEnSignature.class).executer(gestionnaire(centre()), vue, tous()))
                .isInstanceOfAny(ModificationConcurrente.class, RefusMetier.class);
        service().perdReponses(false);

        ensemble(() -> modele().bean(TraitementDesDemandes.class).suivre());
        due();
        ensemble(() -> modele().bean(TraitementDesDemandes.class).suivre());

        assertThat(service().demandes()).hasSize(1);
        assertThat(signatures(convention).presente().enCours().etat()).isEqualTo(EtatDemande.ENVOYEE);
        Stream.of(1, 2, 3, 4, 5).forEach(etape -> service().signer(etape, MATIN));
        due();
        ensemble(() -> modele().bean(TraitementDesDemandes.class).suivre());

        assertThat(service().suivis()).isEqualTo(1);
        assertThat(convention.fiche().signatures().completes()).isTrue();
        assertThat(convention.fiche().historique())
                .filteredOn(ligne -> ligne.transition() == Transition.SIGNATURES_COMPLETES)
                .hasSize(1);
        assertThat(signatures(convention).presente().fichiers())
                .extracting(FicheFichier::genre)
                .containsOnlyOnce(GenreFichier.SIGNE);
    }

    @Test
    default void taking_the_validation_back_takes_the_request_back_as_soon_as_the_service_answers() {
        UneConvention convention = aSigner();
        envoyer(convention);
        service().enPanne(true);
        modele().bean(AnnulerEtape.class)
                .executer(
                        gestionnaire(centre()),
                        convention.id(),
                        convention.version(),
                        VALIDATION_CENTRE,
                        "Le sujet change.");
        modele().bean(TraitementDesDemandes.class).suivre();
        assertThat(service().annulees()).isEmpty();
        service().enPanne(false);
        due();

        modele().bean(TraitementDesDemandes.class).suivre();

        assertThat(service().annulees()).containsExactly("101");
        assertThat(signatures(convention).anciennes().get(0).derniere().etat()).isEqualTo(EtatDemande.ANNULEE);
    }

    @Test
    default void a_request_that_ends_in_time_is_said_to_have_expired_and_addresses_are_checked() {
        UneConvention convention = aSigner();
        Map<NatureEtape, String> adresses = new EnumMap<>(tous().courriels());
        adresses.put(SIGNATURE_TUTEUR, "personne");
        assertThatThrownBy(() -> modele().bean(EnvoyerEnSignature.class)
                        .executer(gestionnaire(centre()), cible(convention), new ChoixDEnvoi(adresses)))
                .isInstanceOf(RefusMetier.class);
        assertThat(service().demandes()).isEmpty();
        envoyer(convention);
        service().signer(1, MATIN.plusYears(3));
        service().expirer();

        actualiser(convention);

        FicheSignatures fiche = signatures(convention);
        assertThat(fiche.presente().derniere().etat()).isEqualTo(EtatDemande.EXPIREE);
        assertThat(fiche.presente().parties().get(0).signeeLe())
                .as("a day to come is none")
                .isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(fiche.presente().parties().get(1).etat()).isEqualTo(EtatPartie.EXPIREE);
    }

    @Test
    default void a_request_whose_document_is_lost_holds_up_no_other_and_is_said_to_wait() {
        UneConvention perdue = aSigner();
        service().enPanne(true);
        envoyer(perdue);
        ordre("delete from fichier where cle = (select document_cle from signature_demande"
                + " where id = (select max(id) from signature_demande))");
        UneConvention autre =
                UneConvention.commencee(modele(), etudiant2()).complete().soumise();
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), autre.id(), autre.version(), VALIDATION_CENTRE, null);
        envoyer(autre);
        service().enPanne(false);
        due();

        modele().bean(TraitementDesDemandes.class).suivre();

        assertThat(signatures(autre).presente().enCours().etat()).isEqualTo(EtatDemande.ENVOYEE);
        assertThat(signatures(perdue).presente().enCours()).satisfies(demande -> {
            assertThat(demande.etat()).isEqualTo(EtatDemande.A_ENVOYER);
            assertThat(demande.muette()).isTrue();
        });
    }

    @Test
    default void the_service_is_asked_only_by_who_may_send_this_convention() {
        UneConvention convention = aSigner();
        Map<Action, Etendue> droits = new EnumMap<>(enseignant().droits());
        droits.put(Action.SIGNATURE_ENVOYER, gestionnaire(centre() + 1_000).etendue(Action.SIGNATURE_ENVOYER));
        Acteur ailleurs = new Acteur("enseignant", "Dominique Modèle", null, droits, null);

        assertThatThrownBy(() -> modele().bean(ActualiserSignatures.class).executer(ailleurs, convention.id(), null))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele().bean(EnvoyerEnSignature.class).executer(ailleurs, cible(convention), tous()))
                .isInstanceOf(AccesRefuse.class);
    }

    private ParapheurDeTest service() {
        return modele().bean(ParapheurDeTest.class);
    }

    private UneConvention aSigner() {
        service().vider();
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, null);
        return convention;
    }

    private boolean envoyer(UneConvention convention) {
        return modele().bean(EnvoyerEnSignature.class).executer(gestionnaire(centre()), cible(convention), tous());
    }

    private static ChoixDEnvoi tous() {
        return choix(
                SIGNATURE_ETUDIANT, SIGNATURE_TUTEUR, SIGNATURE_ACCUEIL, SIGNATURE_REFERENT, SIGNATURE_ETABLISSEMENT);
    }

    private static ChoixDEnvoi choix(NatureEtape... natures) {
        Map<NatureEtape, String> courriels = new EnumMap<>(NatureEtape.class);
        for (NatureEtape nature : natures) {
            courriels.put(nature, nature.name().toLowerCase() + "@univ.example.org");
        }
        return new ChoixDEnvoi(courriels);
    }

    private void papier(UneConvention convention, NatureEtape nature) {
        modele().bean(EnregistrerSignatures.class)
                .executer(
                        gestionnaire(centre()),
                        cible(convention),
                        new SaisieSignatures(false, Map.of(nature, LocalDate.of(2026, 11, 21)), null, new byte[0]));
    }

    private void actualiser(UneConvention convention) {
        modele().bean(ActualiserSignatures.class).executer(gestionnaire(centre()), convention.id(), null);
    }

    private FicheSignatures signatures(UneConvention convention) {
        return modele().bean(ConsulterSignatures.class).executer(gestionnaire(centre()), convention.id(), null);
    }

    private CibleDeSignature cible(UneConvention convention) {
        return new CibleDeSignature(
                convention.id(), null, signatures(convention).cible().version());
    }

    private void due() {
        ordre("update signature_demande set prochain = '2026-11-20 00:00:00'");
    }

    private long courriels(String evenement) {
        return nombre("select count(*) from courriel where evenement = '" + evenement + "'");
    }

    private static void ensemble(Runnable travail) {
        List<CompletableFuture<Void>> deux = Stream.of(1, 2)
                .map(noeud -> CompletableFuture.runAsync(travail))
                .toList();
        deux.forEach(CompletableFuture::join);
    }
}
