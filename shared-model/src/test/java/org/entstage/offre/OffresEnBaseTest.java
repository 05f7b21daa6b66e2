package org.entstage.offre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.offre.candidature.LesCandidatures;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers in a database; the same on H2 and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OffresEnBaseTest implements LesCandidatures {

    private ModeleDeTest modele;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void demarrer() {
        modele = ouvrir(new SystemesDeTest());
        AtelierDOffres.centre(modele);
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @Override
    public ModeleDeTest modele() {
        return modele;
    }

    @Test
    void what_an_offer_says_is_read_as_it_was_written() {
        long id = AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of(Cible.etape("M1INFO")));

        Offre lue = modele.bean(Offres.class).parId(id).orElseThrow();

        assertThat(lue.saisie()).isEqualTo(AtelierDOffres.stage());
        assertThat(lue.etat()).isEqualTo(EtatOffre.PUBLIEE);
    }

    @Test
    void a_company_hands_in_corrects_as_asked_and_is_published_to_two_etapes() {
        long structure = AtelierDOffres.structure(modele);
        Acteur societe = AtelierDOffres.entreprise(structure);
        long id = modele.bean(CommencerOffre.class).executer(societe, structure, null, AtelierDOffres.stage());
        soumettre(societe, id);

        modele.bean(ModererOffre.class)
                .executer(
                        baip(),
                        id,
                        version(id),
                        DecisionSurOffre.CORRIGER,
                        "Précisez les missions.",
                        List.of(ChampOffre.DESCRIPTION));
        FicheOffre rendue = modele.bean(ConsulterOffre.class).executer(societe, id);
        assertThat(rendue.etat()).isEqualTo(EtatOffre.A_CORRIGER);
        assertThat(rendue.aCorriger()).containsExactly(ChampOffre.DESCRIPTION);
        assertThat(rendue.dialogue()).extracting(LigneDOffre::texte).containsExactly("Précisez les missions.");

        modele.bean(EcrireOffre.class)
                .executer(societe, id, rendue.version(), AtelierDOffres.stage("Statistique", "Vous programmez."));
        soumettre(societe, id);
        modele.bean(PublierOffre.class)
                .executer(
                        baip(),
                        id,
                        version(id),
                        new Publication(Set.of(Cible.etape("M1INF"), Cible.etape("M2INF")), null));

        FicheOffre publiee = modele.bean(ConsulterOffre.class).executer(baip(), id);
        assertThat(publiee.etat()).isEqualTo(EtatOffre.PUBLIEE);
        assertThat(publiee.publieeAu()).isEqualTo(LocalDate.of(2027, 1, 21));
        assertThat(publiee.cibles()).containsExactlyInAnyOrder(Cible.etape("M1INF"), Cible.etape("M2INF"));
        assertThat(publiee.histoire())
                .extracting(LigneDOffre::fait)
                .containsExactly(
                        FaitSurOffre.COMMENCEE,
                        FaitSurOffre.SOUMISE,
                        FaitSurOffre.CORRECTION_DEMANDEE,
                        FaitSurOffre.MODIFIEE,
                        FaitSurOffre.SOUMISE,
                        FaitSurOffre.PUBLIEE);
        assertThat(publiee.histoire().get(3).changements())
                .extracting(ChangementDOffre::quoi)
                .containsExactly(ChampOffre.INTITULE, ChampOffre.DESCRIPTION);
    }

    @Test
    void of_two_who_moderate_at_once_the_second_is_told() {
        long id = soumise();
        int vue = version(id);
        modele.bean(PublierOffre.class).executer(baip(), id, vue, Publication.A_TOUS);

        assertThatThrownBy(() -> modele.bean(ModererOffre.class)
                        .executer(baip(), id, vue, DecisionSurOffre.REFUSER, "Doublon", List.of()))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void a_centre_sees_what_it_handles_and_what_is_for_its_students_and_a_company_only_its_own() {
        long id = soumise();
        long centre = modele.bean(ConsulterOffre.class).executer(baip(), id).idCentre();
        long ailleurs = centre + 1000;

        assertThat(lignes(gestionnaire(centre))).contains(id);
        assertThat(lignes(gestionnaire(ailleurs))).doesNotContain(id);
        assertThatThrownBy(() -> modele.bean(ConsulterOffre.class).executer(gestionnaire(ailleurs), id))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(ConsulterOffre.class)
                        .executer(AtelierDOffres.entreprise(AtelierDOffres.structure(modele) + 1), id))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(ListerOffres.class).executer(etudiant(), CriteresDeGestion.AUCUN, 1))
                .isInstanceOf(AccesRefuse.class);

        long ciblee = AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of(Cible.centre(ailleurs)));
        assertThat(lignes(gestionnaire(ailleurs))).containsExactly(ciblee);
    }

    @Test
    void a_list_costs_three_statements_and_what_waits_comes_first() {
        AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of());
        soumise();
        modele.sql().remettreAZero();

        List<LigneDeGestion> lues = modele.bean(ListerOffres.class)
                .executer(baip(), CriteresDeGestion.AUCUN, 1)
                .lignes();

        assertThat(modele.sql().ordres()).hasSize(3);
        assertThat(lues.get(0).aTraiter()).isTrue();
        assertThat(lues.get(lues.size() - 1).aTraiter()).isFalse();
    }

    @Test
    void words_find_titles_and_companies_whatever_they_contain() {
        long id = AtelierDOffres.publiee(modele, AtelierDOffres.stage("Cent % Java_", "Texte"), 30, Set.of());

        assertThat(cherche("cent % java_")).containsExactly(id);
        assertThat(cherche("exemplaire")).contains(id);
        assertThat(cherche("nulle part")).isEmpty();
    }

    @Test
    void all_rows_are_exported_and_counted_by_two_axes() {
        long id = soumise();
        List<Long> exportees = new ArrayList<>();
        modele.bean(ExporterOffres.class).executer(baip(), CriteresDeGestion.AUCUN, (ligne, saisie) -> {
            assertThat(saisie.intitule()).isEqualTo(ligne.intitule());
            exportees.add(ligne.id());
        });
        assertThat(exportees).contains(id);

        for (AxeDesOffres axe : AxeDesOffres.values()) {
            assertThat(modele.bean(CompterOffres.class).executer(baip(), 2026, axe, AxeDesOffres.ETAT))
                    .as(axe.name())
                    .isNotEmpty();
        }
        assertThat(modele.bean(CompterOffres.class).executer(baip(), 2026, AxeDesOffres.ETAT, AxeDesOffres.TYPE))
                .anyMatch(compte -> compte.premier().equals("EN_MODERATION")
                        && compte.second().equals("STAGE"));
    }

    @Test
    void what_is_over_is_closed_and_companies_are_told_once_however_often_the_task_runs() {
        long echue = AtelierDOffres.publiee(modele, AtelierDOffres.stage("Échue", "Texte"), 0, Set.of());
        long bientot = AtelierDOffres.publiee(modele, AtelierDOffres.stage("Bientôt", "Texte"), 5, Set.of());
        long loin = AtelierDOffres.publiee(modele, AtelierDOffres.stage("Loin", "Texte"), 50, Set.of());

        modele.bean(EcheanceDesOffres.class).passer();
        modele.bean(EcheanceDesOffres.class).passer();

        assertThat(modele.bean(ConsulterOffre.class).executer(baip(), echue).etat())
                .isEqualTo(EtatOffre.EXPIREE);
        assertThat(faits(bientot)).containsOnlyOnce(FaitSurOffre.RAPPELEE);
        assertThat(faits(loin)).doesNotContain(FaitSurOffre.RAPPELEE);
        assertThat(courriels("OFFRE_ECHUE", "Échue")).isEqualTo(1);
        assertThat(courriels("OFFRE_BIENTOT_ECHUE", "Bientôt")).isEqualTo(1);
    }

    @Test
    void each_side_is_told_what_the_other_did() {
        SaisieOffre saisie = AtelierDOffres.stage("Dialogue", "Texte");
        long structure = AtelierDOffres.structure(modele);
        Acteur societe = AtelierDOffres.entreprise(structure);
        long id = modele.bean(CommencerOffre.class).executer(societe, structure, null, saisie);
        soumettre(societe, id);
        modele.bean(EcrireMessage.class).executer(societe, id, "Une question ?");
        modele.bean(EcrireMessage.class).executer(baip(), id, "Une réponse.");
        modele.bean(PublierOffre.class).executer(baip(), id, version(id), Publication.A_TOUS);
        modele.bean(DemanderRenouvellement.class).executer(societe, id, version(id), null);

        assertThat(modele.bean(ListerOffres.class)
                        .executer(baip(), new CriteresDeGestion(null, null, null, true, null, null, null, null), 1)
                        .lignes())
                .anyMatch(ligne -> ligne.id() == id && ligne.renouvellement());
        assertThat(courriels("OFFRE_SOUMISE", "Dialogue")).isEqualTo(1);
        assertThat(courriels("OFFRE_MESSAGE", "Dialogue")).isEqualTo(2);
        assertThat(courriels("OFFRE_PUBLIEE", "Dialogue")).isEqualTo(1);
        assertThat(courriels("OFFRE_RENOUVELLEMENT", "Dialogue")).isEqualTo(1);
    }

    @Test
    void a_step_that_waits_too_long_is_told_once() {
        regler("1 DEPOT_OFFRE; 2 MODERATION_OFFRE 2/3/5");
        long id = modele.bean(CommencerOffre.class)
                .executer(baip(), AtelierDOffres.structure(modele), null, AtelierDOffres.stage("Lente", "Texte"));
        soumettre(baip(), id);
        enTransaction(base -> base.createNativeQuery("update offre_etape set rappel = :jour where offre_id = :id")
                .setParameter("jour", LocalDate.of(2026, 11, 20))
                .setParameter("id", id)
                .executeUpdate());

        modele.bean(EcheanceDesOffres.class).passer();
        modele.bean(EcheanceDesOffres.class).passer();

        assertThat(courriels("OFFRE_RAPPEL", "Lente")).isEqualTo(1);
        regler(Circuit.LIVRE_OFFRE.ecrire());
    }

    @Test
    void the_head_of_a_programme_is_heard_before_who_moderates_where_the_centre_wants_it() {
        regler("1 DEPOT_OFFRE; 2 AVIS_OFFRE; 3 MODERATION_OFFRE");
        long id = soumise();
        modele.bean(CiblerOffre.class).executer(baip(), id, version(id), Set.of(Cible.etape("M1INF")));
        Acteur tete = chef("M1INF");

        assertThatThrownBy(() -> modele.bean(PublierOffre.class).executer(baip(), id, version(id), Publication.A_TOUS))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(DonnerAvis.class).executer(chef("M1BIO"), id, version(id), true, null))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(DonnerAvis.class).executer(tete, id, version(id), true, "Utile pour nous");
        modele.bean(PublierOffre.class)
                .executer(baip(), id, version(id), new Publication(Set.of(Cible.etape("M1INF")), null));

        assertThat(faits(id)).containsSubsequence(FaitSurOffre.AVIS_FAVORABLE, FaitSurOffre.PUBLIEE);
        FicheOffre pourElle = modele.bean(ConsulterOffre.class)
                .executer(AtelierDOffres.entreprise(AtelierDOffres.structure(modele)), id);
        assertThat(pourElle.histoire())
                .extracting(LigneDOffre::fait)
                .doesNotContain(FaitSurOffre.AVIS_FAVORABLE, FaitSurOffre.CIBLEE);
        regler(Circuit.LIVRE_OFFRE.ecrire());
    }

    @Test
    void a_file_is_known_by_its_bytes() {
        long id = modele.bean(CommencerOffre.class)
                .executer(baip(), AtelierDOffres.structure(modele), null, AtelierDOffres.stage());

        assertThatThrownBy(() -> modele.bean(JoindreFichier.class)
                        .executer(baip(), id, version(id), "fiche.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusMetier.class);
        modele.bean(JoindreFichier.class)
                .executer(baip(), id, version(id), "Ma fiche.exe", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        FichierLu lu = modele.bean(LireFichierDOffre.class).executer(baip(), id);
        assertThat(lu.nom()).isEqualTo("ma-fiche.pdf");
        assertThat(lu.contenu()).startsWith('%', 'P', 'D', 'F');
        modele.bean(RetirerFichier.class).executer(baip(), id, version(id));
        assertThat(modele.bean(ConsulterOffre.class).executer(baip(), id).fichier())
                .isNull();
    }

    @Test
    void what_is_published_is_stopped_filled_shown_again_handed_over_copied_and_archived() {
        long id = AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of());
        long autre = enTransaction(base -> {
            CentreGestion centre = new CentreGestion("0350936C", "AUT", "Un autre centre", null);
            base.persist(centre);
            return centre.id();
        });
        modele.bean(RenouvelerOffre.class).executer(baip(), id, version(id), LocalDate.of(2027, 3, 1));
        assertThatThrownBy(() ->
                        modele.bean(RenouvelerOffre.class).executer(baip(), id, version(id), LocalDate.of(2029, 3, 1)))
                .isInstanceOf(RefusMetier.class);
        modele.bean(ArreterOffre.class).executer(baip(), id, version(id));
        modele.bean(PublierOffre.class).executer(baip(), id, version(id), Publication.A_TOUS);
        modele.bean(PourvoirOffre.class).executer(baip(), id, version(id), true);
        assertThat(modele.bean(ConsulterOffre.class).executer(baip(), id).pourvueParNous())
                .isTrue();
        modele.bean(TransfererOffre.class).executer(baip(), id, version(id), autre);
        assertThat(lignes(gestionnaire(autre))).contains(id);
        long copie = modele.bean(DupliquerOffre.class).executer(baip(), id);
        modele.bean(ArchiverOffre.class).executer(baip(), id, version(id));

        assertThat(lignes(gestionnaire(autre))).containsExactly(copie);
        FicheOffre copiee = modele.bean(ConsulterOffre.class).executer(baip(), copie);
        assertThat(copiee.etat()).isEqualTo(EtatOffre.BROUILLON);
        assertThat(copiee.saisie()).isEqualTo(AtelierDOffres.stage());
    }

    private static Acteur chef(String etape) {
        Map<Action, Etendue> droits = Map.of(
                Action.OFFRE_LIRE,
                Etendue.desEtapes(Set.of(etape)),
                Action.OFFRE_AVIS,
                Etendue.desEtapes(Set.of(etape)));
        return new Acteur("chef", "Chef Formation", null, droits, null);
    }

    private void regler(String circuit) {
        modele.bean(ModifierParametres.class)
                .executer(
                        administrateur(),
                        Parametres.ETABLISSEMENT,
                        Map.of(CatalogueParametres.circuit(TypeCircuit.OFFRE).cle(), circuit));
    }

    private <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(etat -> travail.apply(modele.bean(EntityManager.class)));
    }

    private long courriels(String evenement, String intitule) {
        return enTransaction(base -> ((Number) base.createNativeQuery(
                                "select count(*) from courriel where evenement = :evenement and sujet like :sujet")
                        .setParameter("evenement", evenement)
                        .setParameter("sujet", "%" + intitule + "%")
                        .getSingleResult())
                .longValue());
    }

    private List<FaitSurOffre> faits(long id) {
        return modele.bean(ConsulterOffre.class).executer(baip(), id).histoire().stream()
                .map(LigneDOffre::fait)
                .toList();
    }

    private long soumise() {
        long structure = AtelierDOffres.structure(modele);
        long id = modele.bean(CommencerOffre.class).executer(baip(), structure, null, AtelierDOffres.stage());
        soumettre(baip(), id);
        return id;
    }

    private void soumettre(Acteur acteur, long id) {
        modele.bean(SoumettreOffre.class).executer(acteur, id, version(id));
    }

    private int version(long id) {
        return modele.bean(ConsulterOffre.class).executer(baip(), id).version();
    }

    private List<Long> lignes(Acteur acteur) {
        return modele.bean(ListerOffres.class).executer(acteur, CriteresDeGestion.AUCUN, 1).lignes().stream()
                .map(LigneDeGestion::id)
                .toList();
    }

    private List<Long> cherche(String mots) {
        return modele
                .bean(ListerOffres.class)
                .executer(baip(), new CriteresDeGestion(mots, null, null, false, null, null, null, null), 1)
                .lignes()
                .stream()
                .map(LigneDeGestion::id)
                .toList();
    }
}
