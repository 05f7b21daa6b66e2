package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;

import java.time.LocalDate;
import java.util.List;
import javax.persistence.EntityManager;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Entourage;
import org.entstage.convention.regles.Voisine;
import org.entstage.droits.Acteur;
import org.entstage.essai.UneConvention;
import org.entstage.gratification.UniteGratification;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules R04, R06, R07, R09 to R12 and R19 count around a convention, as the database answers it: a branch for the
 * student, one for the referent, one for the host. {@link ConventionsEnBaseTest} runs it on each database.
 */
interface VoisinesEnBase extends SurUneBase {

    LocalDate DEBUT = LocalDate.of(2027, 2, 1);
    LocalDate FIN = LocalDate.of(2027, 6, 30);

    @Test
    default void alone_it_has_nothing_around_it() {
        UneConvention seule = UneConvention.commencee(modele(), etudiant()).complete();

        assertThat(voisines(seule)).as("never itself").isEmpty();
        assertThat(entourage(seule).etudiant()).isEmpty();
    }

    @Test
    default void the_student_s_others_count_whatever_the_host_the_year_and_the_dates() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention ancienne = soumise(etudiant());
        changer(ancienne, "annee = 2019, debut = null, fin = null, structure_id = null, enseignant_id = null");

        assertThat(voisines(la)).containsExactly(ancienne.id());
        assertThat(ids(entourage(la).etudiant())).containsExactly(ancienne.id());
        assertThat(entourage(la).memeOrganisme()).isEmpty();
        assertThat(entourage(la).referent()).isEmpty();
        assertThat(entourage(la).organisme()).isEmpty();
    }

    @Test
    default void a_draft_binds_nobody_and_what_was_handed_in_does_in_every_state() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention autre = soumise(etudiant());

        for (EtatConvention etat : EtatConvention.values()) {
            changer(autre, "etat = '" + etat + "'");

            assertThat(voisines(la).contains(autre.id())).as(etat.name()).isEqualTo(etat.compte());
        }
    }

    @Test
    default void another_institution_is_never_counted_by_any_branch() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention duMeme = soumise(etudiant());
        UneConvention deLAutre = soumise(etudiant2());
        assertThat(voisines(la)).containsExactlyInAnyOrder(duMeme.id(), deLAutre.id());

        changer(duMeme, "etablissement = '0750001A'");
        changer(deLAutre, "etablissement = '0750001A'");

        assertThat(voisines(la)).isEmpty();
        changer(duMeme, "etablissement = '0350936C'");
        changer(deLAutre, "etablissement = '0350936C'");
    }

    @Test
    default void the_referent_s_others_count_from_the_first_to_the_last_common_day() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention autre = soumise(etudiant2());
        changer(autre, "structure_id = null");

        placer(autre, DEBUT.minusDays(30), DEBUT.minusDays(1));
        assertThat(voisines(la)).isEmpty();
        placer(autre, DEBUT.minusDays(30), DEBUT);
        assertThat(ids(entourage(la).referent())).containsExactly(autre.id());
        placer(autre, FIN, FIN.plusDays(30));
        assertThat(ids(entourage(la).referent())).containsExactly(autre.id());
        placer(autre, FIN.plusDays(1), FIN.plusDays(30));
        assertThat(voisines(la)).isEmpty();

        placer(autre, DEBUT, FIN);
        changer(autre, "enseignant_id = null");
        assertThat(voisines(la)).as("somebody else follows it").isEmpty();
    }

    @Test
    default void the_host_s_others_count_for_its_quota_in_the_whole_civil_weeks() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention autre = chezLHote(la);
        changer(autre, "enseignant_id = null");

        // The 30th of June 2027 is a Wednesday: its civil week goes on to the 4th of July.
        placer(autre, LocalDate.of(2027, 7, 4), LocalDate.of(2027, 8, 31));
        assertThat(ids(entourage(la).organisme())).containsExactly(autre.id());
        placer(autre, LocalDate.of(2027, 7, 7), LocalDate.of(2027, 8, 31));
        assertThat(voisines(la)).isEmpty();

        placer(autre, DEBUT, FIN);
        changer(autre, "structure_id = null");
        assertThat(voisines(la)).as("with another host").isEmpty();
    }

    @Test
    default void a_placement_that_ended_before_still_holds_its_post() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        poste(la, "Poste d’accueil");
        UneConvention autre = chezLHote(la);
        changer(autre, "poste = 'poste d’ACCUEIL'");

        // 123 days and a third of them, 41: free from the 42nd day on
        placer(autre, DEBUT.minusDays(164), DEBUT.minusDays(42));
        assertThat(constats(la)).doesNotContain("R12");
        placer(autre, DEBUT.minusDays(163), DEBUT.minusDays(41));
        assertThat(constats(la)).contains("R12");
        assertThat(entourage(la).organisme())
                .singleElement()
                .satisfies(v -> assertThat(v.poste()).isEqualTo("poste d’ACCUEIL"));
        // the longest that the law can be made to ask: a year's placement, and as long again
        placer(autre, DEBUT.minusDays(730), DEBUT.minusDays(365));
        assertThat(voisines(la)).containsExactly(autre.id());
    }

    @Test
    default void a_tutor_is_known_by_the_contact_or_by_the_name_with_the_same_host() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention autre = chezLHote(la);

        assertThat(ids(entourage(la).tuteur())).as("the same contact").containsExactly(autre.id());
        changer(autre, "tuteur_nom = 'Autre', tuteur_prenom = 'Personne'");
        assertThat(ids(entourage(la).tuteur())).as("by the contact alone").containsExactly(autre.id());
        changer(autre, "contact_id = null");
        assertThat(entourage(la).tuteur()).isEmpty();
        changer(autre, "tuteur_nom = 'GUIDE', tuteur_prenom = 'noa'");
        assertThat(ids(entourage(la).tuteur()))
                .as("by the name, however written")
                .containsExactly(autre.id());
    }

    @Test
    default void the_fourth_trainee_of_a_tutor_is_refused_by_what_the_host_branch_counts() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        List<UneConvention> deux = List.of(chezLHote(la), chezLHote(la));
        assertThat(constats(la)).doesNotContain("R10");

        UneConvention troisieme = chezLHote(la);
        assertThat(constats(la)).contains("R10");
        placer(troisieme, DEBUT.plusDays(1), FIN);
        assertThat(constats(la)).as("not yet running on the first day").doesNotContain("R10");

        deux.forEach(autre -> changer(autre, "enseignant_id = null"));
        assertThat(entourage(la).organisme()).hasSize(3);
        assertThat(ids(entourage(la).referent())).containsExactly(troisieme.id());
    }

    @Test
    default void the_seventeenth_trainee_of_a_referent_is_refused_by_what_his_branch_counts() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        for (int deja = 0; deja < 15; deja++) {
            encoreUne();
        }
        assertThat(entourage(la).referent()).hasSize(15);
        assertThat(constats(la)).doesNotContain("R09");

        encoreUne();

        assertThat(constats(la)).contains("R09");
    }

    @Test
    default void one_placement_in_several_branches_is_one_neighbour() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention autre = soumise(etudiant());

        assertThat(voisines(la)).containsExactly(autre.id());
        assertThat(ids(entourage(la).etudiant())).containsExactly(autre.id());
        assertThat(ids(entourage(la).memeOrganisme())).containsExactly(autre.id());
        assertThat(ids(entourage(la).referent())).containsExactly(autre.id());
        assertThat(ids(entourage(la).tuteur())).containsExactly(autre.id());
        assertThat(ids(entourage(la).organisme())).containsExactly(autre.id());
        assertThat(constats(la)).as("both full time on the same days").contains("R19");
    }

    @Test
    default void without_dates_referent_or_host_only_the_student_s_others_are_asked() {
        UneConvention la = UneConvention.commencee(modele(), etudiant());
        UneConvention duMeme = soumise(etudiant());
        soumise(etudiant2());

        assertThat(voisines(la, null, null)).containsExactly(duMeme.id());
        assertThat(voisines(la, DEBUT, FIN)).containsExactly(duMeme.id());
        assertThat(voisines(la, FIN, DEBUT)).as("the wrong way round").containsExactly(duMeme.id());
    }

    @Test
    default void a_neighbour_carries_what_the_rules_and_the_arrears_read() {
        UneConvention la = UneConvention.commencee(modele(), etudiant()).complete();
        UneConvention autre = soumise(etudiant());
        changer(
                autre,
                "gratifie = true, montant = 4.65, unite_montant = 'HEURE', devise = 'CHF', poste = 'Accueil',"
                        + " heures = 300.50, annee = 2026");

        ConventionVoisine lue = lues(la, DEBUT, FIN).get(0);
        assertThat(lue.annee()).isEqualTo(2026);
        assertThat(lue.siret()).isEqualTo("73282932000074");
        assertThat(lue.debut()).isEqualTo(DEBUT);
        assertThat(lue.fin()).isEqualTo(FIN);
        assertThat(lue.heures()).isEqualByComparingTo("300.5");
        assertThat(lue.montant()).isEqualByComparingTo("4.65");
        assertThat(lue.unite()).isEqualTo(UniteGratification.HEURE);
        assertThat(lue.devise()).isEqualTo("CHF");
        assertThat(lue.poste()).isEqualTo("Accueil");
        assertThat(lue.tuteurNom()).isEqualTo("Guide");
        assertThat(lue.contact()).isNotNull();

        changer(autre, "gratifie = false");
        assertThat(lues(la, DEBUT, FIN).get(0).montant())
                .as("an amount that nobody pays")
                .isNull();
    }

    /** Another student's with the same host and tutor, handed in. */
    private UneConvention chezLHote(UneConvention la) {
        UneConvention autre = soumise(etudiant2());
        assertThat(autre.fiche().structure().id())
                .isEqualTo(la.fiche().structure().id());
        return autre;
    }

    private UneConvention soumise(Acteur acteur) {
        UneConvention convention = UneConvention.commencee(modele(), acteur).complete();
        changer(convention, "etat = 'SOUMISE'");
        return convention;
    }

    private void placer(UneConvention convention, LocalDate debut, LocalDate fin) {
        changer(convention, "debut = '" + debut + "', fin = '" + fin + "'");
    }

    /** One more of a student on the same days and with the same referent, with no host yet. */
    private void encoreUne() {
        changer(
                UneConvention.commencee(modele(), etudiant2()),
                "etat = 'SOUMISE', debut = '" + DEBUT + "', fin = '" + FIN + "', enseignant_id ="
                        + " (select max(id) from enseignant where etablissement = '0350936C' and login = 'enseignant')");
    }

    private void poste(UneConvention convention, String poste) {
        changer(convention, "poste = '" + poste + "'");
    }

    private void changer(UneConvention convention, String colonnes) {
        enTransaction()
                .executeWithoutResult(statut -> modele().bean(EntityManager.class)
                        .createNativeQuery("update convention set " + colonnes + " where id = :id")
                        .setParameter("id", convention.id())
                        .executeUpdate());
    }

    private List<Long> voisines(UneConvention convention) {
        return voisines(convention, DEBUT, FIN);
    }

    private List<Long> voisines(UneConvention convention, LocalDate debut, LocalDate fin) {
        return lues(convention, debut, fin).stream().map(ConventionVoisine::id).toList();
    }

    private List<ConventionVoisine> lues(UneConvention convention, LocalDate debut, LocalDate fin) {
        return enTransaction()
                .execute(statut -> modele().bean(Conventions.class).voisines(laConvention(convention), debut, fin));
    }

    private Entourage entourage(UneConvention convention) {
        return enTransaction().execute(statut -> {
            Convention la = laConvention(convention);
            return new Voisinage(
                            la,
                            new AnneeUniversitaire(2026),
                            modele().bean(Conventions.class).voisines(la, DEBUT, FIN))
                    .entourage();
        });
    }

    private Convention laConvention(UneConvention convention) {
        return modele().bean(EntityManager.class).find(Convention.class, convention.id());
    }

    private List<String> constats(UneConvention convention) {
        return enTransaction()
                .execute(statut ->
                        modele().bean(Examinateur.class).examiner(laConvention(convention)).examen().constats().stream()
                                .map(Constat::regle)
                                .toList());
    }

    private static List<Long> ids(List<Voisine> voisines) {
        return voisines.stream().map(Voisine::id).toList();
    }

    private TransactionTemplate enTransaction() {
        return new TransactionTemplate(modele().bean(PlatformTransactionManager.class));
    }
}
