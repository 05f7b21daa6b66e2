package org.entstage.offre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.offre.candidature.LesCandidatures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

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
