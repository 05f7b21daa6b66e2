package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.parametre.ModifierParametres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Four centres on a database, for the themes that are tested on them. The themes stand on each other, so that one schema
 * serves all; {@link CentresEnBaseTest} is the last, its subclasses say on which database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SocleDesCentres {
    static final CodeCritere UFR = CodeCritere.composante(SystemesDeTest.COMPOSANTE);

    static final CodeCritere VERSION = CodeCritere.etape(SystemesDeTest.ETAPE, "201");

    final SystemesDeTest systemes = new SystemesDeTest();

    ModeleDeTest modele;

    long racine;

    long composante;

    long etape;

    long ailleurs;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        systemes.personnel("doyenne", "Doyenne", "Ève");
        modele = ouvrir(systemes);
        racine = creer(NiveauCentre.ETABLISSEMENT, null, "ETAB");
        composante = creer(NiveauCentre.COMPOSANTE, racine, "SCI");
        etape = creer(NiveauCentre.ETAPE, composante, "SCI-INF");
        ailleurs = creer(NiveauCentre.COMPOSANTE, racine, "DROIT");
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void attacherLaComposante() {
        modele.bean(AttacherCritere.class).executer(administrateur(), UFR, composante, null, 0);
    }

    @AfterEach
    void vider() {
        systemes.scolariteEnPanne(false);
        enTransaction(base -> {
            for (String table : List.of(
                    "dossier_scolaire",
                    "courriel",
                    "convention_interruption",
                    "convention_historique",
                    "etape_a_faire",
                    "convention",
                    "centre_critere",
                    "journal_administration")) {
                base.createNativeQuery("delete from " + table).executeUpdate();
            }
            return null;
        });
    }

    long creer(NiveauCentre niveau, Long parent, String code) {
        return modele.bean(CreerCentre.class).executer(administrateur(), niveau, parent, saisie(code));
    }

    static SaisieCentre saisie(String code) {
        return new SaisieCentre(
                code, "Centre " + code, code.toLowerCase() + "@univ.example.org", null, null, null, null, null, null);
    }

    <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    void ecrireParametre(long centre, String cle, String valeur) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put(cle, valeur);
        modele.bean(ModifierParametres.class).executer(administrateur(), centre, valeurs);
    }

    void conventions(int nombre) {
        UneConvention.commencee(modele, etudiant());
        String colonnes = enTransaction(base -> ((List<?>) base.createNativeQuery("select column_name"
                                + " from information_schema.columns where lower(table_name) = 'convention'"
                                + " and lower(column_name) <> 'id' and lower(table_schema) = lower(schema())")
                        .getResultList())
                .stream().map(Object::toString).collect(Collectors.joining(", ")));
        enTransaction(base -> {
            for (int i = 1; i < nombre; i++) {
                base.createNativeQuery(
                                "insert into convention (" + colonnes + ") select " + colonnes
                                        + " from convention where id = (select m.id from (select max(id) id from convention) m)")
                        .executeUpdate();
            }
            return null;
        });
    }

    Map<Long, Integer> parCentre() {
        return modele.bean(ConventionsRattachees.class).enCours();
    }

    FicheGestion fiche(long centre) {
        return modele.bean(ConsulterCentre.class).executer(administrateur(), centre);
    }

    List<String> journal() {
        List<?> lignes = enTransaction(base -> base.createNativeQuery(
                        "select concat(objet, ' ', reference, ' ', champ, ' ', coalesce(avant, 'null'), '>',"
                                + " coalesce(apres, 'null')) from journal_administration order by id")
                .getResultList());
        return lignes.stream().map(Object::toString).toList();
    }

    static List<String> refus(ThrowingCallable geste) {
        return catchThrowableOfType(RefusMetier.class, geste).problemes().stream()
                .map(Probleme::cle)
                .toList();
    }

    void fermer(long centre) {
        modele.bean(FermerCentre.class)
                .executer(administrateur(), centre, fiche(centre).version());
    }
}
