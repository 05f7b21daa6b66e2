package org.entstage.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.SaisieStage;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListesEnBaseTest {

    private static final LocalDate AUJOURDHUI = LocalDate.ofInstant(ModeleDeTest.MAINTENANT, ZoneOffset.UTC);
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    private static ModeleDeTest modele;

    private final Acteur admin = Acteurs.administrateur();
    private final Nomenclatures nomenclatures = modele.bean(Nomenclatures.class);

    @BeforeAll
    static void ouvrir() {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2("listes", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .executeWithoutResult(statut -> ouvrirUnCentre(modele.bean(EntityManager.class)));
    }

    private static void ouvrirUnCentre(EntityManager base) {
        CentreGestion centre = new CentreGestion("0350936C", "SCI", "Centre Sciences", "sci@univ.example.org");
        base.persist(centre);
        base.createNativeQuery("insert into centre_critere"
                        + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                        + " values ('0350936C', :centre, :composante, '', '')")
                .setParameter("centre", centre.id())
                .setParameter("composante", SystemesDeTest.COMPOSANTE)
                .executeUpdate();
    }

    @AfterAll
    static void fermer() {
        modele.close();
    }

    private static SaisieValeur valeur(String code, String libelle, Integer ordre, LocalDate fin) {
        return new SaisieValeur(code, libelle, libelle + " (en)", ordre, null, fin);
    }

    private void ajouter(Liste liste, SaisieValeur saisie) {
        modele.bean(AjouterValeur.class).executer(admin, liste, saisie);
    }

    private void modifier(Liste liste, SaisieValeur saisie) {
        modele.bean(ModifierValeur.class)
                .executer(admin, liste, saisie, ligne(liste, saisie.code()).version());
    }

    private LigneListe ligne(Liste liste, String code) {
        return modele.bean(ConsulterListe.class).executer(admin, liste).lignes().stream()
                .filter(ligne -> ligne.valeur().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> aChoisir(Liste liste) {
        return nomenclatures.liste(liste).stream().map(Valeur::code).toList();
    }

    @Test
    void what_nobody_changed_is_what_is_shipped() {
        assertThat(aChoisir(Liste.ORIGINE_STAGE))
                .startsWith("OFFRE")
                .endsWith("AUTRE")
                .hasSize(9);
        assertThat(ligne(Liste.ORIGINE_STAGE, "FORUM").origine()).isEqualTo(OrigineValeur.LIVREE);
    }

    @Test
    void a_value_whose_last_day_is_past_keeps_its_label_and_cannot_be_chosen() {
        assertThat(aChoisir(Liste.REGIME_MALADIE)).contains("CPAM").doesNotContain("LMDE", "RSI");
        assertThat(nomenclatures.valeur(Liste.REGIME_MALADIE, "LMDE")).isPresent();
    }

    @Test
    void an_added_value_is_chosen_at_its_place_and_disappears_when_nobody_used_it() {
        ajouter(Liste.NATURE_TRAVAIL, valeur("FILM", "Film", 15, null));

        assertThat(aChoisir(Liste.NATURE_TRAVAIL)).startsWith("RAPPORT", "FILM", "ETUDE");

        modele.bean(RetirerValeur.class).executer(admin, Liste.NATURE_TRAVAIL, "FILM");

        assertThat(aChoisir(Liste.NATURE_TRAVAIL)).doesNotContain("FILM");
    }

    @Test
    void a_value_without_a_place_comes_last_and_a_code_is_taken_whatever_its_case() {
        ajouter(Liste.VALIDATION, valeur("FILM", "Film", null, null));

        assertThat(aChoisir(Liste.VALIDATION)).endsWith("FILM");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> ajouter(Liste.VALIDATION, valeur("film", "Film", null, null)))
                .satisfies(refus -> assertThat(refus.problemes())
                        .extracting(Probleme::cle)
                        .containsExactly("nomenclature.code.pris"));
    }

    @Test
    void a_shipped_value_is_adapted_and_goes_back_to_what_is_shipped() {
        modifier(Liste.TYPE_OFFRE, valeur("STAGE", "Stage en entreprise", 99, null));

        assertThat(nomenclatures.valeur(Liste.TYPE_OFFRE, "STAGE").orElseThrow().libelleFr())
                .isEqualTo("Stage en entreprise");
        assertThat(aChoisir(Liste.TYPE_OFFRE)).endsWith("STAGE");

        modele.bean(RetirerValeur.class).executer(admin, Liste.TYPE_OFFRE, "STAGE");

        assertThat(aChoisir(Liste.TYPE_OFFRE)).startsWith("STAGE");
        assertThat(journal("TYPE_OFFRE/STAGE"))
                .extracting(LigneJournal::champ)
                .containsExactlyInAnyOrder("libelleFr", "libelleEn", "ordre", "libelleFr", "libelleEn", "ordre");
    }

    @Test
    void a_closed_value_stays_on_the_conventions_that_have_it_and_is_chosen_by_no_other() {
        UneConvention ancienne = UneConvention.commencee(modele, Acteurs.etudiant())
                .du(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
        UneConvention nouvelle = UneConvention.commencee(modele, Acteurs.etudiant2());

        modifier(Liste.THEME, valeur("INFO", "Informatique", 100, HIER));

        assertThat(ligne(Liste.THEME, "INFO").utilisations()).isPositive();
        assertThat(aChoisir(Liste.THEME)).doesNotContain("INFO");
        ancienne.du(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 5, 28));
        assertThat(ancienne.fiche().stage().theme()).isEqualTo("INFO");
        SaisieStage saisie =
                UneConvention.stage(nouvelle.fiche().stage(), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> modele.bean(EnregistrerStage.class)
                        .executer(Acteurs.etudiant2(), nouvelle.id(), nouvelle.version(), saisie))
                .satisfies(refus -> assertThat(refus.problemes())
                        .extracting(Probleme::champ)
                        .containsExactly("theme"));

        modele.bean(RetirerValeur.class).executer(admin, Liste.THEME, "INFO");
    }

    @Test
    void an_added_value_that_a_convention_keeps_is_closed_and_never_deleted() {
        ajouter(Liste.MODE_PAIEMENT, valeur("CRYPTO", "Autre monnaie", null, null));
        UneConvention convention = UneConvention.commencee(modele, Acteurs.etudiant());
        SaisieStage defaut = convention.fiche().stage();
        modele.bean(EnregistrerStage.class)
                .executer(Acteurs.etudiant(), convention.id(), convention.version(), avecMode(defaut, "CRYPTO"));

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> modele.bean(RetirerValeur.class).executer(admin, Liste.MODE_PAIEMENT, "CRYPTO"))
                .satisfies(refus -> assertThat(refus.problemes())
                        .extracting(Probleme::cle)
                        .containsExactly("nomenclature.utilisee"));
        modifier(Liste.MODE_PAIEMENT, valeur("CRYPTO", "Autre monnaie", null, HIER));
        assertThat(nomenclatures.liste(Liste.MODE_PAIEMENT))
                .extracting(Valeur::code)
                .doesNotContain("CRYPTO");
        assertThat(nomenclatures.valeur(Liste.MODE_PAIEMENT, "CRYPTO")).isPresent();
    }

    private static SaisieStage avecMode(SaisieStage saisie, String mode) {
        return new SaisieStage(
                saisie.type(),
                saisie.theme(),
                saisie.sujet(),
                saisie.activites(),
                saisie.competences(),
                saisie.debut(),
                saisie.fin(),
                saisie.semaine(),
                saisie.interruptions(),
                saisie.presenceExceptionnelle(),
                saisie.conges(),
                saisie.modalitesSuivi(),
                saisie.avantages(),
                saisie.reglementInterieur(),
                saisie.assurance(),
                true,
                saisie.montant(),
                saisie.unite(),
                mode);
    }

    @Test
    void a_default_that_the_institution_closed_is_not_given_in_advance() {
        modifier(Liste.TYPE_CONVENTION, valeur("FI-OBL", "Stage obligatoire", 10, HIER));

        assertThat(UneConvention.commencee(modele, Acteurs.etudiant())
                        .fiche()
                        .stage()
                        .type())
                .isNull();

        modele.bean(RetirerValeur.class).executer(admin, Liste.TYPE_CONVENTION, "FI-OBL");
        assertThat(UneConvention.commencee(modele, Acteurs.etudiant())
                        .fiche()
                        .stage()
                        .type())
                .isEqualTo("FI-OBL");
    }

    @Test
    void two_people_do_not_overwrite_each_other_s_value() {
        int ouverte = ligne(Liste.CONFIDENTIALITE, "AUCUNE").version();
        modifier(Liste.CONFIDENTIALITE, valeur("AUCUNE", "Pas de confidentialité", 10, null));

        assertThatExceptionOfType(ModificationConcurrente.class)
                .isThrownBy(() -> modele.bean(ModifierValeur.class)
                        .executer(admin, Liste.CONFIDENTIALITE, valeur("AUCUNE", "Libre", 10, null), ouverte));
    }

    @Test
    void everything_wrong_is_said_at_once_and_a_shipped_value_is_not_deleted() {
        SaisieValeur fausse = new SaisieValeur("é/", " ", null, 10_000, AUJOURDHUI, HIER);

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> ajouter(Liste.THEME, fausse))
                .satisfies(refus -> assertThat(refus.problemes())
                        .extracting(Probleme::champ)
                        .containsExactlyInAnyOrder("code", "libelleFr", "libelleEn", "ordre", "fin"));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> modele.bean(RetirerValeur.class).executer(admin, Liste.THEME, "DROIT"));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> modele.bean(RetirerValeur.class).executer(admin, Liste.THEME, "RIEN"));
    }

    @Test
    void only_who_keeps_the_lists_sees_and_changes_them() {
        assertThatExceptionOfType(AccesRefuse.class)
                .isThrownBy(() -> modele.bean(ConsulterListes.class).executer(Acteurs.baip()));
        assertThatExceptionOfType(AccesRefuse.class)
                .isThrownBy(() -> modele.bean(AjouterValeur.class)
                        .executer(Acteurs.gestionnaire(1), Liste.THEME, valeur("X", "X", null, null)));
        assertThat(modele.bean(ConsulterListes.class).executer(admin))
                .hasSize(Liste.values().length)
                .filteredOn(FicheListe::servie)
                .extracting(FicheListe::liste)
                .contains(Liste.THEME, Liste.TYPE_CONVENTION, Liste.MODE_PAIEMENT, Liste.TYPE_STRUCTURE);
    }

    private List<LigneJournal> journal(String reference) {
        return modele.bean(ConsulterJournal.class)
                .executer(admin, new CriteresJournal("liste", reference, null, null, null), 1)
                .lignes();
    }
}
