package org.entstage.evaluation.tuteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.FaitSurFiche;
import org.entstage.evaluation.fiche.LigneDeFiche;
import org.entstage.evaluation.fiche.UneFiche;
import org.entstage.evaluation.suivi.ConsulterSuivi;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.EtatDeSuivi;
import org.entstage.evaluation.suivi.FicheSuivie;
import org.entstage.evaluation.suivi.LigneDeSuivi;
import org.entstage.evaluation.suivi.ListerFiches;
import org.entstage.evaluation.suivi.OrdreDeSuivi;
import org.entstage.lien.Destinataire;
import org.entstage.lien.EtatLien;
import org.entstage.lien.FicheLien;
import org.entstage.lien.LienRefuse;
import org.entstage.lien.LienRefuse.Motif;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to sheets, and sheets as the staff follows them, on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class LiensDesFichesEnBaseTest {

    /** The day of all tests. */
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);

    private static final Destinataire NOA = new Destinataire("Noa Guide", "noa.guide@exemplaire.example.org", "fr");

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private long convention;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(systemes);
        centre = enTransaction(base -> {
            CentreGestion cree = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
            base.persist(cree);
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, :composante, '', '')")
                    .setParameter("centre", cree.id())
                    .setParameter("composante", SystemesDeTest.COMPOSANTE)
                    .executeUpdate();
            return cree.id();
        });
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2026)));
        convention = UneConvention.commencee(modele, etudiant()).complete().id();
        ordre("update convention set etat = 'VALIDEE', debut = '2026-09-01', fin = '2026-11-20'");
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void vider() {
        for (String table : List.of(
                "courriel", "evaluation_envoi", "fiche_evenement", "reponse_evaluation", "fiche_evaluation", "lien")) {
            ordre("delete from " + table);
        }
    }

    private <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    private void ordre(String sql) {
        enTransaction(base -> base.createNativeQuery(sql).executeUpdate());
    }

    private UneFiche ouverte(Repondant repondant) {
        return UneFiche.ouverte(modele, convention, repondant, JOUR.plusDays(30));
    }

    /** The secret of a fresh link. */
    private String lien(UneFiche fiche, Destinataire pour) {
        return enTransaction(base -> modele.bean(LiensDesFiches.class)
                .emettre(gestionnaire(centre), fiche.id(), pour)
                .jeton()
                .texte());
    }

    private VisiteDeTuteur suivre(String jeton) {
        return modele.bean(SuivreLienDeFiche.class).executer(Acteur.visiteur(), jeton);
    }

    private Motif refus(String jeton) {
        return catchThrowableOfType(LienRefuse.class, () -> suivre(jeton)).motif();
    }

    private FicheSuivie suivie(UneFiche fiche) {
        return modele.bean(ConsulterSuivi.class).executer(gestionnaire(centre), fiche.id());
    }

    private List<LigneDeSuivi> liste(Acteur acteur, CriteresDeSuivi criteres) {
        return modele.bean(ListerFiches.class).executer(acteur, criteres, 1).lignes();
    }

    private static CriteresDeSuivi criteres(Repondant repondant, EtatDeSuivi etat) {
        return new CriteresDeSuivi(null, null, repondant, etat, null, null, null, null);
    }

    @Test
    void a_tutor_answers_by_his_link_and_it_is_over_once_he_has_handed_in() {
        UneFiche fiche = ouverte(Repondant.TUTEUR);
        String jeton = lien(fiche, NOA);
        VisiteDeTuteur visite = suivre(jeton);
        assertThat(visite.fiche()).isEqualTo(fiche.id());

        modele.bean(OuvrirPageDeTuteur.class).executer(visite.tuteur());
        assertThat(suivie(fiche).liens()).extracting(FicheLien::etat).containsExactly(EtatLien.OUVERT);
        String section = fiche.lue(visite.tuteur()).contenu().rubriques().get(0).code();
        modele.bean(RepondreParLien.class)
                .executer(
                        visite.tuteur(),
                        fiche.id(),
                        section,
                        UneFiche.completes(fiche.lue(visite.tuteur()).contenu()),
                        Langue.FR);
        assertThat(suivie(fiche).liens()).extracting(FicheLien::etat).containsExactly(EtatLien.UTILISE);
        assertThatThrownBy(
                        () -> modele.bean(ValiderParLien.class).executer(visite.tuteur(), fiche.id(), fiche.version()))
                .as("not complete")
                .isInstanceOf(RefusMetier.class);
        assertThat(suivre(jeton).fiche()).isEqualTo(fiche.id());

        fiche.repondue(visite.tuteur());
        modele.bean(ValiderParLien.class).executer(visite.tuteur(), fiche.id(), fiche.version());

        assertThat(refus(jeton)).isEqualTo(Motif.ACCOMPLI);
        FicheSuivie apres = suivie(fiche);
        assertThat(apres.liens()).extracting(FicheLien::etat).containsExactly(EtatLien.ACCOMPLI);
        assertThat(apres.histoire())
                .extracting(LigneDeFiche::fait)
                .containsExactly(FaitSurFiche.OUVERTE, FaitSurFiche.COMMENCEE, FaitSurFiche.VALIDEE);
        assertThat(apres.histoire().get(2).nom()).isEqualTo("Noa Guide");
        assertThat(apres.possibilites()).isEqualTo(new FicheSuivie.Possibilites(true, false, false, true, false));
    }

    @Test
    void a_link_opens_its_sheet_and_no_other_and_is_nothing_without_its_secret() {
        UneFiche sienne = ouverte(Repondant.TUTEUR);
        UneFiche autre = ouverte(Repondant.ACCUEIL);
        Acteur tuteur = suivre(lien(sienne, NOA)).tuteur();

        assertThatThrownBy(() -> autre.lue(tuteur)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> autre.repondue(tuteur)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(ValiderParLien.class).executer(tuteur, autre.id(), autre.version()))
                .isInstanceOf(AccesRefuse.class);
        assertThat(refus("x".repeat(55))).isEqualTo(Motif.INCONNU);
        assertThat(enTransaction(base -> base.createNativeQuery("select empreinte from lien")
                                .getResultList())
                        .toString())
                .doesNotContain(lien(sienne, NOA).substring(12));
    }

    @Test
    void one_sheet_has_one_link_and_what_was_taken_back_keeps_nothing() {
        UneFiche fiche = ouverte(Repondant.TUTEUR);
        String premier = lien(fiche, NOA);
        Acteur ancien = suivre(premier).tuteur();
        String second = lien(fiche, new Destinataire("Ali Autre", "ali@exemplaire.example.org", "en"));

        assertThat(refus(premier)).isEqualTo(Motif.REVOQUE);
        assertThat(suivre(second).tuteur().nomAffiche()).isEqualTo("Ali Autre");
        String section = fiche.lue(ancien).contenu().rubriques().get(0).code();
        assertThatThrownBy(() -> modele.bean(RepondreParLien.class)
                        .executer(
                                ancien,
                                fiche.id(),
                                section,
                                UneFiche.completes(fiche.lue(ancien).contenu()),
                                Langue.FR))
                .isInstanceOf(LienRefuse.class);
        assertThat(fiche.ligne().etat()).as("nothing was kept").isEqualTo(EtatFiche.OUVERTE);

        fiche.repondue(suivre(second).tuteur());
        assertThatThrownBy(() -> modele.bean(ValiderParLien.class).executer(ancien, fiche.id(), fiche.version()))
                .isInstanceOf(LienRefuse.class);
        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.COMMENCEE);
        assertThat(suivre(second).fiche()).as("still good").isEqualTo(fiche.id());
    }

    @Test
    void who_holds_a_link_that_is_too_old_gets_another_at_the_same_address_once_an_hour() {
        UneFiche fiche = ouverte(Repondant.TUTEUR);
        String jeton = lien(fiche, NOA);
        assertThat(perime(jeton)).isNull();
        ordre("update lien set expire_le = '2026-11-20 10:00:00', cree_le = '2026-10-20 10:00:00'");

        assertThat(refus(jeton)).isEqualTo(Motif.EXPIRE);
        assertThat(perime(jeton)).isEqualTo(new LienPerime("n•••@exemplaire.example.org", true, null));
        LienPerime envoye = redemander(jeton);

        assertThat(envoye.envoyeLe()).isNotNull();
        assertThat(redemander(jeton)).isEqualTo(envoye);
        List<FicheLien> liens = suivie(fiche).liens();
        assertThat(liens).extracting(FicheLien::etat).containsExactly(EtatLien.ENVOYE, EtatLien.EXPIRE);
        assertThat(liens.get(0).courriel()).isEqualTo(NOA.courriel());

        ordre("update lien set cree_le = '2026-11-21 08:00:00' where expire_le > '2026-11-21 00:00:00'");
        redemander(jeton);
        assertThat(suivie(fiche).liens())
                .extracting(FicheLien::etat)
                .containsExactly(EtatLien.ENVOYE, EtatLien.REVOQUE, EtatLien.EXPIRE);
    }

    @Test
    void an_old_link_is_worth_nothing_once_the_staff_took_another_back_or_wrote_elsewhere_or_the_sheet_is_over() {
        UneFiche fiche = ouverte(Repondant.TUTEUR);
        String jeton = lien(fiche, NOA);
        ordre("update lien set expire_le = '2026-11-20 10:00:00'");
        lien(fiche, new Destinataire("Ali Autre", "ali@exemplaire.example.org", "en"));
        assertThat(redemander(jeton).renouvelable()).isFalse();

        lien(fiche, NOA);
        modele.bean(RevoquerLienDeFiche.class).executer(gestionnaire(centre), fiche.id());
        assertThat(redemander(jeton).renouvelable()).isFalse();

        ordre("delete from lien where revoque_le is not null");
        assertThat(perime(jeton).renouvelable()).isTrue();
        ordre("update fiche_evaluation set cloture = '2026-11-20'");
        assertThat(redemander(jeton).renouvelable()).isFalse();
        assertThat(suivie(fiche).liens()).hasSize(1);
    }

    private LienPerime perime(String jeton) {
        return modele.bean(ConsulterLienPerime.class)
                .executer(Acteur.visiteur(), jeton)
                .orElse(null);
    }

    private LienPerime redemander(String jeton) {
        return modele.bean(RedemanderLien.class)
                .executer(Acteur.visiteur(), jeton)
                .orElseThrow();
    }

    @Test
    void the_staff_sends_the_link_to_the_address_in_force_and_only_where_it_is_of_use() {
        UneFiche fiche = ouverte(Repondant.TUTEUR);
        EnvoyerLienDeFiche envoyer = modele.bean(EnvoyerLienDeFiche.class);
        envoyer.executer(gestionnaire(centre), fiche.id());

        FicheSuivie suivie = suivie(fiche);
        assertThat(suivie.liens()).extracting(FicheLien::courriel).containsExactly(NOA.courriel());
        assertThat(suivie.possibilites()).isEqualTo(new FicheSuivie.Possibilites(false, true, true, false, true));
        assertThatThrownBy(() -> envoyer.executer(gestionnaire(-1), fiche.id())).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> envoyer.executer(auditeur(), fiche.id())).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> envoyer.executer(enseignant(), fiche.id())).isInstanceOf(AccesRefuse.class);
        assertThat(refusDEnvoi(ouverte(Repondant.ETUDIANT))).isEqualTo("tuteur.lien.inutile");

        ordre("update fiche_evaluation set cloture = '2026-11-20'");
        assertThat(refusDEnvoi(fiche)).isEqualTo("tuteur.lien.inutile");
    }

    private String refusDEnvoi(UneFiche fiche) {
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(EnvoyerLienDeFiche.class).executer(gestionnaire(centre), fiche.id()));
        return refus.problemes().stream().map(Probleme::cle).findFirst().orElseThrow();
    }

    @Test
    void the_list_is_that_of_one_s_centres_in_a_constant_number_of_statements() {
        ouverte(Repondant.TUTEUR);
        ouverte(Repondant.ACCUEIL);
        UneFiche remise = ouverte(Repondant.ETUDIANT).repondue(etudiant()).validee(etudiant());
        modele.sql().remettreAZero();

        List<LigneDeSuivi> toutes = liste(gestionnaire(centre), CriteresDeSuivi.AUCUN);

        assertThat(modele.sql().ordres()).hasSizeLessThanOrEqualTo(4);
        assertThat(toutes).hasSize(3);
        assertThat(toutes.get(2).id()).as("what waits first").isEqualTo(remise.id());
        assertThat(toutes).extracting(ligne -> ligne.stage().etudiant().nom()).containsOnly("Camille Exemple");
        assertThat(liste(gestionnaire(-1), CriteresDeSuivi.AUCUN)).isEmpty();
        assertThat(liste(
                        Acteurs.deLaComposante("GESTIONNAIRE", "x", "X", SystemesDeTest.COMPOSANTE),
                        CriteresDeSuivi.AUCUN))
                .hasSize(3);
        assertThatThrownBy(() -> liste(etudiant(), CriteresDeSuivi.AUCUN)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> liste(enseignant(), CriteresDeSuivi.AUCUN)).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_list_is_narrowed_and_ordered_as_asked() {
        UneFiche tuteur = ouverte(Repondant.TUTEUR);
        UneFiche etudiant = ouverte(Repondant.ETUDIANT).repondue(etudiant()).validee(etudiant());
        Acteur agent = gestionnaire(centre);

        assertThat(liste(agent, criteres(Repondant.TUTEUR, null)))
                .extracting(LigneDeSuivi::id)
                .containsExactly(tuteur.id());
        assertThat(liste(agent, criteres(null, EtatDeSuivi.ATTENDUE)))
                .extracting(LigneDeSuivi::id)
                .containsExactly(tuteur.id());
        assertThat(liste(agent, criteres(null, EtatDeSuivi.VALIDEE)))
                .extracting(LigneDeSuivi::id)
                .containsExactly(etudiant.id());
        assertThat(liste(agent, criteres(null, EtatDeSuivi.REOUVERTURE))).isEmpty();
        assertThat(liste(agent, mots("exemple cam"))).hasSize(2);
        assertThat(liste(agent, mots("camille exemple"))).hasSize(2);
        assertThat(liste(agent, mots("exemplaire"))).hasSize(2);
        assertThat(liste(agent, mots("zzz"))).isEmpty();
        assertThat(liste(agent, new CriteresDeSuivi(null, "2026-" + convention, null, null, centre, 2026, null, null)))
                .hasSize(2);
        assertThat(liste(agent, new CriteresDeSuivi(null, "abc", null, null, null, null, null, null)))
                .isEmpty();
        assertThat(liste(agent, new CriteresDeSuivi(null, null, null, null, -1L, null, null, null)))
                .isEmpty();
        assertThat(liste(agent, new CriteresDeSuivi(null, null, null, null, null, null, 7L, null)))
                .isEmpty();
        assertThat(liste(agent, new CriteresDeSuivi(null, null, null, null, null, null, null, OrdreDeSuivi.VALIDATION)))
                .extracting(LigneDeSuivi::id)
                .containsExactly(etudiant.id(), tuteur.id());
        for (OrdreDeSuivi ordre : OrdreDeSuivi.values()) {
            assertThat(liste(agent, new CriteresDeSuivi(null, null, null, null, null, null, null, ordre)))
                    .hasSize(2);
        }
    }

    private static CriteresDeSuivi mots(String mots) {
        return new CriteresDeSuivi(mots, null, null, null, null, null, null, null);
    }

    @Test
    void a_sheet_is_followed_by_its_centre_and_addresses_are_for_who_looks_after_it() {
        UneFiche fiche = ouverte(Repondant.TUTEUR);
        lien(fiche, NOA);

        FicheSuivie lue = modele.bean(ConsulterSuivi.class).executer(auditeur(), fiche.id());

        assertThat(lue.qui().courriel()).isNull();
        assertThat(lue.liens()).extracting(FicheLien::courriel).containsOnlyNulls();
        assertThat(lue.possibilites()).isEqualTo(new FicheSuivie.Possibilites(false, false, false, false, false));
        assertThatThrownBy(() -> modele.bean(ConsulterSuivi.class).executer(gestionnaire(-1), fiche.id()))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(ConsulterSuivi.class).executer(etudiant(), fiche.id()))
                .isInstanceOf(AccesRefuse.class);
    }
}
