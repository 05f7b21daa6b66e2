package org.entstage.convention.reglages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.responsable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.ReglagesDeTest;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;
import org.entstage.convention.regles.Reglage;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeurParametre;
import org.entstage.parametre.ValeursDesParametres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may set a rule for whom, what the law lets him set, and what then holds where and when. The institution has a
 * component with an étape below it, and another component.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglagesDesReglesTest {

    private static final long UNIVERSITE = Parametres.ETABLISSEMENT;
    private static final long SCIENCES = 2;
    private static final long INFORMATIQUE = 3;
    private static final long DROIT = 4;
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 22);
    private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);

    private final Arbre arbre = new Arbre(List.of(
            new Arbre.Noeud(SCIENCES, "SCI", "Centre des sciences", NiveauCentre.COMPOSANTE, null, false),
            new Arbre.Noeud(INFORMATIQUE, "INFO", "Stages d'informatique", NiveauCentre.ETAPE, SCIENCES, false),
            new Arbre.Noeud(DROIT, "DRT", "Centre de droit", NiveauCentre.COMPOSANTE, null, false)));
    private final LignesEnMemoire lignes = new LignesEnMemoire();
    private final List<String> journal = new ArrayList<>();
    private final DroitsSurLesRegles droits = new DroitsSurLesRegles(new Codes());
    private final ReglesEnVigueur enVigueur = new ReglesEnVigueur(
            lignes, ReglagesDeTest.de(arbre, (parametre, chaine) -> new ValeurParametre(parametre, "3", null)));
    private final ReglerRegle regler = new ReglerRegle(lignes, droits, this::noter);
    private final RetirerReglage retirer = new RetirerReglage(lignes, droits, this::noter);
    private final ConsulterRegles consulter = new ConsulterRegles(
            lignes,
            enVigueur,
            () -> arbre,
            droits,
            Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneId.of("Europe/Paris")));

    @ParameterizedTest
    @CsvSource({
        // who, institution, his centre, another centre
        "ADMINISTRATEUR, true, true, true",
        "RESPONSABLE, false, true, false",
        "GESTIONNAIRE, false, false, false",
        "BAIP, false, false, false",
        "TECHNICIEN, false, false, false",
        "AUDITEUR, false, false, false",
        "ENSEIGNANT, false, false, false",
        "ETUDIANT, false, false, false",
        "INCONNU, false, false, false",
    })
    void only_who_sets_a_place_sets_its_rules(String qui, boolean partout, boolean chezLui, boolean ailleurs) {
        Acteur acteur = acteur(qui);

        assertThat(peut(acteur, UNIVERSITE)).isEqualTo(partout);
        assertThat(peut(acteur, SCIENCES)).isEqualTo(chezLui);
        assertThat(peut(acteur, DROIT)).isEqualTo(ailleurs);
        assertThat(journal).hasSize((partout ? 2 : 0) + (chezLui ? 2 : 0) + (ailleurs ? 2 : 0));
    }

    /** Setting and taking back ask for the same right. */
    private boolean peut(Acteur acteur, long place) {
        try {
            regler.executer(acteur, place, plafond("900"));
            retirer.executer(acteur, place, "R04", RENTREE);
            return true;
        } catch (AccesRefuse refus) {
            assertThat(lignes.tous()).isEmpty();
            lignes.poser(plafond("900").pour(place));
            assertThatThrownBy(() -> retirer.executer(acteur, place, "R04", RENTREE))
                    .isInstanceOf(AccesRefuse.class);
            lignes.retirer(place, "R04", RENTREE);
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATEUR, true, true, true, true",
        "RESPONSABLE, false, true, false, true",
        "GESTIONNAIRE, false, true, false, false",
        "BAIP, false, true, true, false",
        "TECHNICIEN, true, true, true, false",
        "AUDITEUR, true, true, true, false",
        "ENSEIGNANT, false, false, false, false",
        "ETUDIANT, false, false, false, false",
        "INCONNU, false, false, false, false",
    })
    void the_rules_of_a_place_are_read_by_who_reads_the_place(
            String qui, boolean partout, boolean chezLui, boolean ailleurs, boolean reglable) {
        Acteur acteur = acteur(qui);

        assertThat(lit(acteur, UNIVERSITE)).isEqualTo(partout);
        assertThat(lit(acteur, SCIENCES)).isEqualTo(chezLui);
        assertThat(lit(acteur, DROIT)).isEqualTo(ailleurs);
        if (chezLui) {
            assertThat(consulter.executer(acteur, SCIENCES).reglable()).isEqualTo(reglable);
        }
    }

    private boolean lit(Acteur acteur, long place) {
        try {
            assertThat(consulter.executer(acteur, place).regles()).hasSameSizeAs(ReglesConvention.toutes());
            return true;
        } catch (AccesRefuse refus) {
            return false;
        }
    }

    @Test
    void a_centre_that_is_none_of_this_institution_is_not_found() {
        assertThatThrownBy(() -> regler.executer(administrateur(), 99, plafond("900")))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> retirer.executer(administrateur(), 99, "R04", RENTREE))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> consulter.executer(administrateur(), 99)).isInstanceOf(Introuvable.class);
    }

    @ParameterizedTest
    @CsvSource({"R99", "r04", "'R04 '", "''", "RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR"})
    void a_rule_that_the_catalogue_does_not_have_is_not_found_and_nothing_is_written(String regle) {
        assertThatThrownBy(() -> regler.executer(
                        administrateur(),
                        UNIVERSITE,
                        new SaisieReglage(regle, RENTREE, null, true, null, Map.of("heures", "900"))))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> retirer.executer(administrateur(), UNIVERSITE, regle, RENTREE))
                .isInstanceOf(Introuvable.class);
        assertThat(lignes.tous()).isEmpty();
        assertThat(journal).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // rule, parameter, value, sentence; none where it is taken
        "R04, heures, 924,",
        "R04, heures, '900,5',",
        "R04, heures, 1,",
        "R04, heures, 925, regle.valeur.plafond",
        "R04, heures, 924.01, regle.valeur.plafond",
        "R04, heures, 0, regle.valeur.fausse",
        "R04, heures, 0.5, regle.valeur.fausse",
        "R04, heures, -1, regle.valeur.fausse",
        "R04, heures, beaucoup, regle.valeur.fausse",
        "R04, heures, 900.123, regle.valeur.fausse",
        "R04, heures, 1e3, regle.valeur.fausse",
        "R04, heures, 999999, regle.valeur.fausse",
        "R02, heures, 200,",
        "R02, heures, 199, regle.valeur.plancher",
        "R02, heures, 2001, regle.valeur.plafond",
        "R02, presentiel, 49.99, regle.valeur.plancher",
        "R05, heures, 924,",
        "R05, heures, 925, regle.valeur.plafond",
        "R09, stagiaires, 16,",
        "R09, stagiaires, 17, regle.valeur.plafond",
        "R10, conventions, 4, regle.valeur.plafond",
        "R12, fraction, 4, regle.valeur.plafond",
        "R12, unite, MOIS,",
        "R12, unite, ANNEES, regle.valeur.fausse",
        "R03, dernierJour, 09-30,",
        "R03, dernierJour, 02-30, regle.valeur.fausse",
        "R03, dernierJour, 30/09, regle.valeur.fausse",
    })
    void a_value_stays_within_what_the_law_and_its_kind_allow(
            String regle, String parametre, String valeur, String attendue) {
        SaisieReglage saisie = new SaisieReglage(regle, RENTREE, null, null, null, Map.of(parametre, valeur));

        if (attendue == null) {
            regler.executer(administrateur(), UNIVERSITE, saisie);
            assertThat(lignes.tous())
                    .singleElement()
                    .satisfies(
                            ligne -> assertThat(ligne.valeurs().get(parametre)).isEqualTo(valeur.replace(',', '.')));
        } else {
            assertThat(problemes(saisie)).containsExactly(parametre + " " + attendue);
        }
    }

    @Test
    void words_are_kept_up_to_their_length() {
        assertThat(problemes(valeur("R17", "mots", "x".repeat(501)))).containsExactly("mots regle.valeur.fausse");
        assertThatCode(() -> regler.executer(administrateur(), UNIVERSITE, valeur("R17", "mots", "x".repeat(500))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_value_that_the_rule_does_not_have_is_refused() {
        assertThat(problemes(valeur("R04", "minutes", "5"))).containsExactly(" regle.valeur.fausse");
    }

    @Test
    void what_the_law_sets_is_neither_switched_off_nor_made_milder() {
        assertThat(problemes(new SaisieReglage("R04", RENTREE, null, false, null, null)))
                .containsExactly("active regle.loi");
        assertThat(problemes(new SaisieReglage("R04", RENTREE, null, null, Niveau.AVERTISSEMENT, null)))
                .containsExactly("niveau regle.loi");
        assertThat(problemes(new SaisieReglage("R25", RENTREE, null, null, Niveau.BLOQUANT, null)))
                .as("what only informs does not forbid")
                .containsExactly("niveau regle.loi");
        regler.executer(
                administrateur(),
                UNIVERSITE,
                new SaisieReglage("R19", RENTREE, null, null, Niveau.AVERTISSEMENT, null));
        regler.executer(administrateur(), UNIVERSITE, new SaisieReglage("R11", RENTREE, null, false, null, null));
        assertThat(lignes.tous()).hasSize(2);
    }

    @Test
    void dates_are_asked_for_and_stand_in_order_and_all_is_told_together() {
        assertThat(problemes(new SaisieReglage("R04", null, null, null, null, null)))
                .containsExactlyInAnyOrder("depuis commun.obligatoire", "active regle.rien");
        assertThat(problemes(new SaisieReglage(
                        "R04", RENTREE, RENTREE.minusDays(1), false, Niveau.INFORMATION, Map.of("heures", "1000"))))
                .containsExactlyInAnyOrder(
                        "jusquAu regle.jusquAu.avantDepuis",
                        "active regle.loi",
                        "niveau regle.loi",
                        "heures regle.valeur.plafond");
        regler.executer(
                administrateur(),
                UNIVERSITE,
                new SaisieReglage("R04", RENTREE, RENTREE, null, null, Map.of("heures", "900")));
        assertThat(lignes.tous()).as("one single day").hasSize(1);
    }

    @Test
    void each_change_is_noted_with_what_was_before_and_nothing_when_nothing_changes() {
        regler.executer(responsable(SCIENCES), SCIENCES, plafond("900"));
        regler.executer(responsable(SCIENCES), SCIENCES, plafond("900"));
        regler.executer(responsable(SCIENCES), SCIENCES, plafond("800"));
        retirer.executer(responsable(SCIENCES), SCIENCES, "R04", RENTREE);

        assertThat(lignes.tous()).isEmpty();
        assertThat(journal)
                .containsExactly(
                        "regle SCI R04: null > 2026-09-01 – ; heures=900",
                        "regle SCI R04: 2026-09-01 – ; heures=900 > 2026-09-01 – ; heures=800",
                        "regle SCI R04: 2026-09-01 – ; heures=800 > null");
    }

    @Test
    void what_nobody_set_cannot_be_taken_back() {
        regler.executer(administrateur(), SCIENCES, plafond("900"));

        assertThatThrownBy(() -> retirer.executer(administrateur(), DROIT, "R04", RENTREE))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> retirer.executer(administrateur(), SCIENCES, "R04", RENTREE.plusDays(1)))
                .isInstanceOf(Introuvable.class);
        assertThat(lignes.tous()).hasSize(1);
    }

    @Test
    void a_place_inherits_from_the_nearest_above_it() {
        assertThat(heures(INFORMATIQUE)).isNull();
        regler.executer(administrateur(), UNIVERSITE, valeur("R05", "heures", "700"));
        assertThat(valeurEnVigueur(INFORMATIQUE, "R05", AUJOURD_HUI)).isEqualTo("700");
        regler.executer(administrateur(), SCIENCES, valeur("R05", "heures", "800"));

        assertThat(valeurEnVigueur(INFORMATIQUE, "R05", AUJOURD_HUI)).isEqualTo("800");
        assertThat(valeurEnVigueur(SCIENCES, "R05", AUJOURD_HUI)).isEqualTo("800");
        assertThat(valeurEnVigueur(DROIT, "R05", AUJOURD_HUI)).isEqualTo("700");

        regler.executer(administrateur(), INFORMATIQUE, valeur("R05", "heures", "750"));
        retirer.executer(administrateur(), SCIENCES, "R05", RENTREE);
        assertThat(valeurEnVigueur(INFORMATIQUE, "R05", AUJOURD_HUI)).isEqualTo("750");
        assertThat(valeurEnVigueur(SCIENCES, "R05", AUJOURD_HUI)).isEqualTo("700");
    }

    @Test
    void nobody_below_loosens_a_legal_limit_that_somebody_above_tightened() {
        regler.executer(administrateur(), UNIVERSITE, plafond("800"));
        regler.executer(administrateur(), SCIENCES, plafond("900"));
        regler.executer(administrateur(), DROIT, plafond("700"));
        regler.executer(administrateur(), UNIVERSITE, valeur("R02", "heures", "300"));
        regler.executer(administrateur(), SCIENCES, valeur("R02", "heures", "250"));

        assertThat(heures(INFORMATIQUE)).isEqualTo("800");
        assertThat(heures(SCIENCES)).isEqualTo("800");
        assertThat(heures(DROIT)).isEqualTo("700");
        assertThat(valeurEnVigueur(SCIENCES, "R02", AUJOURD_HUI))
                .as("a minimum")
                .isEqualTo("300");
    }

    @Test
    void switch_level_and_values_are_inherited_each_on_its_own() {
        regler.executer(
                administrateur(),
                UNIVERSITE,
                new SaisieReglage("R19", RENTREE, null, false, Niveau.INFORMATION, Map.of("tempsPlein", "30")));
        regler.executer(administrateur(), SCIENCES, new SaisieReglage("R19", RENTREE, null, true, null, null));

        Reglage sciences = enVigueur.pour(SCIENCES, AUJOURD_HUI).pour(fiche("R19"));
        assertThat(sciences.active()).isTrue();
        assertThat(sciences.niveau()).isEqualTo(Niveau.INFORMATION);
        assertThat(sciences.valeurs()).containsEntry("tempsPlein", "30");
        assertThat(enVigueur.pour(DROIT, AUJOURD_HUI).pour(fiche("R19")).active())
                .isFalse();
    }

    @Test
    void a_setting_holds_from_its_first_to_its_last_day_and_the_newest_of_a_place_wins() {
        regler.executer(
                administrateur(),
                SCIENCES,
                new SaisieReglage("R05", RENTREE, LocalDate.of(2027, 8, 31), null, null, Map.of("heures", "800")));
        regler.executer(
                administrateur(),
                SCIENCES,
                new SaisieReglage("R05", LocalDate.of(2027, 1, 1), null, null, null, Map.of("heures", "700")));

        assertThat(valeurEnVigueur(SCIENCES, "R05", RENTREE.minusDays(1))).isNull();
        assertThat(valeurEnVigueur(SCIENCES, "R05", RENTREE)).isEqualTo("800");
        assertThat(valeurEnVigueur(SCIENCES, "R05", LocalDate.of(2026, 12, 31))).isEqualTo("800");
        assertThat(valeurEnVigueur(SCIENCES, "R05", LocalDate.of(2027, 1, 1))).isEqualTo("700");
        assertThat(valeurEnVigueur(SCIENCES, "R05", LocalDate.of(2030, 1, 1))).isEqualTo("700");
        retirer.executer(administrateur(), SCIENCES, "R05", LocalDate.of(2027, 1, 1));
        assertThat(valeurEnVigueur(SCIENCES, "R05", LocalDate.of(2027, 8, 31))).isEqualTo("800");
        assertThat(valeurEnVigueur(SCIENCES, "R05", LocalDate.of(2027, 9, 1))).isNull();
    }

    @Test
    void the_screen_tells_what_holds_today_whose_it_is_and_what_was_decided_for_other_days() {
        regler.executer(administrateur(), UNIVERSITE, plafond("800"));
        regler.executer(administrateur(), SCIENCES, valeur("R05", "heures", "700"));
        regler.executer(
                administrateur(),
                SCIENCES,
                new SaisieReglage("R05", LocalDate.of(2030, 1, 1), null, null, null, Map.of("heures", "600")));

        ReglesDUnePlace sciences = consulter.executer(administrateur(), SCIENCES);
        assertThat(sciences.libelle()).isEqualTo("Centre des sciences");
        assertThat(etat(sciences, "R04").origine()).as("the institution").isEmpty();
        assertThat(etat(sciences, "R04").propres()).isEmpty();
        assertThat(etat(sciences, "R05").origine()).isEqualTo("Centre des sciences");
        assertThat(etat(sciences, "R05").enVigueur().valeurs()).containsEntry("heures", "700");
        assertThat(etat(sciences, "R05").propres())
                .extracting(ReglageEcrit::depuis)
                .containsExactly(RENTREE, LocalDate.of(2030, 1, 1));
        assertThat(etat(sciences, "R09").origine()).as("the catalogue").isNull();
        assertThat(etat(sciences, "R09").niveau()).isEqualTo(Niveau.BLOQUANT);
        assertThat(consulter.executer(administrateur(), UNIVERSITE).libelle()).isNull();
    }

    @Test
    void a_row_that_the_catalogue_admits_no_more_counts_as_absent() {
        lignes.poser(new ReglageEcrit(
                UNIVERSITE, "R04", RENTREE, null, false, Niveau.INFORMATION, Map.of("heures", "2000")));

        Reglage reglage = enVigueur.pour(DROIT, AUJOURD_HUI).pour(fiche("R04"));
        assertThat(reglage.active()).isTrue();
        assertThat(reglage.niveau()).isNull();
        assertThat(reglage.valeurs()).isEmpty();
    }

    static Stream<FicheRegle> fiches() {
        return ReglesConvention.toutes().stream().map(regle -> regle.fiche());
    }

    @ParameterizedTest
    @MethodSource("fiches")
    void what_the_catalogue_delivers_is_what_a_place_may_set(FicheRegle fiche) {
        fiche.parametres()
                .forEach(parametre -> assertThat(parametre.verifier(parametre.defaut()))
                        .as(fiche.id() + " " + parametre.nom())
                        .isEmpty());
        assertThat(fiche.niveauxAdmis()).contains(fiche.niveau());
    }

    private SaisieReglage plafond(String heures) {
        return valeur("R04", "heures", heures);
    }

    private static SaisieReglage valeur(String regle, String parametre, String valeur) {
        return new SaisieReglage(regle, RENTREE, null, null, null, Map.of(parametre, valeur));
    }

    /** Field and sentence of each refusal; nothing is written then. */
    private List<String> problemes(SaisieReglage saisie) {
        RefusMetier refus =
                catchThrowableOfType(RefusMetier.class, () -> regler.executer(administrateur(), UNIVERSITE, saisie));
        assertThat(lignes.tous()).isEmpty();
        assertThat(journal).isEmpty();
        return refus.problemes().stream()
                .map((Probleme probleme) -> probleme.champ() + " " + probleme.cle())
                .toList();
    }

    private String heures(long place) {
        return valeurEnVigueur(place, "R04", AUJOURD_HUI);
    }

    private String valeurEnVigueur(long place, String regle, LocalDate jour) {
        return enVigueur.pour(place, jour).pour(fiche(regle)).valeurs().get("heures");
    }

    private static EtatRegle etat(ReglesDUnePlace place, String regle) {
        return place.regles().stream()
                .filter(etat -> etat.fiche().id().equals(regle))
                .findFirst()
                .orElseThrow();
    }

    private static FicheRegle fiche(String regle) {
        return ReglesConvention.fiche(regle).orElseThrow();
    }

    private static Acteur acteur(String qui) {
        return switch (qui) {
            case "ADMINISTRATEUR" -> administrateur();
            case "RESPONSABLE" -> responsable(SCIENCES);
            case "GESTIONNAIRE" -> Acteurs.gestionnaire(SCIENCES);
            case "BAIP" -> Acteurs.baip();
            case "TECHNICIEN" -> Acteurs.technicien();
            case "AUDITEUR" -> Acteurs.auditeur();
            case "ENSEIGNANT" -> Acteurs.enseignant();
            case "ETUDIANT" -> Acteurs.etudiant();
            default -> Acteurs.inconnu();
        };
    }

    private void noter(Acteur acteur, String objet, String reference, String champ, String avant, String apres) {
        journal.add(objet + " " + reference + " " + champ + ": " + avant + " > " + apres);
    }

    /** The table without a database. */
    private static final class LignesEnMemoire implements ReglagesEcrits {

        private final List<ReglageEcrit> ecrites = new ArrayList<>();

        @Override
        public List<ReglageEcrit> tous() {
            return List.copyOf(ecrites);
        }

        @Override
        public void poser(ReglageEcrit reglage) {
            retirer(reglage.centre(), reglage.regle(), reglage.depuis());
            ecrites.add(reglage);
        }

        @Override
        public void retirer(long centre, String regle, LocalDate depuis) {
            ecrites.removeIf(ligne -> ligne.centre() == centre
                    && ligne.regle().equals(regle)
                    && ligne.depuis().equals(depuis));
        }
    }

    /** Knows the codes of the centres, and nothing else. */
    private final class Codes implements ValeursDesParametres {

        @Override
        public Optional<String> codeDuCentre(long centre) {
            return arbre.noeud(centre).map(Arbre.Noeud::code);
        }

        @Override
        public Map<String, Long> centres() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> valeurPropre(long centre, Parametre parametre) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<EtatParametre.Surcharge> surcharges(Parametre parametre) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void poser(long centre, Parametre parametre, String valeur) {
            throw new UnsupportedOperationException();
        }
    }
}
