package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AtelierDAvenants.Saisie;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.fige.LigneFigee;
import org.entstage.droits.Acteur;
import org.entstage.essai.UneConvention;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ModifierValeur;
import org.entstage.nomenclature.SaisieValeur;
import org.junit.jupiter.api.Test;

/** What stays of each kind of document, in each language. {@link ConventionsEnBaseTest} runs it on each database. */
interface FigesEnBase extends SurUneBase {

    @Test
    default void labels_that_change_afterwards_leave_the_bytes_of_both_languages() {
        UneConvention convention = validee();
        byte[] francais = imprimer(etudiant(), TypeDocument.CONVENTION, Locale.FRENCH, convention.id());
        byte[] anglais = imprimer(etudiant(), TypeDocument.CONVENTION, Locale.ENGLISH, convention.id());
        assertThat(lire(francais)).contains("thème : Informatique");
        assertThat(lire(anglais)).contains("Computing", "TRANSLATION").doesNotContain("DRAFT");

        nommer("Numérique", "Digital");
        try {
            assertThat(imprimer(enseignant(), TypeDocument.CONVENTION, Locale.FRENCH, convention.id()))
                    .isEqualTo(francais);
            assertThat(imprimer(gestionnaire(centre()), TypeDocument.CONVENTION, Locale.ENGLISH, convention.id()))
                    .isEqualTo(anglais);
            assertThat(lire(imprimer(
                            etudiant(),
                            TypeDocument.CONVENTION,
                            Locale.FRENCH,
                            UneConvention.commencee(modele(), etudiant())
                                    .complete()
                                    .id())))
                    .contains("thème : Numérique");
        } finally {
            nommer("Informatique", "Computing");
        }
        assertThat(modele().bean(DocumentsFiges.class).deLaConvention(convention.id()))
                .hasSize(2)
                .extracting(LigneFigee::par)
                .containsOnly("Sacha Bureau");
    }

    @Test
    default void an_avenant_stays_as_it_was_validated_and_the_convention_before_it_in_a_language_wanted_afterwards() {
        UneConvention convention = validee();
        byte[] signee = imprimer(etudiant(), TypeDocument.CONVENTION, Locale.FRENCH, convention.id());
        long avenant = modele().bean(EcrireAvenant.class)
                .executer(
                        etudiant(),
                        convention.id(),
                        null,
                        convention.version(),
                        Saisie.de(NatureAvenant.RUPTURE)
                                .rupture(LocalDate.of(2027, 3, 26), "Embauche.")
                                .saisie());
        modele().bean(SoumettreAvenant.class).executer(etudiant(), avenant, version(avenant));
        assertThat(lire(avenant(etudiant(), convention, avenant))).contains("PROJET", "26 mars 2027");
        modele().bean(ValiderAvenant.class)
                .executer(gestionnaire(centre()), avenant, version(avenant), VALIDATION_CENTRE, null);

        byte[] valide = avenant(etudiant(), convention, avenant);
        assertThat(lire(valide)).contains("26 mars 2027", "Exemplaire & Fils").doesNotContain("PROJET");
        assertThat(imprimer(etudiant(), TypeDocument.CONVENTION, Locale.FRENCH, convention.id()))
                .isEqualTo(signee);
        assertThat(lire(imprimer(etudiant(), TypeDocument.CONVENTION, Locale.ENGLISH, convention.id())))
                .contains("30 Jun 2027")
                .doesNotContain("26 Mar 2027");
        ordre("update avenant set saisie = replace(saisie, 'Embauche', 'Autre motif')");
        ordre("update structure_accueil set raison_sociale = 'Autre nom'");

        assertThat(avenant(enseignant(), convention, avenant)).isEqualTo(valide);
        assertThat(avenant(gestionnaire(centre()), convention, avenant)).isEqualTo(valide);
        UneConvention autre = UneConvention.commencee(modele(), etudiant());
        assertThatThrownBy(() -> avenant(gestionnaire(centre()), autre, avenant))
                .as("an avenant of another convention")
                .isInstanceOf(Introuvable.class);
    }

