package org.entstage.offre.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.inconnu;
import static org.entstage.offre.AtelierDOffres.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.Cible;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.SaisieOffre;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Search of offers in a database; the same on H2 and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class RechercheEnBaseTest implements SuivisEnBase {

    private static final String AUTRE = "L2LETTRES";
    private static final int OFFRES = 120;
    private static final int RECHERCHES = 80;

    private record Ecrite(long id, SaisieOffre saisie, Set<Cible> cibles) {}

    private final List<Ecrite> ecrites = new ArrayList<>();
    private SystemesDeTest systemes;
    private ModeleDeTest modele;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @Override
    public ModeleDeTest modele() {
        return modele;
    }

    @BeforeAll
    void demarrer() {
        systemes = new SystemesDeTest();
        modele = ouvrir(systemes);
        OffresAuHasard hasard = new OffresAuHasard(7);
        for (int i = 0; i < OFFRES; i++) {
            SaisieOffre saisie = hasard.offre();
            Set<Cible> cibles = hasard.cibles(SystemesDeTest.ETAPE, AUTRE);
            ecrites.add(new Ecrite(AtelierDOffres.publiee(modele, saisie, 30, cibles), saisie, cibles));
        }
    }

    /** Offers that a test adds are its own. */
    @AfterEach
    void ranger() {
        JdbcTemplate jdbc = new JdbcTemplate(modele.bean(DataSource.class));
        long derniere = ecrites.get(ecrites.size() - 1).id();
        jdbc.update("update offre set etat = 'ARCHIVEE' where id > ?", derniere);
        jdbc.update("delete from offre_terme where offre_id > ?", derniere);
        jdbc.update("delete from offre_publiee where offre_id > ?", derniere);
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .executeWithoutResult(etat -> modele.bean(VersionsDonnees.class).changer("offres-publiees"));
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @Test
    void a_search_finds_and_counts_exactly_what_a_plain_recount_does() {
        OffresAuHasard hasard = new OffresAuHasard(11);
        for (int i = 0; i < RECHERCHES; i++) {
            CriteresOffre criteres = hasard.criteres();
            Predicate<Ecrite> mots = dit(criteres);
            ResultatOffres trouve = chercher(etudiant(), criteres, 1);

            Set<Long> attendues = ids(visibles().stream()
                    .filter(mots)
                    .filter(offre -> admise(offre, criteres, null))
                    .toList());
            assertThat(toutes(etudiant(), criteres)).as(criteres.texte()).isEqualTo(attendues);
            assertThat(trouve.page().total().nombre()).isEqualTo(attendues.size());
            for (Facette facette : Facette.values()) {
                Map<String, Integer> comptes = new HashMap<>();
                visibles().stream()
                        .filter(mots)
                        .filter(offre -> admise(offre, criteres, facette))
                        .forEach(offre -> valeurs(offre, facette).forEach(v -> comptes.merge(v, 1, Integer::sum)));
                assertThat(trouve.comptes().get(facette))
                        .as("%s of %s", facette, criteres.texte())
                        .isEqualTo(comptes);
            }
        }
    }

    @Test
    void what_is_meant_for_others_is_not_seen_and_what_is_meant_for_me_comes_first() {
        assertThat(toutes(etudiant(), CriteresOffre.AUCUN)).isEqualTo(ids(visibles()));
        List<LigneOffre> premieres =
                chercher(etudiant(), CriteresOffre.AUCUN, 1).page().lignes();
        assertThat(premieres).allSatisfy(ligne -> assertThat(ligne.pourMoi()).isTrue());
        assertThat(toutes(baip(), CriteresOffre.AUCUN)).containsAll(ids(ecrites));
        long pourAutres = ecrites.stream()
                .filter(offre -> offre.cibles().contains(Cible.etape(AUTRE)))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(regard().voit(regard().regard(etudiant()), pourAutres)).isFalse();
        assertThat(regard().voit(regard().regard(baip()), pourAutres)).isTrue();
        assertThat(regard().voit(regard().regardDeTous(), pourAutres)).isFalse();
        assertThatThrownBy(() -> chercher(inconnu(), CriteresOffre.AUCUN, 1)).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void what_is_over_or_taken_back_is_not_found() {
        long passee = AtelierDOffres.publiee(modele, stage("Zythologie passée", "x"), 0, Set.of());
        long dernierJour = AtelierDOffres.publiee(modele, stage("Zythologie ce soir", "x"), 1, Set.of());
        long arretee = AtelierDOffres.publiee(modele, stage("Zythologie arrêtée", "x"), 9, Set.of(), offre -> {
            ReflectionTestUtils.setField(offre, "etat", EtatOffre.ARRETEE);
            return offre;
        });

        assertThat(toutes(baip(), CriteresOffre.lire("mots=zythologie")))
                .containsExactly(dernierJour)
                .doesNotContain(passee, arretee);
    }

    @Test
    void a_page_costs_the_same_few_statements_whatever_is_searched() {
        List<Integer> ordres = new ArrayList<>();
        for (String criteres : List.of("", "mots=ia+reseau", "mots=ia+bi+qualite&type=STAGE&region=53&paie=NON")) {
            chercher(etudiant(), CriteresOffre.lire(criteres), 1);
            modele.sql().remettreAZero();
            chercher(etudiant(), CriteresOffre.lire(criteres), 1);
            ordres.add(modele.sql().ordres().size());
        }
        assertThat(ordres).allSatisfy(nombre -> assertThat(nombre).isLessThanOrEqualTo(4));
    }

    @Test
    void words_that_mean_nothing_find_nothing_and_any_text_may_be_searched() {
        assertThat(toutes(baip(), CriteresOffre.lire("mots=de+la"))).isEmpty();
        for (String mots : List.of("%25", "%27%3B+drop", "%5C", "%F0%9F%98%80", "_", "\u03ac\u03bb\u03c6\u03b1")) {
            assertThat(toutes(baip(), CriteresOffre.lire("mots=" + mots))).isEmpty();
        }
    }

    @Test
    void terms_that_differ_by_an_accent_of_another_alphabet_are_written_both() {
        long grecque = AtelierDOffres.publiee(
                modele, stage("\u03ac\u03bb\u03c6\u03b1 \u03b1\u03bb\u03c6\u03b1", "x"), 9, Set.of());
        assertThat(toutes(baip(), CriteresOffre.lire("mots=\u03ac\u03bb\u03c6\u03b1")))
                .contains(grecque);
    }

    @Test
    void a_hidden_company_is_neither_shown_nor_found_by_its_name() {
        Set<Long> parNom = toutes(baip(), CriteresOffre.lire("mots=exemplaire"));
        assertThat(parNom)
                .containsAll(ids(ecrites.stream()
                        .filter(offre -> !offre.saisie().cacherEtablissement())
                        .toList()))
                .doesNotContainAnyElementsOf(ids(ecrites.stream()
                        .filter(offre -> offre.saisie().cacherEtablissement())
                        .toList()));
    }

    @Test
    void the_index_can_be_made_anew_and_says_the_same() {
        JdbcTemplate jdbc = new JdbcTemplate(modele.bean(DataSource.class));
        String termes = "select count(*), sum(poids) from offre_terme";
        Map<String, Object> avant = jdbc.queryForMap(termes);
        jdbc.update("delete from offre_terme where poids > 3");

        int nombre = modele.bean(ReconstruireIndex.class).executer(org.entstage.essai.Acteurs.administrateur());

        assertThat(nombre).isGreaterThanOrEqualTo(OFFRES);
        assertThat(jdbc.queryForMap(termes)).isEqualTo(avant);
        assertThatThrownBy(() -> modele.bean(ReconstruireIndex.class).executer(baip()))
                .isInstanceOf(AccesRefuse.class);
    }

    private ResultatOffres chercher(Acteur acteur, CriteresOffre criteres, int page) {
        return modele.bean(ChercherOffres.class).executer(acteur, criteres, page);
    }

    private Set<Long> toutes(Acteur acteur, CriteresOffre criteres) {
        Set<Long> ids = new TreeSet<>();
        int page = 1;
        ResultatOffres lue = chercher(acteur, criteres, page);
        while (!lue.page().lignes().isEmpty()) {
            lue.page().lignes().forEach(ligne -> assertThat(ids.add(ligne.id())).isTrue());
            lue = chercher(acteur, criteres, ++page);
        }
        return ids;
    }

    private List<Ecrite> visibles() {
        return ecrites.stream()
                .filter(offre -> offre.cibles().isEmpty() || offre.cibles().contains(Cible.etape(SystemesDeTest.ETAPE)))
                .toList();
    }

    private static Set<Long> ids(List<Ecrite> offres) {
        Set<Long> ids = new TreeSet<>();
        offres.forEach(offre -> ids.add(offre.id()));
        return ids;
    }

    private static Predicate<Ecrite> dit(CriteresOffre criteres) {
        return offre -> {
            SaisieOffre saisie = offre.saisie();
            Set<String> dits = new TreeSet<>(
                    Lexique.termes(saisie.intitule() + " " + saisie.description() + " " + saisie.competences()));
            return dits.containsAll(Lexique.termes(criteres.mots()));
        };
    }

    /** By every facet but one, read from what was typed and not from the index. */
    private static boolean admise(Ecrite offre, CriteresOffre criteres, Facette sauf) {
        for (Facette facette : Facette.values()) {
            Set<String> choisies = criteres.choisies(facette);
            if (facette != sauf
                    && !choisies.isEmpty()
                    && valeurs(offre, facette).stream().noneMatch(choisies::contains)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> valeurs(Ecrite offre, Facette facette) {
        return ValeursDites.de(offre.saisie(), facette);
    }

    private VisibiliteDesOffres regard() {
        return modele.bean(VisibiliteDesOffres.class);
    }
}
