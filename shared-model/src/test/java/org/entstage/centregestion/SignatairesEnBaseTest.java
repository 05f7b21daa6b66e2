package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.responsable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.EditerConvention;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who signs for a centre: its signatories, their delegates, and their accounts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SignatairesEnBaseTest extends SocleDesCentres {
    @Test
    void a_convention_names_the_signatory_of_its_centre_or_of_the_one_above_and_during_a_delegation_the_delegate()
            throws IOException {
        assertThat(UneConvention.commencee(modele, etudiant())
                        .fiche()
                        .references()
                        .signataire())
                .isEqualTo("Alix Direction");
        signataire(racine, null, new SaisieSignataire("M. Louis Président", "Président", null, null, null, null));
        assertThat(UneConvention.commencee(modele, etudiant())
                        .fiche()
                        .references()
                        .signataire())
                .isEqualTo("M. Louis Président");
        signataire(composante, null, new SaisieSignataire("Mme Ève Doyenne", "Doyenne", null, "doyenne", null, null));
        UneConvention avant = UneConvention.commencee(modele, etudiant()).complete();
        long doyenne = signataires(composante).get(0).id();
        signataire(composante, doyenne, delegation("M. Paul Demain", LocalDate.of(2027, 1, 1)));
        signataire(composante, doyenne, delegation("M. Jean Second", LocalDate.of(2026, 11, 1)));

        UneConvention pendant = UneConvention.commencee(modele, etudiant()).complete();

        assertThat(texteDuPdf(avant)).contains("Mme Ève Doyenne").doesNotContain("délégation");
        assertThat(texteDuPdf(pendant))
                .contains("M. Jean Second", "Vice-doyen, par délégation de Mme Ève Doyenne, Doyenne");
        assertThat(refus(() -> signataire(composante, doyenne, new SaisieSignataire("X", "Y", null, null, null, null))))
                .containsExactly("commun.obligatoire", "commun.obligatoire");
        assertThat(refus(() -> retirer(doyenne))).containsExactly("centre.signataire.delegues");
        signataires(composante).get(0).delegues().forEach(delegue -> retirer(delegue.id()));
        retirer(doyenne);
        assertThat(signataires(composante)).isEmpty();
        assertThatThrownBy(() -> modele.bean(EnregistrerSignataire.class)
                        .executer(
                                responsable(ailleurs),
                                composante,
                                null,
                                0,
                                null,
                                delegation("Z", LocalDate.MAX),
                                false))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(RetirerSignataire.class)
                .executer(administrateur(), racine, signataires(racine).get(0).id());
    }

    @Test
    void a_delegation_from_the_signatory_s_account_counts_from_its_first_to_its_last_day_like_one_of_the_centre() {
        signataire(composante, null, new SaisieSignataire("Mme Ève Doyenne", "Doyenne", null, "doyenne", null, null));
        long doyenne = signataires(composante).get(0).id();
        LocalDate jour = LocalDate.of(2026, 11, 21);
        SignatairesDesCentres signataires = modele.bean(SignatairesDesCentres.class);
        try {
            deleguerSaSignature("enseignant", "Dominique Modèle", jour.plusDays(1), jour.plusDays(2));
            assertThat(signataires.enVigueur(etape))
                    .contains(new SignataireEnVigueur("Mme Ève Doyenne", "Doyenne", null));

            deleguerSaSignature("enseignant", "Dominique Modèle", jour.minusDays(3), jour.minusDays(1));
            assertThat(signataires.enVigueur(etape))
                    .contains(new SignataireEnVigueur("Mme Ève Doyenne", "Doyenne", null));

            deleguerSaSignature("enseignant", "Dominique Modèle", jour.minusDays(1), jour);
            assertThat(signataires.enVigueur(etape))
                    .contains(new SignataireEnVigueur("Dominique Modèle", null, "Mme Ève Doyenne, Doyenne"));
            assertThat(signataires(composante).get(0).remplacant()).isEqualTo("Dominique Modèle");
            assertThat(texteDuPdf(UneConvention.commencee(modele, etudiant()).complete()))
                    .contains("Dominique Modèle", "par délégation de Mme Ève Doyenne, Doyenne");

            // Of two delegations the one that began last holds, whoever keeps it.
            signataire(composante, doyenne, delegation("M. Jean Second", jour));
            assertThat(signataires.enVigueur(composante))
                    .map(SignataireEnVigueur::nom)
                    .contains("M. Jean Second");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            enTransaction(
                    base -> base.createNativeQuery("delete from delegation").executeUpdate());
            signataires(composante).get(0).delegues().forEach(delegue -> retirer(delegue.id()));
            retirer(doyenne);
        }
    }

    @Test
    void a_signatory_s_account_is_one_that_the_directory_knows_as_staff_s_and_is_kept_as_the_directory_writes_it() {
        assertThat(catchThrowableOfType(RefusMetier.class, () -> signataire(composante, null, avecCompte("personne")))
                        .problemes())
                .containsExactly(Probleme.auChamp("login", "centre.signataire.compte.inconnu"));
        assertThat(refus(() -> signataire(composante, null, avecCompte("etudiant"))))
                .containsExactly("centre.signataire.compte.inconnu");

        signataire(composante, null, avecCompte("DOYENNE"));

        LigneSignataire doyenne = signataires(composante).get(0);
        assertThat(doyenne.identite().login()).isEqualTo("doyenne");
        assertThat(refus(() -> modifier(doyenne, avecCompte("personne"), false)))
                .containsExactly("centre.signataire.compte.inconnu");
        modifier(doyenne, avecCompte(null), false);
        assertThat(signataires(composante).get(0).identite().login()).isNull();
        retirer(doyenne.id());
    }

    @Test
    void while_the_directory_is_silent_who_keeps_the_centre_decides_and_a_known_account_asks_nobody() {
        signataire(composante, null, avecCompte("doyenne"));
        LigneSignataire doyenne = signataires(composante).get(0);
        systemes.annuaireEnPanne(true);
        try {
            modifier(doyenne, avecCompte("doyenne"), false);
            assertThat(catchThrowableOfType(
                                    RefusMetier.class, () -> signataire(composante, null, avecCompte("enseignant")))
                            .problemes())
                    .containsExactly(Probleme.auChamp("sansVerifier", "centre.signataire.compte.nonVerifie"));
            modele.bean(EnregistrerSignataire.class)
                    .executer(administrateur(), composante, null, 0, null, avecCompte("enseignant"), true);
            assertThat(signataires(composante))
                    .extracting(ligne -> ligne.identite().login())
                    .containsExactly("doyenne", "enseignant");
        } finally {
            systemes.annuaireEnPanne(false);
            signataires(composante).forEach(ligne -> retirer(ligne.id()));
        }
    }

    @Test
    void whoever_may_not_keep_the_centre_learns_nothing_of_accounts() {
        assertThatThrownBy(() -> modele.bean(EnregistrerSignataire.class)
                        .executer(responsable(ailleurs), composante, null, 0, null, avecCompte("personne"), false))
                .isInstanceOf(AccesRefuse.class);
    }

    private static SaisieSignataire avecCompte(String login) {
        return new SaisieSignataire("Mme Ève Doyenne", "Doyenne", null, login, null, null);
    }

    private void modifier(LigneSignataire ligne, SaisieSignataire saisie, boolean sansVerifier) {
        LigneSignataire connue = signataires(composante).stream()
                .filter(autre -> autre.id() == ligne.id())
                .findFirst()
                .orElseThrow();
        modele.bean(EnregistrerSignataire.class)
                .executer(
                        responsable(composante), composante, connue.id(), connue.version(), null, saisie, sansVerifier);
    }

    private void deleguerSaSignature(String a, String nom, LocalDate debut, LocalDate fin) {
        enTransaction(base -> base.createNativeQuery("insert into delegation (version, etablissement, de_login, de_nom,"
                        + " a_login, a_nom, nature, debut, fin, creee_par, creee_le) values (0, '0350936C', 'doyenne',"
                        + " 'Ève Doyenne', :a, :nom, 'SIGNATAIRE', :debut, :fin, 'doyenne', :debut)")
                .setParameter("a", a)
                .setParameter("nom", nom)
                .setParameter("debut", java.sql.Date.valueOf(debut))
                .setParameter("fin", java.sql.Date.valueOf(fin))
                .executeUpdate());
    }

    private static SaisieSignataire delegation(String nom, LocalDate debut) {
        return new SaisieSignataire(
                nom, "Vice-doyen", "vice@univ.example.org", null, debut, LocalDate.of(2027, 12, 31));
    }

    private void signataire(long centre, Long delegant, SaisieSignataire saisie) {
        modele.bean(EnregistrerSignataire.class).executer(administrateur(), centre, null, 0, delegant, saisie, false);
    }

    private List<LigneSignataire> signataires(long centre) {
        return modele.bean(ListerSignataires.class).executer(administrateur(), centre);
    }

    private void retirer(long signataire) {
        modele.bean(RetirerSignataire.class).executer(responsable(composante), composante, signataire);
    }

    private String texteDuPdf(UneConvention convention) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(etudiant(), convention.id(), Locale.FRENCH, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
