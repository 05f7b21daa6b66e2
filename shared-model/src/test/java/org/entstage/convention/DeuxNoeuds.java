package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.entstage.convention.AtelierDAvenants.Saisie;
import org.entstage.convention.NoeudDeTest.Geste;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two Java processes on one MariaDB, at the same moment at the same work. */
interface DeuxNoeuds {

    List<String> NOMS = List.of("un", "deux");
    int EN_TOUT = 6;
    int SECONDES = 120;

    ModeleDeTest modele();

    long centre();

    /** Address, account and password of the database. */
    List<String> base();

    @Test
    default void what_two_processes_do_at_once_is_done_once_told_once_and_sent_once(@TempDir Path dossier)
            throws Exception {
        List<Long> enRetard = soumises(etudiant());
        List<Long> aValider = soumises(etudiant2());
        List<Long> avenants =
                aValider.subList(0, EN_TOUT / 2).stream().map(this::avecAvenant).toList();
        aValider = aValider.subList(EN_TOUT / 2, EN_TOUT);
        enRetard(enRetard);
        Files.write(dossier.resolve(NoeudDeTest.ORDRES), ordres(aValider, avenants));
        DemandesDeDeuxNoeuds demandes = new DemandesDeDeuxNoeuds(modele(), centre());
        demandes.preparer();
        EvaluationsDeDeuxNoeuds evaluations = new EvaluationsDeDeuxNoeuds(modele());
        evaluations.preparer();
        ordre("delete from courriel");
        try {
            ensemble(dossier);
            evaluations.verifier(lignes(dossier, NoeudDeTest.EVALUATIONS));
        } finally {
            evaluations.ranger();
        }

        demandes.verifier(lignes(dossier, NoeudDeTest.APPELS));
        assertThat(lignes(dossier, "gestes"))
                .filteredOn(geste -> geste.endsWith("fait"))
                .hasSize(aValider.size() + avenants.size());
        assertThat(lignes(dossier, "gestes")).hasSize(2 * (aValider.size() + avenants.size()));
        aValider.forEach(id -> assertThat(transitions(id)).containsOnlyOnce("VALIDEE"));
        assertThat(lire("select count(*) from convention_historique where transition = 'AVENANT_VALIDE'"))
                .containsExactly(Integer.toString(avenants.size()));
        for (String evenement : List.of("ETAPE_RAPPEL", "ETAPE_ESCALADE", "DEPART_SANS_VALIDATION")) {
            assertThat(lire("select objet_id from courriel where evenement = '" + evenement + "' group by objet_id"))
                    .as(evenement)
                    .containsExactlyInAnyOrderElementsOf(
                            enRetard.stream().map(String::valueOf).toList());
        }
        assertThat(lire("select concat(evenement, ' ', objet_id, ' ', destinataire) from courriel"))
                .doesNotHaveDuplicates();
        assertThat(lignes(dossier, "envois"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(lire("select message_id from courriel where etat = 'ENVOYE'"));
        assertThat(lire("select message_id from courriel where etat <> 'ENVOYE'"))
                .isEmpty();
    }

    /** Both at work at the same time: each had begun before the other had ended. */
    private void ensemble(Path dossier) throws IOException, InterruptedException {
        List<Process> noeuds = new ArrayList<>();
        try {
            for (String nom : NOMS) {
                noeuds.add(noeud(dossier, nom));
            }
            attendre(dossier, noeuds);
            Files.createFile(dossier.resolve(NoeudDeTest.DEPART));
            for (Process noeud : noeuds) {
                assertThat(noeud.waitFor(SECONDES, TimeUnit.SECONDS)).isTrue();
                assertThat(noeud.exitValue()).as(journaux(dossier)).isZero();
            }
        } finally {
            noeuds.forEach(Process::destroyForcibly);
        }
        List<List<Long>> moments = NOMS.stream()
                .map(nom -> lire(dossier.resolve("moments-" + nom)).stream()
                        .map(Long::valueOf)
                        .toList())
                .toList();
        assertThat(moments.get(0).get(0)).isLessThan(moments.get(1).get(1));
        assertThat(moments.get(1).get(0)).isLessThan(moments.get(0).get(1));
    }

    private Process noeud(Path dossier, String nom) throws IOException {
        List<String> mots = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NoeudDeTest.class.getName()));
        mots.addAll(base());
        mots.addAll(List.of(dossier.toString(), nom, Long.toString(centre())));
        return new ProcessBuilder(mots)
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("journal-" + nom).toFile())
                .start();
    }

    private static void attendre(Path dossier, List<Process> noeuds) throws InterruptedException {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDES);
        while (!NOMS.stream().allMatch(nom -> Files.exists(dossier.resolve("pret-" + nom)))) {
            assertThat(noeuds).as(journaux(dossier)).allMatch(Process::isAlive);
            assertThat(System.nanoTime()).isLessThan(limite);
            Thread.sleep(50);
        }
    }

    private static String journaux(Path dossier) {
        List<String> lignes = lignes(dossier, "journal");
        return String.join("\n", lignes.subList(Math.max(0, lignes.size() - 60), lignes.size()));
    }

    private static List<String> lignes(Path dossier, String fichier) {
        return NOMS.stream()
                .map(nom -> dossier.resolve(fichier + "-" + nom))
                .filter(Files::exists)
                .flatMap(chemin -> lire(chemin).stream())
                .toList();
    }

    private static List<String> lire(Path fichier) {
        try {
            return Files.readAllLines(fichier);
        } catch (IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private List<Long> soumises(Acteur acteur) {
        return IntStream.range(0, EN_TOUT)
                .mapToObj(i -> LocalDate.of(2027, 1, 11).plusWeeks(2L * i))
                .map(debut -> UneConvention.commencee(modele(), acteur)
                        .complete()
                        .du(debut, debut.plusDays(9))
                        .soumise()
                        .id())
                .toList();
    }

    private long avecAvenant(long convention) {
        Acteur bureau = gestionnaire(centre());
        modele().bean(ValiderEtape.class).executer(bureau, convention, version(convention), VALIDATION_CENTRE, null);
        long avenant = modele().bean(EcrireAvenant.class)
                .executer(
                        bureau,
                        convention,
                        null,
                        version(convention),
                        Saisie.de(NatureAvenant.SUJET).saisie());
        modele().bean(SoumettreAvenant.class).executer(bureau, avenant, versionDeLAvenant(avenant));
        return avenant;
    }

    private List<String> ordres(List<Long> conventions, List<Long> avenants) {
        return Stream.concat(
                        conventions.stream().map(id -> Geste.CONVENTION.de(id, version(id))),
                        avenants.stream().map(id -> Geste.AVENANT.de(id, versionDeLAvenant(id))))
                .toList();
    }

    /** Late by every rule; the head of the centre is told. */
    private void enRetard(List<Long> conventions) {
        String celles = " in (" + conventions.toString().replaceAll("[\\[\\]]", "") + ")";
        ordre("update etape_a_faire set rappel = '2026-11-20', escalade = '2026-11-21' where convention_id" + celles);
        ordre("update convention set debut = '2026-12-01', fin = '2026-12-09' where id" + celles);
        ordre("delete from personnel_centre where login = 'cheffe'");
        ordre("insert into personnel_centre (centre_id, login, role_code, nom, courriel, avis) values (" + centre()
                + ", 'cheffe', 'RESPONSABLE_CENTRE', 'Cheffe', 'cheffe@univ.example.org', 'ETAPE')");
    }

    private int version(long convention) {
        return modele().bean(ConsulterConvention.class)
                .executer(gestionnaire(centre()), convention)
                .version();
    }

    private int versionDeLAvenant(long avenant) {
        return modele().bean(ConsulterAvenant.class)
                .executer(gestionnaire(centre()), avenant)
                .version();
    }

    private List<String> transitions(long convention) {
        return lire("select transition from convention_historique where convention_id = " + convention);
    }

    private List<String> lire(String sql) {
        List<?> lus = new TransactionTemplate(modele().bean(PlatformTransactionManager.class))
                .execute(statut -> modele().bean(EntityManager.class)
                        .createNativeQuery(sql)
                        .getResultList());
        return lus.stream().map(String::valueOf).toList();
    }

    private void ordre(String sql) {
        new TransactionTemplate(modele().bean(PlatformTransactionManager.class))
                .executeWithoutResult(statut -> modele().bean(EntityManager.class)
                        .createNativeQuery(sql)
                        .executeUpdate());
    }
}
