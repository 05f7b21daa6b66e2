package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.lien.Destinataire;
import org.entstage.lien.EtatLien;
import org.entstage.lien.FicheLien;
import org.entstage.lien.LienRefuse;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.structureaccueil.SaisieHote;
import org.entstage.structureaccueil.SaisieProfil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the host of a convention does by its link, on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class AccueilEnBaseTest {

    private static final Destinataire NOA = new Destinataire("Noa Guide", "noa.guide@exemplaire.example.org", null);
    private static final String CIRCUIT = "1 SOUMISSION; 2 ACCORD_ACCUEIL; 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT;"
            + " 5 SIGNATURE_TUTEUR; 6 SIGNATURE_ACCUEIL; 7 SIGNATURE_REFERENT; 8 SIGNATURE_ETABLISSEMENT";

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private UneConvention convention;

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
        regler(CatalogueParametres.CIRCUIT.cle(), CIRCUIT);
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void commencer() {
        enTransaction(base -> base.createNativeQuery("update convention set etat = 'BROUILLON'")
                .executeUpdate());
        convention = UneConvention.commencee(modele, etudiant()).complete();
    }

    private void regler(String cle, String valeur) {
        modele.bean(ModifierParametres.class)
                .executer(Acteurs.administrateur(), Parametres.ETABLISSEMENT, Map.of(cle, valeur));
    }

    private <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    /** Sends a link and takes its secret from the event that the mail is written from. */
    private String lien() {
        return enTransaction(base -> modele.bean(RegistreDesLiens.class)
                .emettre(gestionnaire(centre), LienDAccueil.USAGE, convention.id(), NOA)
                .jeton()
                .texte());
    }

    private VisiteDAccueil suivre(String jeton) {
        return modele.bean(SuivreLienAccueil.class).executer(Acteur.visiteur(), jeton);
    }

    private FicheAccueil fiche(Acteur hote) {
        return modele.bean(ConsulterPourAccueil.class).executer(hote, convention.id());
    }

    private static SaisieAccueil saisie(FicheAccueil fiche, String tuteur, Boolean aucuneTacheDangereuse) {
        SaisieHote hote = SaisieHote.de(fiche.structure());
        SaisieLieu lieu = fiche.lieu();
        return new SaisieAccueil(
                new SaisieHote(
                        "5 rue des Essais",
                        null,
                        hote.hoteCodePostal(),
                        hote.hoteCommune(),
                        hote.hoteTelephone(),
                        hote.hoteCourriel(),
                        new SaisieProfil("ENT-PRIV", null, "21", "62.01Z", null)),
                new SaisieLieu(
                        "Recherche",
                        lieu.voie(),
                        lieu.complement(),
                        lieu.codePostal(),
                        lieu.commune(),
                        lieu.pays(),
                        "Mme",
                        tuteur,
                        "Noa",
                        "Cheffe de projet",
                        "noa.guide@exemplaire.example.org",
                        "02 99 00 00 01"),
                ClausesDuStage.ordinaires(null, "Deux jours par mois.", null, "Titres-restaurant.", null, null),
                "Assistant d'études",
                "Un projet à part.",
                aucuneTacheDangereuse,
                false);
    }

    private void completer(Acteur hote, String tuteur) {
        FicheAccueil fiche = fiche(hote);
        modele.bean(CompleterParAccueil.class)
                .executer(
                        hote,
                        convention.id(),
                        fiche.version(),
                        fiche.structure().version(),
                        saisie(fiche, tuteur, true));
    }

    private void accorder(Acteur hote, FicheAccueil fiche) {
        modele.bean(AccorderParAccueil.class)
                .executer(
                        hote,
                        convention.id(),
                        fiche.version(),
                        fiche.structure().version(),
                        saisie(fiche, "Guide", true));
    }

    private FicheLien etat() {
        return modele.bean(ListerLiensAccueil.class)
                .executer(gestionnaire(centre), convention.id(), null)
                .liens()
                .get(0);
    }

    @Test
    void what_the_host_says_is_kept_and_the_history_says_that_it_did() {
        Acteur hote = suivre(lien()).hote();

        completer(hote, "Accueillante");

        FicheConvention fiche = convention.fiche();
        assertThat(fiche.lieu().tuteurNom()).isEqualTo("Accueillante");
        assertThat(fiche.lieu().service()).isEqualTo("Recherche");
        assertThat(fiche.structure().voie()).isEqualTo("5 rue des Essais");
        assertThat(fiche.structure().effectif()).isEqualTo("21");
        assertThat(fiche.structure().naf()).isEqualTo("62.01Z");
        assertThat(fiche.stage().avantages()).isEqualTo("Titres-restaurant.");
        assertThat(fiche.declarations().declarations().aucuneTacheDangereuse()).isTrue();
        LigneHistorique ligne = fiche.historique().get(fiche.historique().size() - 1);
        assertThat(ligne.transition()).isEqualTo(Transition.COMPLETEE_ACCUEIL);
        assertThat(ligne.nom()).isEqualTo("Noa Guide");
        assertThat(ligne.changements())
                .contains(
                        new Changement(ChampConvention.TUTEUR, "Guide", "Accueillante"),
                        new Changement(ChampConvention.SERVICE, "Études", "Recherche"),
                        new Changement(ChampConvention.ORGANISME, "3 rue des Essais", "5 rue des Essais"));
        assertThat(etat().etat()).isEqualTo(EtatLien.UTILISE);
        enTransaction(base -> base.createNativeQuery("update structure_accueil set voie = '3 rue des Essais'")
                .executeUpdate());
    }

    @Test
    void what_it_says_of_a_convention_handed_in_is_what_the_convention_says() {
        convention.soumise();
        Acteur hote = suivre(lien()).hote();

        completer(hote, "Accueillante");

        assertThat(convention.fiche().structure().voie()).isEqualTo("5 rue des Essais");
        assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.SOUMISE);
        enTransaction(base -> base.createNativeQuery("update structure_accueil set voie = '3 rue des Essais'")
                .executeUpdate());
    }

    @Test
    void its_agreement_does_its_step_and_ends_the_link() {
        convention.soumise();
        String jeton = lien();
        Acteur hote = suivre(jeton).hote();
        FicheAccueil fiche = fiche(hote);
        assertThat(fiche.decision()).isEqualTo(DecisionAccueil.ATTENDUE);

        accorder(hote, fiche);

        LigneHistorique ligne = convention
                .fiche()
                .historique()
                .get(convention.fiche().historique().size() - 1);
        assertThat(ligne.transition()).isEqualTo(Transition.ETAPE_FAITE);
        assertThat(ligne.etape()).isEqualTo(NatureEtape.ACCORD_ACCUEIL);
        assertThat(ligne.nom()).isEqualTo("Noa Guide");
        assertThat(etat().etat()).isEqualTo(EtatLien.ACCOMPLI);
        assertThat(catchThrowableOfType(LienRefuse.class, () -> suivre(jeton)).motif())
                .isEqualTo(LienRefuse.Motif.ACCOMPLI);
        assertThat(modele.bean(ConsulterConvention.class)
                        .executer(gestionnaire(centre), convention.id())
                        .possibilites()
                        .etapes())
                .contains(NatureEtape.VALIDATION_CENTRE);
    }

    @Test
    void it_cannot_agree_before_it_named_who_guides_and_declared_its_tasks() {
        convention.soumise();
        Acteur hote = suivre(lien()).hote();
        FicheAccueil fiche = fiche(hote);

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(AccorderParAccueil.class)
                        .executer(
                                hote,
                                convention.id(),
                                fiche.version(),
                                fiche.structure().version(),
                                saisie(fiche, " ", null)));

        assertThat(refus.problemes()).extracting(Probleme::champ).containsExactly("tuteurNom", "aucuneTacheDangereuse");
        assertThat(convention.fiche().lieu().tuteurNom()).as("nothing is kept").isEqualTo("Guide");
    }

    @Test
    void it_cannot_agree_before_the_student_has_handed_in() {
        Acteur hote = suivre(lien()).hote();
        FicheAccueil fiche = fiche(hote);

        assertThat(fiche.decision()).isEqualTo(DecisionAccueil.PLUS_TARD);
        assertThatThrownBy(() -> accorder(hote, fiche)).isInstanceOf(RefusMetier.class);
        assertThat(etat().etat()).isEqualTo(EtatLien.ENVOYE);
    }

    @Test
    void its_refusal_goes_back_to_the_student_with_the_reason() {
        convention.soumise();
        Acteur hote = suivre(lien()).hote();

        modele.bean(RefuserParAccueil.class)
                .executer(hote, convention.id(), fiche(hote).version(), "Le stage commence trop tôt.");

        assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.A_CORRIGER);
        assertThat(convention.fiche().motifRefus()).isEqualTo("Le stage commence trop tôt.");
        assertThat(etat().etat()).isEqualTo(EtatLien.ACCOMPLI);
    }

    @Test
    void who_was_faster_is_not_overwritten() {
        Acteur hote = suivre(lien()).hote();
        FicheAccueil fiche = fiche(hote);
        convention.du(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 5, 31));

        assertThatThrownBy(() -> modele.bean(CompleterParAccueil.class)
                        .executer(
                                hote,
                                convention.id(),
                                fiche.version(),
                                fiche.structure().version(),
                                saisie(fiche, "Autre", true)))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(convention.fiche().lieu().tuteurNom()).isEqualTo("Guide");
    }

    @Test
    void two_agreements_at_once_are_one() throws Exception {
        convention.soumise();
        Acteur hote = suivre(lien()).hote();
        FicheAccueil fiche = fiche(hote);
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> accord = () -> {
                try {
                    accorder(hote, fiche);
                    return true;
                } catch (ModificationConcurrente | LienRefuse | RefusMetier apres) {
                    return false;
                } catch (RuntimeException verrou) {
                    // A database may refuse the slower one by a lock instead.
                    return false;
                }
            };
            List<Future<Boolean>> faits = deux.invokeAll(List.of(accord, accord));
            assertThat(List.of(faits.get(0).get(), faits.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            deux.shutdownNow();
        }
        assertThat(convention.fiche().historique())
                .extracting(LigneHistorique::transition)
                .containsOnlyOnce(Transition.ETAPE_FAITE);
    }

    @Test
    void a_link_reaches_its_convention_alone_and_only_what_concerns_the_host() {
        Acteur hote = suivre(lien()).hote();
        long autre = UneConvention.commencee(modele, etudiant()).complete().id();

        assertThat(hote.lien()).isNotNull();
        assertThatThrownBy(() -> modele.bean(ConsulterPourAccueil.class).executer(hote, autre))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(ConsulterConvention.class).executer(hote, convention.id()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(EnvoyerLienAccueil.class).executer(hote, convention.id(), null, NOA))
                .isInstanceOf(RuntimeException.class);
        for (Action action : Action.values()) {
            assertThat(hote.peut(action))
                    .as(action.name())
                    .isEqualTo(action.ouverteATous()
                            || List.of(Action.ACCUEIL_LIRE, Action.ACCUEIL_COMPLETER, Action.ACCUEIL_DECIDER)
                                    .contains(action));
        }
    }

    @Test
    void a_link_of_another_purpose_does_not_open_the_page() {
        String autre = enTransaction(base -> modele.bean(RegistreDesLiens.class)
                .emettre(gestionnaire(centre), new Usage("AUTRE_USAGE"), convention.id(), NOA)
                .jeton()
                .texte());

        assertThat(catchThrowableOfType(LienRefuse.class, () -> suivre(autre)).motif())
                .isEqualTo(LienRefuse.Motif.AUTRE_USAGE);
    }

    @Test
    void staff_sends_renews_and_takes_back_and_the_history_tells() {
        EnvoyerLienAccueil envoyer = modele.bean(EnvoyerLienAccueil.class);
        envoyer.executer(gestionnaire(centre), convention.id(), null, NOA);
        modele.bean(RenouvelerLienAccueil.class).executer(gestionnaire(centre), convention.id(), null, etat().id());
        modele.bean(RevoquerLienAccueil.class).executer(gestionnaire(centre), convention.id(), null, etat().id());

        LiensDeLAccueil liens =
                modele.bean(ListerLiensAccueil.class).executer(gestionnaire(centre), convention.id(), null);
        assertThat(liens.liens()).extracting(FicheLien::etat).containsExactly(EtatLien.REVOQUE, EtatLien.REVOQUE);
        assertThat(liens.propositions())
                .extracting(Destinataire::courriel)
                .containsExactly("noa.guide@exemplaire.example.org", "contact@exemplaire.example.org");
        assertThat(convention.fiche().historique())
                .extracting(LigneHistorique::transition)
                .endsWith(Transition.LIEN_ENVOYE, Transition.LIEN_ENVOYE, Transition.LIEN_REVOQUE);
        assertThatThrownBy(() -> envoyer.executer(
                        gestionnaire(centre), convention.id(), null, new Destinataire("Noa", "pas une adresse", null)))
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    void a_host_that_says_nothing_is_reminded_once_with_another_link_and_the_former_ends() {
        convention.soumise();
        List<String> premiers = adresses("LIEN_ACCUEIL");
        assertThat(premiers).hasSize(1);
        enTransaction(base -> base.createNativeQuery(
                        "update etape_a_faire set rappel = '2026-11-21' where convention_id = " + convention.id())
                .executeUpdate());

        modele.bean(RelancerLesRetards.class).relancer();
        modele.bean(RelancerLesRetards.class).relancer();

        List<String> rappels = adresses("LIEN_RAPPEL");
        assertThat(rappels).hasSize(1);
        assertThatThrownBy(() -> suivre(jeton(premiers))).isInstanceOf(LienRefuse.class);
        VisiteDAccueil visite = suivre(jeton(rappels));
        assertThat(fiche(visite.hote()).numero()).isEqualTo(convention.fiche().numero());
    }

    private List<String> adresses(String evenement) {
        return enTransaction(base -> base.createQuery(
                        "select c.corps from Courriel c where c.evenement = :evenement and c.objet = :objet",
                        String.class)
                .setParameter("evenement", evenement)
                .setParameter("objet", convention.id())
                .getResultList());
    }

    private static String jeton(List<String> corps) {
        Matcher trouve = Pattern.compile("/accueil/([A-Za-z0-9_-]+)").matcher(corps.get(0));
        assertThat(trouve.find()).as(corps.get(0)).isTrue();
        return trouve.group(1);
    }

    @Test
    void a_student_sends_it_where_the_centre_says_so_and_a_teacher_never() {
        EnvoyerLienAccueil envoyer = modele.bean(EnvoyerLienAccueil.class);
        assertThatThrownBy(() -> envoyer.executer(etudiant(), convention.id(), null, NOA))
                .isInstanceOf(AccesRefuse.class);

        regler(CatalogueParametres.LIEN_PAR_ETUDIANT.cle(), "true");
        envoyer.executer(etudiant(), convention.id(), null, NOA);
        regler(CatalogueParametres.LIEN_PAR_ETUDIANT.cle(), "false");

        assertThat(etat().nomAuteur()).isEqualTo("Camille Exemple");
        convention.soumise();
        assertThatThrownBy(() -> envoyer.executer(enseignant(), convention.id(), null, NOA))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void what_changed_of_the_establishment_stands_in_the_journal_too() {
        completer(suivre(lien()).hote(), "Accueillante");

        List<?> lignes =
                enTransaction(base -> (List<?>) base.createNativeQuery("select avant, apres from journal_administration"
                                + " where objet = 'structure' and champ = 'hoteVoie' and nom = 'Noa Guide'")
                        .getResultList());
        assertThat(lignes).isNotEmpty();
        enTransaction(base -> base.createNativeQuery("update structure_accueil set voie = '3 rue des Essais'")
                .executeUpdate());
    }

    @Test
    void the_base_never_holds_the_secret_of_a_link() {
        String jeton = lien();

        List<?> lignes = enTransaction(
                base -> (List<?>) base.createNativeQuery("select selecteur, empreinte, nom, courriel from lien")
                        .getResultList());
        assertThat(lignes.stream()
                        .flatMap(ligne -> Arrays.stream((Object[]) ligne))
                        .map(String::valueOf)
                        .toList())
                .isNotEmpty()
                .noneMatch(valeur -> valeur.contains(jeton.substring(12)));
    }
}
