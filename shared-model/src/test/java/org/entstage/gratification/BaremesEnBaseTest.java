package org.entstage.gratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BaremesEnBaseTest {

    private static ModeleDeTest modele;

    private final Acteur admin = Acteurs.administrateur();

    @BeforeAll
    static void ouvrir() {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2("baremes", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }

    @AfterAll
    static void fermer() {
        modele.close();
    }

    @AfterEach
    void retirer() {
        lignes().stream()
                .filter(ligne -> ligne.id() != null)
                .forEach(ligne -> modele.bean(RetirerBareme.class).executer(admin, ligne.id()));
    }

    private static SaisieBareme bareme(Zone zone, LocalDate depuis, LocalDate jusquAu, String plafond) {
        return new SaisieBareme(zone, depuis, jusquAu, new BigDecimal(plafond), "Arrêté fictif");
    }

    private static SaisieBareme pour2027(String plafond) {
        return bareme(Zone.METROPOLE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), plafond);
    }

    private void ajouter(SaisieBareme saisie) {
        modele.bean(AjouterBareme.class).executer(admin, saisie);
    }

    private List<LigneBareme> lignes() {
        return modele.bean(ConsulterBaremes.class).executer(admin);
    }

    private Optional<BaremeGratification> le(LocalDate jour, Zone zone) {
        return new Plafonds(modele.bean(Baremes.class).lignes()).le(jour, zone);
    }

    private static void refusee(Runnable geste, String cle) {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(geste::run)
                .satisfies(refus ->
                        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly(cle));
    }

    @Test
    void the_ceiling_of_next_year_is_added_and_counted_with_at_once() {
        LocalDate mars = LocalDate.of(2027, 3, 1);
        assertThat(le(mars, Zone.METROPOLE).orElseThrow().plafondHoraire()).isEqualByComparingTo("30");
        assertThat(new Plafonds(modele.bean(Baremes.class).lignes()).provisoire(mars, Zone.GUYANE))
                .isTrue();

        ajouter(pour2027("31"));

        assertThat(le(mars, Zone.METROPOLE).orElseThrow().plafondHoraire()).isEqualByComparingTo("31");
        assertThat(new Plafonds(modele.bean(Baremes.class).lignes()).provisoire(mars, Zone.GUYANE))
                .isFalse();
        assertThat(lignes().get(0).tauxHoraire()).isEqualByComparingTo("4.65");
        assertThat(modele.bean(ConsulterJournal.class)
                        .executer(admin, new CriteresJournal("bareme", "METROPOLE/2027-01-01", null, null, null), 1)
                        .lignes())
                .isNotEmpty();
    }

    @Test
    void two_ceilings_never_hold_on_one_day_and_none_is_missing_between_them() {
        ajouter(pour2027("31"));

        refusee(() -> ajouter(pour2027("32")), "bareme.chevauche");
        refusee(
                () -> ajouter(bareme(Zone.METROPOLE, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31), "31")),
                "bareme.chevauche");
        refusee(
                () -> ajouter(bareme(Zone.METROPOLE, LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31), "32")),
                "bareme.trou");
    }

    @Test
    void a_zone_with_a_ceiling_of_its_own_begins_when_one_wants() {
        ajouter(bareme(Zone.MAYOTTE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "22.50"));

        assertThat(le(LocalDate.of(2026, 5, 1), Zone.MAYOTTE).orElseThrow().plafondHoraire())
                .isEqualByComparingTo("22.5");
        refusee(
                () -> ajouter(bareme(Zone.GUYANE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), "31")),
                "bareme.zone");
    }

    @Test
    void a_shipped_ceiling_gives_way_to_the_one_that_the_institution_had_entered_before() {
        BaremePublie livre = new BaremePublie(pour2027("31").publie().bareme(), "livré");
        BaremeGratification propre = new BaremeGratification(
                Zone.METROPOLE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), BigDecimal.valueOf(30));

        assertThat(BaremesEnVigueur.sansLesRecouvertes(List.of(livre), List.of(propre)))
                .isEmpty();
        assertThat(BaremesEnVigueur.sansLesRecouvertes(List.of(livre), List.of()))
                .containsExactly(livre);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        SaisieBareme fausse =
                new SaisieBareme(null, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 1), new BigDecimal("-1"), " ");

        assertThat(fausse.problemes().trouves())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("zone", "jusquAu", "plafondHoraire", "source");
        assertThat(new SaisieBareme(Zone.METROPOLE, null, null, null, "x")
                        .problemes()
                        .trouves())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("depuis", "jusquAu", "plafondHoraire");
    }

    @Test
    void shipped_ceilings_stay_and_only_who_keeps_the_rates_sees_them() {
        assertThat(lignes())
                .hasSize(12)
                .noneMatch(LigneBareme::retirable)
                .filteredOn(LigneBareme::enCours)
                .hasSize(1);
        assertThat(lignes())
                .allSatisfy(ligne -> assertThat(ligne.publie().source()).contains("D242-19"));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> modele.bean(RetirerBareme.class).executer(admin, 12_345));
        assertThatExceptionOfType(AccesRefuse.class)
                .isThrownBy(() -> modele.bean(ConsulterBaremes.class).executer(Acteurs.baip()));
        assertThatExceptionOfType(AccesRefuse.class)
                .isThrownBy(() -> modele.bean(AjouterBareme.class).executer(Acteurs.gestionnaire(1), pour2027("31")));
    }
}