    @Test
    default void an_attestation_stays_as_it_was_handed_out_until_it_is_handed_out_anew() {
        UneConvention convention = validee();
        assertThatThrownBy(() -> delivrer(convention)).isInstanceOf(RefusMetier.class);
        ordre("update convention set debut = '2026-06-01', fin = '2026-07-31' where id = " + convention.id());
        assertThatThrownBy(() -> attestation(etudiant(), Locale.FRENCH, convention))
                .isInstanceOf(AccesRefuse.class);
        // The watermark is written aslant: letter by letter.
        String projet = lire(attestation(gestionnaire(centre()), Locale.FRENCH, convention));

        delivrer(convention);
        byte[] premiere = attestation(etudiant(), Locale.FRENCH, convention);
        byte[] traduite = attestation(etudiant(), Locale.ENGLISH, convention);
        assertThat(lire(premiere)).contains("31 juil. 2026").hasSizeLessThan(projet.length());
        assertThat(lire(traduite)).contains("31 Jul 2026", "TRANSLATION").doesNotContain("DRAFT");
        ordre("update convention set fin = '2026-07-15' where id = " + convention.id());
        assertThat(attestation(enseignant(), Locale.FRENCH, convention)).isEqualTo(premiere);
        assertThat(attestation(gestionnaire(centre()), Locale.FRENCH, convention))
                .isEqualTo(premiere);
        assertThat(attestation(etudiant(), Locale.ENGLISH, convention)).isEqualTo(traduite);

        delivrer(convention);
        assertThat(lire(attestation(etudiant(), Locale.ENGLISH, convention)))
                .contains("15 Jul 2026")
                .doesNotContain("31 Jul 2026");
        assertThat(lire(attestation(etudiant(), Locale.FRENCH, convention))).contains("15 juil. 2026");
        assertThat(modele().bean(DocumentsFiges.class).deLaConvention(convention.id()))
                .filteredOn(ligne -> ligne.type() == TypeDocument.ATTESTATION)
                .extracting(LigneFigee::tour)
                .containsExactlyInAnyOrder(1, 1, 2, 2);
    }

    @Test
    default void two_who_open_a_document_first_at_the_same_moment_get_the_same_bytes() {
        for (int fois = 0; fois < 3; fois++) {
            UneConvention convention = validee();
            List<byte[]> lus = new CopyOnWriteArrayList<>();
            Callable<Boolean> ouvrir =
                    () -> lus.add(imprimer(etudiant(), TypeDocument.CONVENTION, Locale.FRENCH, convention.id()));

            assertThat(ensemble(ouvrir, ouvrir)).isEmpty();

            assertThat(lus).hasSize(2);
            assertThat(lus.get(0)).isEqualTo(lus.get(1));
            ordre("update convention set etat = 'ANNULEE' where id = " + convention.id());
        }
    }

    private UneConvention validee() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        modele().bean(ValiderEtape.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version(), VALIDATION_CENTRE, null);
        return convention;
    }

    private void delivrer(UneConvention convention) {
        modele().bean(DelivrerAttestation.class)
                .executer(gestionnaire(centre()), convention.id(), convention.version());
    }

    private int version(long avenant) {
        return modele().bean(ConsulterAvenant.class)
                .executer(etudiant(), avenant)
                .version();
    }

    private byte[] attestation(Acteur acteur, Locale langue, UneConvention convention) {
        return imprimer(acteur, TypeDocument.ATTESTATION, langue, convention.id());
    }

    private byte[] avenant(Acteur acteur, UneConvention convention, long avenant) {
        return imprimer(acteur, new DemandeDeDocument(TypeDocument.AVENANT, Locale.FRENCH, convention.id(), avenant));
    }

    private byte[] imprimer(Acteur acteur, TypeDocument type, Locale langue, long id) {
        return imprimer(acteur, new DemandeDeDocument(type, langue, id));
    }

    private byte[] imprimer(Acteur acteur, DemandeDeDocument demande) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele().bean(ProduireDocument.class).executer(acteur, demande, document);
        return document.toByteArray();
    }

    private static String lire(byte[] octets) {
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private void nommer(String francais, String anglais) {
        int version = modele().bean(ConsulterListe.class).executer(administrateur(), Liste.THEME).lignes().stream()
                .filter(ligne -> ligne.valeur().code().equals("INFO"))
                .findFirst()
                .orElseThrow()
                .version();
        modele().bean(ModifierValeur.class)
                .executer(
                        administrateur(),
                        Liste.THEME,
                        new SaisieValeur("INFO", francais, anglais, 100, null, null),
                        version);
    }
}
