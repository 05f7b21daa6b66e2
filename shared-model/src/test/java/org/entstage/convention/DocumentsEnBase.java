package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.GabaritEnVigueur;
import org.entstage.convention.document.GabaritsLivres;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.fige.FigerLesDocuments;
import org.entstage.convention.document.fige.LigneFigee;
import org.entstage.convention.document.modele.AbandonnerGabarit;
import org.entstage.convention.document.modele.CleGabarit;
import org.entstage.convention.document.modele.ComparerGabarit;
import org.entstage.convention.document.modele.ComparerGabarit.Cote;
import org.entstage.convention.document.modele.ConsulterGabarit;
import org.entstage.convention.document.modele.EcrireGabarit;
import org.entstage.convention.document.modele.FicheGabarit;
import org.entstage.convention.document.modele.HeriterGabarit;
import org.entstage.convention.document.modele.LigneComparee;
import org.entstage.convention.document.modele.ListerGabarits;
import org.entstage.convention.document.modele.PublierGabarit;
import org.entstage.convention.document.modele.TextesEnVigueur;
import org.entstage.droits.Acteur;
import org.entstage.essai.UneConvention;
import org.entstage.parametre.Parametres;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.Test;

/** Templates that staff write, and documents that stay, as rows. {@link ConventionsEnBaseTest} runs it on each database. */
interface DocumentsEnBase extends SurUneBase {

    LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 21);
    CleGabarit CONVENTION = CleGabarit.entier(TypeDocument.CONVENTION, Langue.FR);
    CleGabarit SUIVI = new CleGabarit(TypeDocument.CONVENTION, Langue.FR, "essai");

    @Test
    default void of_two_who_begin_the_same_draft_at_once_the_second_is_told() {
        CleGabarit cle = CleGabarit.entier(TypeDocument.REMERCIEMENT, Langue.FR);
        Callable<Void> ecrire = () -> {
            modele().bean(EcrireGabarit.class).executer(responsable(centre()), centre(), cle, "<html/>", 0);
            return null;
        };

        assertThat(ensemble(ecrire, ecrire)).singleElement().isInstanceOf(ModificationConcurrente.class);

        modele().bean(AbandonnerGabarit.class).executer(responsable(centre()), centre(), cle, 1);
    }

    @Test
    default void a_centre_overrides_one_block_from_a_day_on_and_inherits_the_rest() {
        etablissement(avecBloc("<h2>Essai</h2>\n<p>Texte de l’établissement.</p>"));
        publier(SUIVI, "<p>Texte du centre.</p>", AUJOURDHUI.plusDays(10));

        assertThat(texte(AUJOURDHUI.plusDays(9))).contains("Texte de l’établissement.");
        GabaritEnVigueur apres = enVigueur(AUJOURDHUI.plusDays(10));
        assertThat(apres.texte()).contains("Texte du centre.", "Article 1").doesNotContain("Texte de l’établissement.");
        assertThat(apres.provenance()).isEqualTo(centre());

        etablissement(avecBloc("<h2>Essai</h2>\n<p>Autre texte.</p>").replace("Objet", "But"));
        assertThat(texte(AUJOURDHUI)).contains("Autre texte.", "But");
        assertThat(texte(AUJOURDHUI.plusDays(10))).contains("Texte du centre.", "But");
        assertThat(modele().bean(TextesEnVigueur.class)
                        .relire(TypeDocument.CONVENTION, Locale.FRENCH, apres.version())
                        .texte())
                .isEqualTo(apres.texte());

        heriter(SUIVI, AUJOURDHUI.plusDays(20));
        assertThat(texte(AUJOURDHUI.plusDays(19))).contains("Texte du centre.");
        assertThat(texte(AUJOURDHUI.plusDays(20))).contains("Autre texte.");
        retablir();
        assertThat(enVigueur(AUJOURDHUI).provenance()).isNull();
    }

    @Test
    default void a_draft_with_an_error_is_kept_and_not_published() {
        String faux = livre().replace("{{stagiaire.nom}}", "{{stagiaire.nmo}}");
        ecrire(CONVENTION, faux);
        FicheGabarit fiche = fiche(CONVENTION);
        assertThat(fiche.brouillon()).isTrue();
        assertThat(fiche.erreurs()).isNotEmpty();
        assertThatThrownBy(() -> modele().bean(PublierGabarit.class)
                        .executer(responsable(centre()), centre(), CONVENTION, fiche.version(), AUJOURDHUI))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .first()
                                .satisfies(probleme -> assertThat(probleme.arguments())
                                        .containsExactly(
                                                fiche.erreurs().get(0).ligne(), "stagiaire.nmo", "stagiaire.nom")));
        assertThatThrownBy(() -> modele().bean(PublierGabarit.class)
                        .executer(
                                responsable(centre()), centre(), CONVENTION, fiche.version(), AUJOURDHUI.minusDays(1)))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(Probleme::cle)
                                .contains("gabarit.debut.passe"));
        assertThatThrownBy(() -> modele().bean(EcrireGabarit.class)
                        .executer(responsable(centre()), centre(), CONVENTION, "autre", 0))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(modele().bean(ListerGabarits.class)
                        .executer(gestionnaire(centre()), centre())
                        .gabarits())
                .filteredOn(etat -> etat.cle().equals(CONVENTION))
                .singleElement()
                .satisfies(etat -> assertThat(etat.brouillons()).containsExactly(CONVENTION));
        assertThat(modele().bean(ComparerGabarit.class)
                        .executer(gestionnaire(centre()), centre(), CONVENTION, Cote.LIVRE, Cote.BROUILLON, 0))
                .extracting(LigneComparee::sens)
                .contains(LigneComparee.Sens.OTEE, LigneComparee.Sens.AJOUTEE, LigneComparee.Sens.PASSEES);
        modele().bean(AbandonnerGabarit.class).executer(responsable(centre()), centre(), CONVENTION, fiche.version());
        assertThat(fiche(CONVENTION).brouillon()).isFalse();
    }

    @Test
    default void templates_are_for_who_leads_the_centre_and_read_by_its_staff() {
        assertThatThrownBy(() -> modele().bean(EcrireGabarit.class)
                        .executer(gestionnaire(centre()), centre(), CONVENTION, "x", 0))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele().bean(EcrireGabarit.class)
                        .executer(responsable(centre()), Parametres.ETABLISSEMENT, CONVENTION, "x", 0))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele().bean(ConsulterGabarit.class).executer(enseignant(), centre(), CONVENTION))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> fiche(new CleGabarit(TypeDocument.CONVENTION, Langue.FR, "pas-la")))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    default void what_was_validated_is_the_same_bytes_whatever_changes_after_and_another_round_is_another_document() {
        etablissement(avecBloc("<p>Premier texte.</p>"));
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        assertThat(lire(imprimer(etudiant(), convention))).contains("PROJET", "Premier texte.");
        valider(convention);
        etablissement(avecBloc("<p>Second texte.</p>"));

        byte[] premier = imprimer(etudiant(), convention);
        assertThat(lire(premier)).contains("Premier texte.").doesNotContain("PROJET", "Second texte.");
        ordre("update structure_accueil set raison_sociale = 'Autre nom'");
        ordre("update etudiant set nom = 'Changée'");
        assertThat(imprimer(enseignant(), convention)).isEqualTo(premier);
        assertThat(imprimer(gestionnaire(centre()), convention)).isEqualTo(premier);
        assertThat(figes(convention)).singleElement().satisfies(ligne -> {
            assertThat(ligne.par()).isEqualTo("Sacha Bureau");
            assertThat(ligne.sha256()).hasSize(64);
        });

        modele().bean(AnnulerEtape.class)
                .executer(
                        gestionnaire(centre()),
                        convention.id(),
                        convention.version(),
                        NatureEtape.VALIDATION_CENTRE,
                        "Erreur de date");
        assertThat(lire(imprimer(etudiant(), convention))).contains("PROJET", "Second texte.");
        valider(convention);
        modele().bean(FigerLesDocuments.class).figer();
        assertThat(lire(imprimer(etudiant(), convention)))
                .contains("Second texte.")
                .doesNotContain("PROJET");
        assertThat(figes(convention)).extracting(LigneFigee::tour).containsExactly(2, 1);
        assertThat(modele().bean(DocumentsFiges.class)
                        .octets(figes(convention).get(1).id())
                        .octets())
                .isEqualTo(premier);
        assertThatThrownBy(() -> imprimer(etudiant2(), convention)).isInstanceOf(Introuvable.class);
        ordre("update etudiant set nom = 'Exemple'");
        retablir();
    }

    @Test
    default void what_was_validated_before_documents_were_kept_is_frozen_when_somebody_prints_it() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        valider(convention);
        ordre("delete from document_fige");
        etablissement(avecBloc("<p>Du même jour.</p>"));
        byte[] premier = imprimer(etudiant(), convention);
        retablir();

        assertThat(imprimer(etudiant(), convention)).isEqualTo(premier);
        assertThat(figes(convention))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.quand())
                        .isEqualTo(convention.fiche().historique().stream()
                                .filter(passee -> passee.transition() == Transition.VALIDEE)
                                .findFirst()
                                .orElseThrow()
                                .quand()));
    }

    private List<LigneFigee> figes(UneConvention convention) {
        return modele().bean(DocumentsFiges.class).deLaConvention(convention.id());
    }

    private void valider(UneConvention convention) {
        modele().bean(ValiderEtape.class)
                .executer(
                        gestionnaire(centre()),
                        convention.id(),
                        convention.version(),
                        NatureEtape.VALIDATION_CENTRE,
                        null);
    }

    private byte[] imprimer(Acteur acteur, UneConvention convention) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele().bean(EditerConvention.class).executer(acteur, convention.id(), Locale.FRENCH, document);
        return document.toByteArray();
    }

    private static String lire(byte[] octets) {
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private String livre() {
        return modele().bean(GabaritsLivres.class)
                .pour(TypeDocument.CONVENTION, Locale.FRENCH)
                .texte();
    }

    private String avecBloc(String bloc) {
        return livre().replace("</body>", "{{!bloc essai}}\n" + bloc + "\n{{!fin essai}}\n</body>");
    }

    private void etablissement(String texte) {
        publier(administrateur(), Parametres.ETABLISSEMENT, CONVENTION, texte, AUJOURDHUI);
    }

    private void publier(CleGabarit cle, String texte, LocalDate debut) {
        publier(responsable(centre()), centre(), cle, texte, debut);
    }

    private void publier(Acteur acteur, long place, CleGabarit cle, String texte, LocalDate debut) {
        modele().bean(EcrireGabarit.class).executer(acteur, place, cle, texte, 0);
        int version = modele().bean(ConsulterGabarit.class)
                .executer(acteur, place, cle)
                .version();
        modele().bean(PublierGabarit.class).executer(acteur, place, cle, version, debut);
    }

    private void heriter(CleGabarit cle, LocalDate debut) {
        modele().bean(HeriterGabarit.class).executer(responsable(centre()), centre(), cle, debut);
    }

    /** Other tests print with what is delivered. */
    private void retablir() {
        modele().bean(HeriterGabarit.class)
                .executer(administrateur(), Parametres.ETABLISSEMENT, CONVENTION, AUJOURDHUI);
    }

    private void ecrire(CleGabarit cle, String texte) {
        modele().bean(EcrireGabarit.class).executer(responsable(centre()), centre(), cle, texte, 0);
    }

    private FicheGabarit fiche(CleGabarit cle) {
        return modele().bean(ConsulterGabarit.class).executer(responsable(centre()), centre(), cle);
    }

    private GabaritEnVigueur enVigueur(LocalDate jour) {
        return modele().bean(TextesEnVigueur.class).pour(TypeDocument.CONVENTION, Locale.FRENCH, centre(), jour);
    }

    private String texte(LocalDate jour) {
        return enVigueur(jour).texte();
    }
}
