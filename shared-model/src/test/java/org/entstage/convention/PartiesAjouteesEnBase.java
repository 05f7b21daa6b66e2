package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.circuit.NatureEtape.SIGNATURE_COMPOSANTE;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETUDIANT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_REPRESENTANT_LEGAL;
import static org.entstage.circuit.NatureEtape.SIGNATURE_VISA;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entstage.centregestion.ReglerCircuit;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AtelierDAvenants.Saisie;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.signature.ActualiserSignatures;
import org.entstage.convention.signature.ChoixDEnvoi;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.ConsulterSignatures;
import org.entstage.convention.signature.EnregistrerSignatures;
import org.entstage.convention.signature.EnvoyerEnSignature;
import org.entstage.convention.signature.FichePartie;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.convention.signature.SaisieSignatures;
import org.entstage.essai.ParapheurDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.signature.DocumentASigner.Signataire;
import org.junit.jupiter.api.Test;

/** Who signs beyond the five of the law, and who signs an avenant. {@link ConventionsEnBaseTest} runs it on each database. */
interface PartiesAjouteesEnBase extends SurUneBase {

    LocalDate CE_JOUR = LocalDate.of(2026, 11, 21);
    String AVEC_AJOUTS = "1 SOUMISSION; 2 VALIDATION_CENTRE; 3 SIGNATURE_ETUDIANT; 3 SIGNATURE_REPRESENTANT_LEGAL;"
            + " 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL; 5 SIGNATURE_REFERENT; 5 SIGNATURE_COMPOSANTE@enseignant?;"
            + " 6 SIGNATURE_VISA@enseignant; 7 SIGNATURE_ETABLISSEMENT";

    @Test
    default void parties_that_a_centre_adds_are_named_asked_in_their_order_and_waited_for_when_required() {
        agent();
        UneConvention convention = validee(TypeCircuit.CONVENTION, LocalDate.of(2010, 1, 1));
        assertThat(convention.fiche().signatures().total()).isEqualTo(7);
        FicheSignatures avant = signatures(convention, null);
        assertThat(avant.presente().parties())
                .filteredOn(partie -> !partie.nature().toujours())
                .extracting(FichePartie::nom)
                .containsExactly(null, "Dominique Visa", "Dominique Visa");
        assertThat(avant.prochaines())
                .extracting(FichePartie::nature)
                .containsExactly(SIGNATURE_ETUDIANT, SIGNATURE_REPRESENTANT_LEGAL);

        assertThat(imprimee(convention, Locale.FRENCH))
                .as("who is known is named where he signs")
                .containsPattern("Dominique Visa.*Dominique Visa");

        assertThat(refus(() -> papier(convention, null, Map.of(), SIGNATURE_REPRESENTANT_LEGAL)))
                .containsExactly("SIGNATURE_REPRESENTANT_LEGAL.nom signature.nom.manque");
        papier(convention, null, Map.of(SIGNATURE_REPRESENTANT_LEGAL, " Sacha Parent "), SIGNATURE_REPRESENTANT_LEGAL);
        assertThat(convention
                        .fiche()
                        .historique()
                        .get(convention.fiche().historique().size() - 1))
                .satisfies(ligne -> {
                    assertThat(ligne.etape()).isEqualTo(SIGNATURE_REPRESENTANT_LEGAL);
                    assertThat(ligne.details()).isEqualTo("Sacha Parent");
                });
        envoyer(convention, null, Map.of(SIGNATURE_VISA, "Vic Autre", SIGNATURE_ETUDIANT, "Pas Lui"));
        assertThat(imprimee(convention, Locale.ENGLISH))
                .contains("Sacha Parent", "Dominique Visa", "Vic Autre")
                .doesNotContain("Pas Lui");
        List<Signataire> demandes = service().demandes().get(0).signataires();
        assertThat(demandes).extracting(Signataire::etape).containsExactly(1, 2, 2, 3, 3, 4, 5);
        assertThat(demandes).extracting(Signataire::nom).contains("Vic Autre").doesNotContain("Pas Lui");
        List.of(1, 2, 3, 5).forEach(etape -> service().signer(etape, LocalDateTime.of(CE_JOUR, LocalTime.NOON)));
        actualiser(convention);

        assertThat(convention.fiche().signatures().manquantes()).containsExactly(SIGNATURE_VISA);
        service().signer(4, LocalDateTime.of(CE_JOUR, LocalTime.NOON));
        actualiser(convention);
        assertThat(convention.fiche().signatures()).satisfies(etat -> {
            assertThat(etat.completes()).isTrue();
            assertThat(etat.faites()).isEqualTo(7);
        });
    }

