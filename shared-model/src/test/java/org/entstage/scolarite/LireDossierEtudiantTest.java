package org.entstage.scolarite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.RolesLivres;
import org.entstage.essai.Acteurs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LireDossierEtudiantTest {

    private static final String NUMERO = "20260001";
    private static final Acteur ETUDIANT = Acteurs.avec(RolesLivres.ETUDIANT, "zoe", "Zoé", NUMERO);

    private final Map<String, DossierScolaire> rangees = new HashMap<>();
    private Instant maintenant = Instant.parse("2026-11-21T10:00:00Z");
    private int appels;
    private Supplier<DossierScolaire> reponse = () -> UnDossier.complet(NUMERO, maintenant);

    private final LireDossierEtudiant lire = new LireDossierEtudiant(
            new ScolariteFactice(), new CacheEnMemoire(), Reglages.de(Map.of()), new HorlogeDeTest());

    @Test
    void a_student_reads_his_own_file_and_no_other() {
        assertThat(lire.executer(ETUDIANT, NUMERO, false).complet()).isTrue();
        assertThatThrownBy(() -> lire.executer(ETUDIANT, "20260002", false)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> lire.executer(ETUDIANT, null, false)).isInstanceOf(AccesRefuse.class);
        assertThat(appels).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("personnels")
    void staff_reads_any_file(Acteur personnel) {
        assertThat(lire.executer(personnel, NUMERO, false)).isNotNull();
    }

    static Stream<Acteur> personnels() {
        return Stream.of(Acteurs.gestionnaire(1), Acteurs.baip(), Acteurs.administrateur());
    }

    @Test
    void a_teacher_reads_no_file() {
        Acteur enseignant = Acteurs.avec(RolesLivres.ENSEIGNANT, "e", "E", null);

        assertThatThrownBy(() -> lire.executer(enseignant, NUMERO, false)).isInstanceOf(AccesRefuse.class);
        assertThat(appels).isZero();
    }

    @Test
    void within_15_minutes_the_records_are_asked_once() {
        lire.executer(ETUDIANT, NUMERO, false);
        passer(Duration.ofMinutes(14));
        DossierScolaire dossier = lire.executer(ETUDIANT, NUMERO, false);

        assertThat(appels).isEqualTo(1);
        assertThat(dossier.age(maintenant)).isEqualTo(Duration.ofMinutes(14));

        passer(Duration.ofMinutes(1));
        lire.executer(ETUDIANT, NUMERO, false);
        assertThat(appels).isEqualTo(2);
    }

    @Test
    void refreshing_asks_the_records_at_once() {
        lire.executer(ETUDIANT, NUMERO, false);
        lire.executer(ETUDIANT, NUMERO, true);

        assertThat(appels).isEqualTo(2);
    }

    @Test
    void when_the_records_are_dead_an_old_file_comes_back_marked() {
        DossierScolaire ancien = lire.executer(ETUDIANT, NUMERO, false);
        passer(Duration.ofDays(3));
        reponse = () -> {
            throw new SystemeIndisponible(SystemeIndisponible.APOGEE, null);
        };

        DossierScolaire dossier = lire.executer(ETUDIANT, NUMERO, false);

        assertThat(dossier.perime()).isTrue();
        assertThat(dossier.age(maintenant)).isEqualTo(Duration.ofDays(3));
        assertThat(dossier.inscriptions()).isEqualTo(ancien.inscriptions());
        assertThat(rangees.get(NUMERO).perime()).isFalse();
    }

    @Test
    void without_an_old_file_a_failure_stays_a_failure() {
        reponse = () -> {
            throw new SystemeIndisponible(SystemeIndisponible.APOGEE, null);
        };

        assertThatThrownBy(() -> lire.executer(ETUDIANT, NUMERO, false)).isInstanceOf(SystemeIndisponible.class);
    }

    @Test
    void an_unknown_student_is_not_a_failure() {
        lire.executer(ETUDIANT, NUMERO, false);
        reponse = () -> {
            throw new EtudiantInconnu(NUMERO);
        };

        assertThatThrownBy(() -> lire.executer(ETUDIANT, NUMERO, true)).isInstanceOf(EtudiantInconnu.class);
    }

    @Test
    void a_part_that_failed_is_taken_from_the_former_file_and_stays_marked() {
        DossierScolaire ancien = lire.executer(ETUDIANT, NUMERO, false);
        reponse = () -> UnDossier.sansIdentite(NUMERO, maintenant);

        DossierScolaire dossier = lire.executer(ETUDIANT, NUMERO, true);

        assertThat(dossier.identite()).isEqualTo(ancien.identite());
        assertThat(dossier.manquantes()).containsExactly(PartieDossier.IDENTITE);
    }

    @Test
    void a_year_that_answered_is_not_replaced_by_the_former_file() {
        reponse = () -> UnDossier.inscrit(NUMERO, maintenant, UnDossier.inscription(2026), UnDossier.inscription(2025));
        lire.executer(ETUDIANT, NUMERO, false);
        InscriptionEtape nouvelle = UnDossier.inscription(2026, "M2DROIT");
        reponse = () -> UnDossier.inscritEnPartie(NUMERO, maintenant, nouvelle);

        DossierScolaire dossier = lire.executer(ETUDIANT, NUMERO, true);

        assertThat(dossier.inscriptions()).containsExactly(nouvelle, UnDossier.inscription(2025));
        assertThat(dossier.inscriptionsLues()).isFalse();
    }

    @Test
    void an_incomplete_file_is_asked_again_after_a_minute() {
        reponse = () -> UnDossier.sansIdentite(NUMERO, maintenant);
        lire.executer(ETUDIANT, NUMERO, false);
        lire.executer(ETUDIANT, NUMERO, false);
        assertThat(appels).isEqualTo(1);

        passer(Duration.ofMinutes(1));
        lire.executer(ETUDIANT, NUMERO, false);
        assertThat(appels).isEqualTo(2);
    }

    private void passer(Duration duree) {
        maintenant = maintenant.plus(duree);
    }

    private class ScolariteFactice implements Scolarite {

        @Override
        public DossierScolaire dossier(String numeroEtudiant) {
            appels++;
            return reponse.get();
        }

        @Override
        public Optional<Signataire> signataire(String codeComposante) {
            return Optional.empty();
        }

        @Override
        public Optional<ReferenceEtablissement> etablissement() {
            return Optional.empty();
        }

        @Override
        public List<Composante> composantes() {
            return List.of();
        }
    }

    private class CacheEnMemoire implements DossiersEnCache {

        @Override
        public Optional<DossierScolaire> trouver(String numeroEtudiant) {
            return Optional.ofNullable(rangees.get(numeroEtudiant));
        }

        @Override
        public void garder(DossierScolaire dossier) {
            rangees.put(dossier.numeroEtudiant(), dossier);
        }
    }

    private class HorlogeDeTest extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    }
}
