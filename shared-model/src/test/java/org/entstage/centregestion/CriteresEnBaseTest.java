package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.responsable;

import java.util.Map;
import org.entstage.centregestion.PrevisionDeplacement.Mouvement;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.essai.SystemesDeTest;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which centre handles which component and étape, and what moves with them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CriteresEnBaseTest extends SignatairesEnBaseTest {
    @Test
    void an_etape_with_two_hundred_conventions_moves_in_as_many_statements_as_one() {
        conventions(1);
        attacher(VERSION, etape, 1);
        int pourUne = ordresDUnDeplacement(composante, 1);
        conventions(199);
        deplacer(VERSION, etape, 200);
        assertThat(ordresDUnDeplacement(composante, 200)).isEqualTo(pourUne).isLessThan(25);

        assertThat(parCentre()).containsExactly(Map.entry(composante, 200));
        assertThat(journal())
                .contains(
                        "rattachement ETAPE:M1INF:201 centre SCI-INF>SCI",
                        "rattachement ETAPE:M1INF:201 conventions 0>200");
        Object histoire = enTransaction(
                base -> base.createNativeQuery("select concat(count(*), '/', count(distinct convention_id))"
                                + " from convention_historique where transition = 'DEPLACEE'"
                                + " and details = 'Centre SCI-INF → Centre SCI' and nom = 'Alex Réglage'")
                        .getSingleResult());
        assertThat(histoire).hasToString("201/200");
    }

    private int ordresDUnDeplacement(long vers, int nombre) {
        modele.sql().remettreAZero();
        deplacer(VERSION, vers, nombre);
        return modele.sql().ordres().size();
    }

    @Test
    void a_preview_says_what_the_move_does_and_changes_nothing() {
        conventions(4);
        modele.bean(AttacherCritere.class).executer(administrateur(), VERSION, etape, SystemesDeTest.COMPOSANTE, 4);
        PrevisionDeplacement prevision = prevoir(VERSION, ailleurs);

        assertThat(prevision.libelle()).isEqualTo("Master 1 Informatique");
        assertThat(prevision.de().code()).isEqualTo("SCI-INF");
        assertThat(prevision.mouvements()).containsExactly(new Mouvement("Centre SCI-INF", "Centre DROIT", 4));
        assertThat(parCentre()).containsExactly(Map.entry(etape, 4));
        assertThat(refus(() -> deplacer(VERSION, ailleurs, 3))).containsExactly("centre.deplacement.change");
        assertThat(parCentre()).containsExactly(Map.entry(etape, 4));
    }

    @Test
    void the_more_precise_code_wins_and_what_ended_stays_where_it_was() {
        conventions(5);
        enTransaction(base -> base.createNativeQuery("update convention set fin = '2020-01-31'"
                        + " where id = (select m.id from (select min(id) id from convention) m)")
                .executeUpdate());
        attacher(VERSION, etape, 4);
        attacher(CodeCritere.etape(SystemesDeTest.ETAPE, ""), ailleurs, 0);

        assertThat(prevoir(UFR, ailleurs).total()).isZero();
        detacher(VERSION, 4);
        assertThat(parCentre()).containsExactly(Map.entry(ailleurs, 4));
        detacher(CodeCritere.etape(SystemesDeTest.ETAPE, ""), 4);
        assertThat(parCentre()).containsExactly(Map.entry(composante, 4));
    }

    @Test
    void what_no_centre_handles_stays_or_goes_to_the_institution_as_it_wants() {
        conventions(2);
        PrevisionDeplacement sansRegle = prevoir(UFR, null);
        assertThat(sansRegle.total()).isZero();
        assertThat(sansRegle.restent()).isEqualTo(2);

        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), "true");
        assertThat(prevoir(UFR, null).mouvements()).containsExactly(new Mouvement("Centre SCI", "Centre ETAB", 2));
        detacher(UFR, 2);
        assertThat(parCentre()).containsExactly(Map.entry(racine, 2));
        assertThat(refus(() -> fermer(racine))).containsExactly("centre.fermeture.orphelines");
        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), null);
    }

    @Test
    void nobody_takes_a_code_away_from_a_centre_that_is_not_his() {
        conventions(1);
        Acteur responsableDAilleurs = responsable(ailleurs);

        assertThatThrownBy(() -> modele.bean(DeplacerCritere.class).executer(responsableDAilleurs, UFR, ailleurs, 1))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(AttacherCritere.class)
                        .executer(responsableDAilleurs, VERSION, ailleurs, SystemesDeTest.COMPOSANTE, 1))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(DetacherCritere.class).executer(responsableDAilleurs, UFR, 0))
                .isInstanceOf(AccesRefuse.class);
        detacher(UFR, 0);
        assertThatThrownBy(
                        () -> modele.bean(AttacherCritere.class).executer(responsableDAilleurs, UFR, ailleurs, null, 1))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(AttacherCritere.class).executer(administrateur(), UFR, composante, null, 0);
        assertThat(modele.bean(AttacherCritere.class)
                        .executer(responsable(composante), VERSION, composante, SystemesDeTest.COMPOSANTE, 0))
                .isZero();
    }

    @Test
    void a_code_has_one_centre_and_is_known_to_the_student_records() {
        assertThat(refus(() -> modele.bean(AttacherCritere.class).executer(administrateur(), UFR, ailleurs, null, 0)))
                .containsExactly("centre.critere.attache");
        assertThat(refus(() -> attacher(CodeCritere.etape("INVENTE", "1"), etape, 0)))
                .containsExactly("centre.critere.inconnu");
        assertThat(refus(() -> deplacer(VERSION, etape, 0))).containsExactly("centre.critere.detache");
    }

    @Test
    void codes_that_the_records_no_longer_know_are_marked_and_silence_marks_none() {
        enTransaction(base -> base.createNativeQuery("insert into centre_critere"
                        + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                        + " values ('0350936C', " + composante + ", '', 'VIEUX', '1'), ('0350936C', " + composante
                        + ", 'PARTI', '', '')")
                .executeUpdate());

        CriteresDuCentre criteres = modele.bean(ListerCriteres.class).executer(administrateur(), composante);
        assertThat(criteres.lignes())
                .extracting(ligne -> ligne.code().code(), LigneCritere::libelle, LigneCritere::inconnu)
                .containsExactlyInAnyOrder(
                        tuple("SCI", "UFR Sciences", false),
                        tuple("VIEUX-1", "VIEUX-1", true),
                        tuple("PARTI", "PARTI", true));

        systemes.scolariteEnPanne(true);
        criteres = modele.bean(ListerCriteres.class).executer(administrateur(), composante);
        assertThat(criteres.scolariteMuette()).isTrue();
        assertThat(criteres.lignes()).hasSize(3).noneMatch(LigneCritere::inconnu);
        assertThat(modele.bean(ProposerCriteres.class)
                        .executer(administrateur(), composante, "SCI")
                        .scolariteMuette())
                .isTrue();
    }

    @Test
    void codes_are_picked_with_who_handles_them() {
        CriteresProposes proposes =
                modele.bean(ProposerCriteres.class).executer(administrateur(), etape, SystemesDeTest.COMPOSANTE);

        assertThat(proposes.composante().responsable().code()).isEqualTo("SCI");
        assertThat(proposes.etapes().get(0).choix())
                .extracting(choix -> choix.code().code())
                .containsExactly("M1INF", "M1INF-201");
    }

    PrevisionDeplacement prevoir(CodeCritere code, Long vers) {
        return modele.bean(PrevoirDeplacement.class).executer(administrateur(), code, vers, null);
    }

    void attacher(CodeCritere code, long centre, int prevues) {
        assertThat(modele.bean(AttacherCritere.class)
                        .executer(administrateur(), code, centre, SystemesDeTest.COMPOSANTE, prevues))
                .isEqualTo(prevues);
    }

    void deplacer(CodeCritere code, long vers, int prevues) {
        assertThat(modele.bean(DeplacerCritere.class).executer(administrateur(), code, vers, prevues))
                .isEqualTo(prevues);
    }

    void detacher(CodeCritere code, int prevues) {
        assertThat(modele.bean(DetacherCritere.class).executer(administrateur(), code, prevues))
                .isEqualTo(prevues);
    }
}
