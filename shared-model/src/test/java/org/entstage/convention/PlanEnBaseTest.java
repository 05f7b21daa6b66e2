package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.MotifSansMontant;
import org.entstage.gratification.UniteGratification;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametre;
import org.entstage.presence.AjouterFerieLocal;
import org.entstage.presence.Interruption;
import org.entstage.presence.ListerFeriesLocaux;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.RetirerFerieLocal;
import org.entstage.presence.SaisieFerie;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole plan of presence and pay in the database, and what the centre's settings make of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanEnBaseTest {

    private static final LocalDate DEBUT = LocalDate.of(2027, 2, 1);

    private final Acteur etudiant = Acteurs.etudiant();
    private ModeleDeTest modele;
    private long centre;

    @BeforeAll
    void ouvrir() {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2("plans", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        enTransaction(base -> {
            CentreGestion cree = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
            base.persist(cree);
            centre = cree.id();
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, 'SCI', '', '')")
                    .setParameter("centre", centre)
                    .executeUpdate();
        });
    }

    private void enTransaction(Consumer<EntityManager> travail) {
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .executeWithoutResult(statut -> travail.accept(modele.bean(EntityManager.class)));
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void vider() {
        regler(CatalogueParametres.GRATIFICATION_FERIES, null);
        regler(CatalogueParametres.GRATIFICATION_PLAFOND, null);
        modele.bean(ListerFeriesLocaux.class)
                .executer(Acteurs.administrateur())
                .forEach(ferie -> modele.bean(RetirerFerieLocal.class).executer(Acteurs.administrateur(), ferie.id()));
    }

    private void regler(Parametre parametre, String valeur) {
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put(parametre.cle(), valeur);
        modele.bean(ModifierParametres.class).executer(Acteurs.administrateur(), centre, valeurs);
    }

    private UneConvention complete() {
        return UneConvention.commencee(modele, etudiant).complete();
    }

    private void decrire(Acteur acteur, UneConvention convention, SaisieStage saisie) {
        modele.bean(EnregistrerStage.class).executer(acteur, convention.id(), convention.version(), saisie);
    }

    private void decrire(UneConvention convention, HorairesPrevus horaires) {
        decrire(etudiant, convention, convention.fiche().stage().avecHoraires(horaires));
    }

    /** The form of the placement asks for no new estimate while these are typed (data-es-sauf in saisie/stage.html). */
    @Test
    void the_words_about_the_work_change_nothing_of_hours_and_pay() {
        UneConvention convention = complete();
        SaisieStage dite = convention.fiche().stage();
        ContenuDuStage autre = new ContenuDuStage(dite.type(), null, null, null, null, null, false);
        SaisieStage tue =
                new SaisieStage(autre, dite.debut(), dite.fin(), dite.horaires(), dite.clauses(), dite.remuneration());

        ApercuStage avec = apercu(etudiant, convention);
        ApercuStage sans = modele.bean(EstimerStage.class).executer(etudiant, convention.id(), tue);

        assertThat(sans.presence()).usingRecursiveComparison().isEqualTo(avec.presence());
        assertThat(sans.gratification()).usingRecursiveComparison().isEqualTo(avec.gratification());
        assertThat(sans.constats()).usingRecursiveComparison().isEqualTo(avec.constats());
    }

    private ApercuStage apercu(Acteur acteur, UneConvention convention) {
        return modele.bean(EstimerStage.class)
                .executer(acteur, convention.id(), convention.fiche().stage());
    }

    /** The database keeps hours as 7.00. */
    private static void pareils(Object lu, Object attendu) {
        assertThat(lu)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(attendu);
    }

    private static HorairesPrevus tout() {
        return new HorairesPrevus(
                SemaineType.TRENTE_CINQ_HEURES,
                List.of(new PeriodeHoraire(
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 31),
                        SemaineType.duLundiAuVendredi(new BigDecimal("3.75")))),
                false,
                new TreeMap<>(Map.of(LocalDate.of(2027, 2, 6), new BigDecimal("3.5"))),
                List.of(new Interruption(LocalDate.of(2027, 4, 19), LocalDate.of(2027, 4, 23))),
                List.of(new Interruption(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 11))),
                true,
                new TreeSet<>(List.of(LocalDate.of(2027, 5, 17))),
                null,
                Collections.emptySortedMap());
    }

    @Test
    void the_whole_plan_is_kept_and_opening_costs_no_statement_more() {
        UneConvention convention = complete();
        modele.sql().remettreAZero();
        convention.fiche();
        int ordinaire = modele.sql().ordres().size();

        decrire(convention, tout());
        modele.sql().remettreAZero();
        FicheConvention fiche = convention.fiche();

        assertThat(modele.sql().ordres()).hasSize(ordinaire).hasSizeLessThanOrEqualTo(4);
        pareils(fiche.stage().horaires(), tout());
        assertThat(fiche.heures())
                .isEqualByComparingTo(apercu(etudiant, convention).heures());
        assertThat(apercu(etudiant, convention).presence().heuresConge()).isEqualByComparingTo("14");
    }

    @Test
    void a_row_of_before_means_what_it_meant() {
        UneConvention convention = complete();
        BigDecimal heures = convention.fiche().heures();
        enTransaction(base -> base.createNativeQuery("update convention set zone = null, plan_particulier = null,"
                        + " devise = null, versement = null, minimum_conventionnel = null where id = :id")
                .setParameter("id", convention.id())
                .executeUpdate());

        SaisieStage stage = convention.fiche().stage();

        assertThat(stage.horaires()).isEqualTo(HorairesPrevus.ordinaires(stage.semaine(), List.of()));
        assertThat(stage.remuneration().enEuros()).isTrue();
        assertThat(stage.remuneration().versement()).isNull();
        assertThat(apercu(etudiant, convention).heures()).isEqualByComparingTo(heures);
    }

    @Test
    void an_ordinary_placement_leaves_the_columns_empty() {
        UneConvention convention = complete();

        enTransaction(base -> assertThat(base.createNativeQuery(
                                "select plan_particulier, zone, devise, minimum_conventionnel from convention where id = :id")
                        .setParameter("id", convention.id())
                        .getSingleResult())
                .isEqualTo(new Object[] {null, null, null, null}));
    }

    @Test
    void wrong_rows_are_refused_at_their_fields_and_nothing_is_kept() {
        UneConvention convention = complete();
        HorairesPrevus faux = new HorairesPrevus(
                null,
                List.of(),
                false,
                Collections.emptySortedMap(),
                List.of(new Interruption(DEBUT.minusDays(2), DEBUT)),
                List.of(),
                false,
                Collections.emptySortedSet(),
                null,
                Collections.emptySortedMap());

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> decrire(convention, faux))
                .satisfies(refus -> assertThat(refus.problemes())
                        .extracting(Probleme::champ)
                        .containsExactly("interruptions[0].debut"));
        assertThat(convention.fiche().stage().interruptions()).isEmpty();
    }

    @Test
    void staff_corrects_the_zone_and_a_student_neither_does_nor_undoes_it() {
        UneConvention convention = complete();
        SaisieStage stage = convention.fiche().stage();
        SaisieStage enAlsace = stage.dansLaZone(Zone.ALSACE_MOSELLE);

        decrire(etudiant, convention, enAlsace);
        assertThat(convention.fiche().stage().horaires().zone()).isNull();
        assertThat(apercu(etudiant, convention).zoneCorrigeable()).isFalse();

        decrire(Acteurs.gestionnaire(centre), convention, enAlsace);
        assertThat(apercu(Acteurs.gestionnaire(centre), convention)).satisfies(apercu -> {
            assertThat(apercu.zoneCorrigeable()).isTrue();
            assertThat(apercu.zone()).isEqualTo(Zone.ALSACE_MOSELLE);
            assertThat(apercu.zoneDuLieu()).isEqualTo(Zone.METROPOLE);
            assertThat(apercu.presence().feriesChomes()).containsKey(LocalDate.of(2027, 3, 26));
        });

        decrire(etudiant, convention, stage);
        assertThat(convention.fiche().stage().horaires().zone()).isEqualTo(Zone.ALSACE_MOSELLE);
    }

    @Test
    void the_holidays_of_a_country_are_skipped_at_a_place_there_and_kept_as_they_were() {
        UneConvention convention = complete();
        SaisieLieu lieu = convention.fiche().lieu();
        ajouter("IE", LocalDate.of(2027, 3, 17), "St Patrick’s Day");

        situer(convention, lieu, "IE");

        assertThat(apercu(etudiant, convention).presence().feriesChomes()).containsOnlyKeys(LocalDate.of(2027, 3, 17));
        BigDecimal heures = convention.fiche().heures();
        ajouter("IE", LocalDate.of(2027, 5, 3), "May Day");
        assertThat(convention.fiche().heures()).isEqualByComparingTo(heures);
        assertThat(apercu(etudiant, convention).heures())
                .as("the next time that it is written it takes the list of that day")
                .isEqualByComparingTo(heures.subtract(BigDecimal.valueOf(7)));
        assertThat(apercu(etudiant, convention).gratification().motif()).isEqualTo(MotifSansMontant.ETRANGER);

        situer(convention, lieu, "FR");
        assertThat(convention.fiche().stage().horaires().feriesLocaux()).isEmpty();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> ajouter("IE", LocalDate.of(2027, 5, 3), "May Day"));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> ajouter("FR", LocalDate.of(2027, 5, 3), "Jour de France"));
    }

    private void ajouter(String territoire, LocalDate jour, String libelle) {
        modele.bean(AjouterFerieLocal.class)
                .executer(Acteurs.administrateur(), new SaisieFerie(territoire, jour, libelle));
    }

    private void situer(UneConvention convention, SaisieLieu lieu, String pays) {
        modele.bean(EnregistrerLieu.class)
                .executer(
                        etudiant,
                        convention.id(),
                        convention.version(),
                        new SaisieLieu(
                                lieu.service(),
                                lieu.voie(),
                                lieu.complement(),
                                lieu.codePostal(),
                                lieu.commune(),
                                pays,
                                lieu.tuteurCivilite(),
                                lieu.tuteurNom(),
                                lieu.tuteurPrenom(),
                                lieu.tuteurFonction(),
                                lieu.tuteurCourriel(),
                                lieu.tuteurTelephone()));
    }

    @Test
    void the_centre_decides_which_idle_holidays_are_paid_and_their_hours_do_not_count() {
        UneConvention convention = complete();
        FicheConvention sans = convention.fiche();

        regler(CatalogueParametres.GRATIFICATION_FERIES, "PENTECOTE_SEULE");
        FicheConvention pentecote = convention.fiche();
        regler(CatalogueParametres.GRATIFICATION_FERIES, "OUI");
        FicheConvention tous = convention.fiche();

        assertThat(pentecote.gratification().heures())
                .isEqualByComparingTo(sans.gratification().heures().add(BigDecimal.valueOf(7)));
        assertThat(tous.gratification().heures())
                .as("Easter Monday, Ascension, Whit Monday; the first and the eighth of May are a Saturday")
                .isEqualByComparingTo(sans.gratification().heures().add(BigDecimal.valueOf(21)));
        assertThat(tous.heures()).isEqualByComparingTo(sans.heures());
        assertThat(apercu(etudiant, convention).gratification()).isEqualTo(tous.gratification());
    }

    @Test
    void with_the_ceiling_of_the_signature_nothing_is_provisional_any_more() {
        UneConvention convention = complete();
        assertThat(convention.fiche().gratification().provisoire()).isTrue();

        regler(CatalogueParametres.GRATIFICATION_PLAFOND, "SIGNATURE");

        assertThat(convention.fiche().gratification().provisoire())
                .as("as if signed today, in 2026")
                .isFalse();
    }

    @Test
    void pay_in_another_currency_by_week_and_a_branch_agreement_are_kept_and_obeyed() {
        UneConvention convention = complete();
        SaisieStage stage = convention.fiche().stage();
        RemunerationPrevue enFrancs = new RemunerationPrevue(
                true, new BigDecimal("200"), UniteGratification.SEMAINE, "CHF", ModeVersement.REEL, "VIREMENT", null);

        decrire(etudiant, convention, stage.avecRemuneration(enFrancs));
        pareils(convention.fiche().stage().remuneration(), enFrancs);
        assertThat(convention.fiche().gratification().motif()).isEqualTo(MotifSansMontant.DEVISE);

        decrire(
                etudiant,
                convention,
                stage.avecRemuneration(new RemunerationPrevue(
                        true, null, null, null, ModeVersement.REEL, "VIREMENT", new BigDecimal("6.00"))));
        assertThat(convention.fiche().gratification().tauxHoraireMaximal()).isEqualByComparingTo("6");

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> decrire(
                        etudiant,
                        convention,
                        stage.avecRemuneration(new RemunerationPrevue(
                                true, BigDecimal.TEN, null, "ECU", null, null, BigDecimal.ZERO))))
                .satisfies(refus -> assertThat(refus.problemes())
                        .extracting(Probleme::champ)
                        .containsExactly("devise", "minimumConventionnel"));
    }

    @Test
    void a_submitted_convention_is_read_by_rules_and_documents_with_the_same_hours() {
        UneConvention convention = complete();
        decrire(convention, tout());

        FicheConvention fiche =
                modele.bean(ConsulterConvention.class).executer(Acteurs.gestionnaire(centre), convention.id());

        assertThat(fiche.examen().constats())
                .as("presence on Whit Monday has to be written")
                .anyMatch(constat -> constat.regle().equals("R15"));
        assertThat(fiche.gratification().heuresCumulees()).isEqualByComparingTo(fiche.heures());
    }
}