    @Test
    default void nobody_signs_for_a_student_of_age_and_an_optional_signature_keeps_nobody_waiting() {
        agent();
        UneConvention convention = validee(TypeCircuit.CONVENTION, LocalDate.of(2003, 2, 1));
        assertThat(convention.fiche().signatures().parties())
                .extracting(EtatDesSignatures.Partie::nature)
                .doesNotContain(SIGNATURE_REPRESENTANT_LEGAL)
                .contains(SIGNATURE_COMPOSANTE);
        NatureEtape[] requises = convention.fiche().signatures().manquantes().toArray(NatureEtape[]::new);

        papier(convention, null, Map.of(), requises);

        assertThat(requises).hasSize(6).doesNotContain(SIGNATURE_COMPOSANTE);
        assertThat(convention.fiche().signatures().completes()).isTrue();
    }

    @Test
    default void an_avenant_is_signed_by_its_own_parties_on_paper_and_electronically() {
        agent();
        regler(TypeCircuit.AVENANT);
        UneConvention convention = validee(null, LocalDate.of(2003, 2, 1));
        long avenant = avenant(convention);
        papier(convention, avenant, Map.of(), SIGNATURE_ETUDIANT);
        assertThat(etat(avenant).faites()).isEqualTo(1);
        assertThat(etat(avenant).total()).isEqualTo(6);
        assertThat(convention.fiche().signatures().faites())
                .as("the convention's own")
                .isZero();

        assertThat(enListe(convention).avenants()).isEqualTo(1);
        ordre("update convention set signee_le = '2026-11-21' where id = " + convention.id());
        assertThat(enListe(convention).avenants())
                .as("what is signed itself is still to be followed for its avenant")
                .isEqualTo(1);
        ordre("update convention set signee_le = null where id = " + convention.id());
        envoyer(convention, avenant, Map.of());
        assertThat(service().demandes()).singleElement().satisfies(demande -> {
            assertThat(demande.titre()).contains("avenant 1");
            assertThat(demande.signataires()).hasSize(6);
        });
        List.of(1, 2, 3, 4).forEach(etape -> service().signer(etape, LocalDateTime.of(CE_JOUR, LocalTime.NOON)));
        modele().bean(ActualiserSignatures.class).executer(gestionnaire(centre()), convention.id(), avenant);

        assertThat(etat(avenant).completes()).isTrue();
        assertThat(enListe(convention).avenants()).isZero();
        assertThat(etat(avenant).derniere()).isEqualTo(CE_JOUR);
        assertThat(convention.fiche().signatures().faites()).isZero();
        assertThat(convention.fiche().historique())
                .filteredOn(ligne -> ligne.transition() == Transition.SIGNATURES_COMPLETES)
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.avenant()).isNotNull());
        assertThat(signatures(convention, avenant).presente().fichiers()).hasSize(3);
        assertThat(signatures(convention, null).presente().fichiers()).isEmpty();
        modele().bean(ReglerCircuit.class).executer(administrateur(), centre(), TypeCircuit.AVENANT, null);
    }

    private void regler(TypeCircuit type) {
        modele().bean(ReglerCircuit.class)
                .executer(
                        administrateur(),
                        centre(),
                        type,
                        Circuit.lire(AVEC_AJOUTS).orElseThrow());
    }

    private UneConvention validee(TypeCircuit type, LocalDate naissance) {
        service().vider();
        if (type != null) {
            regler(type);
        }
        UneConvention convention = UneConvention.commencee(modele(), etudiant()).complete();
        ordre("update etudiant set date_naissance = '" + naissance + "' where login = '"
                + etudiant().login() + "'");
        convention.soumise();
        ordre("update etudiant set date_naissance = '2003-02-01' where login = '"
                + etudiant().login() + "'");
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, null);
        return convention;
    }

    private long avenant(UneConvention convention) {
        long avenant = modele().bean(EcrireAvenant.class)
                .executer(
                        gestionnaire(centre()),
                        convention.id(),
                        null,
                        convention.version(),
                        Saisie.de(NatureAvenant.SUJET).saisie());
        modele().bean(SoumettreAvenant.class)
                .executer(gestionnaire(centre()), avenant, fiche(avenant).version());
        modele().bean(ValiderAvenant.class)
                .executer(gestionnaire(centre()), avenant, fiche(avenant).version(), VALIDATION_CENTRE, null);
        return avenant;
    }

    private FicheAvenant fiche(long avenant) {
        return modele().bean(ConsulterAvenant.class).executer(gestionnaire(centre()), avenant);
    }

    private EtatDesSignatures etat(long avenant) {
        return fiche(avenant).signatures();
    }

    private ParapheurDeTest service() {
        return modele().bean(ParapheurDeTest.class);
    }

    private void papier(UneConvention convention, Long avenant, Map<NatureEtape, String> noms, NatureEtape... natures) {
        Map<NatureEtape, LocalDate> dates = new EnumMap<>(NatureEtape.class);
        List.of(natures).forEach(nature -> dates.put(nature, CE_JOUR));
        modele().bean(EnregistrerSignatures.class)
                .executer(
                        gestionnaire(centre()),
                        cible(convention, avenant),
                        new SaisieSignatures(false, dates, noms, null, new byte[0]));
    }

    /** To everybody who has not signed. */
    private void envoyer(UneConvention convention, Long avenant, Map<NatureEtape, String> noms) {
        Map<NatureEtape, String> courriels = new EnumMap<>(NatureEtape.class);
        signatures(convention, avenant).presente().parties().stream()
                .filter(partie -> partie.signeeLe() == null)
                .forEach(partie ->
                        courriels.put(partie.nature(), partie.nature().name().toLowerCase() + "@univ.example.org"));
        assertThat(modele().bean(EnvoyerEnSignature.class)
                        .executer(gestionnaire(centre()), cible(convention, avenant), new ChoixDEnvoi(courriels, noms)))
                .isTrue();
    }

    /** As the staff finds it among what is to be followed. */
    private SignaturesEnListe enListe(UneConvention convention) {
        return modele().bean(RechercherConventions.class)
                .executer(
                        gestionnaire(centre()),
                        new CriteresConvention(
                                null,
                                Long.toString(convention.id()),
                                null,
                                null,
                                CriteresConvention.Signees.A_SUIVRE,
                                CriteresConvention.Ordre.A_TRAITER),
                        1)
                .lignes()
                .get(0)
                .signatures();
    }

    private String imprimee(UneConvention convention, Locale langue) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele().bean(ProduireDocument.class)
                .executer(
                        etudiant(), new DemandeDeDocument(TypeDocument.CONVENTION, langue, convention.id()), document);
        try (PDDocument pdf = Loader.loadPDF(document.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private void actualiser(UneConvention convention) {
        modele().bean(ActualiserSignatures.class).executer(gestionnaire(centre()), convention.id(), null);
    }

    private FicheSignatures signatures(UneConvention convention, Long avenant) {
        return modele().bean(ConsulterSignatures.class).executer(gestionnaire(centre()), convention.id(), avenant);
    }

    private CibleDeSignature cible(UneConvention convention, Long avenant) {
        return new CibleDeSignature(
                convention.id(),
                avenant,
                signatures(convention, avenant).cible().version());
    }

    private static List<String> refus(ThrowingCallable quoi) {
        return Assertions.catchThrowableOfType(quoi, RefusMetier.class).problemes().stream()
                .map((Probleme probleme) -> probleme.champ() + " " + probleme.cle())
                .toList();
    }

    private void agent() {
        ordre("delete from personnel_centre where login = 'enseignant'");
        ordre("insert into personnel_centre (centre_id, login, role_code, nom, prenom, courriel, avis) values ("
                + centre()
                + ", 'enseignant', 'RESPONSABLE_COMPOSANTE', 'Visa', 'Dominique', 'visa@univ.example.org', '')");
    }
}
