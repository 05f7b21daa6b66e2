package org.entstage.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Droit;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Octroi;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.droits.TypePerimetre;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two centres and a few persons, for the themes that are tested on them. The themes stand on each other, so that one
 * schema serves all; {@link HabilitationsEnBaseTest} is the last, its subclasses say on which database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SocleDesHabilitations {
    static final LocalDate JOUR = LocalDate.of(2026, 11, 21);

    final SystemesDeTest systemes = new SystemesDeTest();

    ModeleDeTest modele;

    long centre;

    long autreCentre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        systemes.personnel("zoe", "Zèle", "Zoé");
        systemes.personnel("absent", "Absente", "Alix");
        systemes.enseignant("prof", "Savant", "Sam");
        modele = ouvrir(systemes);
        centre = centre("SCI");
        autreCentre = centre("DRO");
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @BeforeEach
    void sans_rien() {
        for (String table : List.of(
                "role_droit", "role", "attribution", "delegation", "personnel_centre", "journal_administration")) {
            executer("delete from " + table);
        }
        changer();
    }

    // Words of the tests

    <T> T bean(Class<T> type) {
        return modele.bean(type);
    }

    long centre(String code) {
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(etat -> {
            CentreGestion nouveau = new CentreGestion("0350936C", code, "Centre " + code, null);
            bean(EntityManager.class).persist(nouveau);
            bean(VersionsDonnees.class).changer("centres");
            return nouveau.id();
        });
    }

    void executer(String sql) {
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        etat -> bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    void changer() {
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(etat -> bean(VersionsDonnees.class).changer(SourceDeLaPolitique.VERSION));
    }

    Acteur zoe() {
        return identifie("zoe");
    }

    Acteur baip() {
        return identifie("b", "baip");
    }

    /** As the next request of somebody with these roles of the portal. */
    Acteur identifie(String login, String... roles) {
        return bean(IdentifierActeur.class)
                .identifier(new IdentitePortail(login, login, null, Set.of(roles), Map.of()));
    }

    FicheRole fiche(String code) {
        return bean(ConsulterRole.class).executer(administrateur(), code);
    }

    int version(String code) {
        return fiche(code).version();
    }

    Set<Droit> droits(String code) {
        return fiche(code).role().droits();
    }

    static Set<Droit> sans(Set<Droit> droits, Action action) {
        return droits.stream().filter(droit -> droit.action() != action).collect(Collectors.toSet());
    }

    void copier(String code, String source) {
        bean(CopierRole.class).executer(administrateur(), source, code, "Nom de " + code, "Name of " + code);
    }

    void ajuster(String code, Set<Droit> droits) {
        bean(AjusterRole.class).executer(administrateur(), code, version(code), droits);
    }

    void supprimer(String code) {
        bean(SupprimerRole.class).executer(administrateur(), code, version(code));
    }

    long attribuer(Acteur acteur, String role, String login, TypePerimetre type, Long centre) {
        String perimetre = centre == null ? null : centre.toString();
        return bean(AttribuerRole.class)
                .executer(acteur, new Octroi(role, Beneficiaire.PERSONNE, login, type, perimetre, null, null));
    }

    long attribuer(Acteur acteur, String role, TypePerimetre type, String perimetre, LocalDate debut, LocalDate fin) {
        return bean(AttribuerRole.class)
                .executer(acteur, new Octroi(role, Beneficiaire.PERSONNE, "zoe", type, perimetre, debut, fin));
    }

    long deleguer(Acteur acteur, String de, String a, NatureDelegation nature, LocalDate debut, LocalDate fin) {
        return bean(Deleguer.class).executer(acteur, new SaisieDelegation(de, a, nature, debut, fin));
    }

    List<String> lister(String texte, String role) {
        return bean(ListerAttributions.class)
                .executer(auditeur(), new CriteresAttribution(texte, role), 1)
                .lignes()
                .stream()
                .map(ligne -> ligne.origine() + " " + ligne.octroi().cible())
                .toList();
    }

    List<LigneJournal> journal(String objet) {
        return bean(ConsulterJournal.class)
                .executer(auditeur(), new CriteresJournal(objet, null, null, null, null), 1)
                .lignes();
    }

    static List<String> refus(Runnable geste) {
        RefusMetier refus = catchThrowableOfType(geste::run, RefusMetier.class);
        assertThat(refus).as("a refusal").isNotNull();
        return refus.problemes().stream().map(HabilitationsEnBaseTest::enClair).toList();
    }

    static String enClair(Probleme probleme) {
        return probleme.champ() + " " + probleme.cle();
    }
}
