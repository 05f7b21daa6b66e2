package org.entstage.evaluation.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.Places;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Etendue;
import org.entstage.droits.Geste;
import org.entstage.essai.HorlogeDeTest;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.StagesDeTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The daily look at many placements, without database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationsDuJourTest {

    private static final int STAGES = 3 * OuverturesDues.LOT + 7;
    private static final LocalDate FIN = LocalDate.of(2026, Month.NOVEMBER, 30);

    private final HorlogeDeTest horloge = new HorlogeDeTest();
    private final List<Long> ouverts = new ArrayList<>();
    private final List<String> lectures = new ArrayList<>();
    private long enEchec = -1;
    private int collisions;

    @Test
    void all_pages_are_read_and_each_placement_is_done_once() {
        EvaluationsDuJour.Bilan bilan = passer();

        assertThat(bilan).isEqualTo(new EvaluationsDuJour.Bilan(STAGES, 0, 0));
        assertThat(ouverts)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, STAGES).boxed().toList());
        assertThat(lectures).as("statements for %s placements", STAGES).hasSizeLessThan(12);
    }

    @Test
    void one_that_fails_holds_up_none() {
        enEchec = 2;

        assertThat(passer()).isEqualTo(new EvaluationsDuJour.Bilan(STAGES - 1, 0, 1));
        assertThat(ouverts).doesNotContain(2L).contains(1L, 3L, (long) STAGES);
    }

    @Test
    void who_meets_another_node_at_the_same_rows_tries_once_more() {
        collisions = 1;

        assertThat(passer()).isEqualTo(new EvaluationsDuJour.Bilan(STAGES, 0, 0));
    }

    private EvaluationsDuJour.Bilan passer() {
        Geste geste = Geste.de(new Acteur("baip", "Lou Insertion", null, Map.of(), null), horloge);
        Campagne campagne = new Campagne("0350936C", 0, AtelierDeCampagnes.finDeStage(Repondant.ETUDIANT), geste) {
            @Override
            public Long id() {
                return 1L;
            }
        };
        campagne.activer(geste);
        ArbreDesCentres centres = () -> new Arbre(List.of());
        Campagnes campagnes = new UneCampagne(campagne);
        FichesDeCampagne fiches = new SansFiche();
        OuverturesDues dues = new OuverturesDues(
                new CampagneDuStage(new Places(centres)),
                new BeaucoupDeStages(),
                fiches,
                new Formulaires(null) {
                    @Override
                    boolean existe(StageAEvaluer stage, Repondant repondant) {
                        lectures.add("form");
                        return true;
                    }
                },
                centres);
        UneEvaluation une = new UneEvaluation(null, null, null) {
            @Override
            public int ouvrir(Campagne sienne, StageAEvaluer stage, Collection<Repondant> repondants, Geste quand) {
                if (stage.conventionId() == enEchec) {
                    throw new IllegalStateException("a row that cannot be written");
                }
                if (collisions-- > 0) {
                    throw new ModificationConcurrente("somebody else was faster");
                }
                ouverts.add(stage.conventionId());
                return repondants.size();
            }
        };
        return new EvaluationsDuJour(
                        campagnes,
                        dues,
                        new BeaucoupDeStages(),
                        fiches,
                        null,
                        null,
                        une,
                        new PassageDesCampagnes(campagnes, fiches),
                        horloge)
                .passer();
    }

    private record UneCampagne(Campagne campagne) implements Campagnes {

        @Override
        public Optional<Campagne> parId(long id) {
            return Optional.of(campagne);
        }

        @Override
        public List<Campagne> actives() {
            return List.of(campagne);
        }

        @Override
        public List<Campagne> toutes() {
            return List.of(campagne);
        }

        @Override
        public Campagne enregistrer(Campagne autre) {
            return autre;
        }

        @Override
        public void supprimer(Campagne autre) {
            throw new UnsupportedOperationException();
        }
    }

    private final class SansFiche implements FichesDeCampagne {

        @Override
        public List<Long> aSuivre(LocalDate closesDepuis) {
            return List.of();
        }

        @Override
        public List<FicheDeCampagne> parIds(Collection<Long> ids) {
            return List.of();
        }

        @Override
        public List<FicheDeCampagne> desConventions(Collection<Long> conventions) {
            lectures.add("sheets");
            return List.of();
        }

        @Override
        public List<Avancement.Part> avancement(Etendue perimetre, Collection<Long> campagnes) {
            return List.of();
        }

        @Override
        public boolean attendues(long campagne) {
            return false;
        }
    }

    private final class BeaucoupDeStages implements StagesAEvaluer {

        @Override
        public Optional<StageAEvaluer> parId(long convention) {
            throw new UnsupportedOperationException("one by one");
        }

        @Override
        public List<StageAEvaluer> parIds(Collection<Long> conventions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StageAEvaluer> deLEtudiant(String login, String numero) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StageAEvaluer> duReferent(String login) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StageAEvaluer> entre(Fenetre fenetre, Set<Long> centres, long apresId, int taille) {
            lectures.add("placements");
            assertThat(fenetre.finDe()).isBeforeOrEqualTo(FIN);
            assertThat(fenetre.finA()).isAfterOrEqualTo(FIN);
            return LongStream.rangeClosed(apresId + 1, Math.min(apresId + taille, STAGES))
                    .mapToObj(id -> StagesDeTest.stage(id, LocalDate.of(2026, Month.SEPTEMBER, 1), FIN))
                    .toList();
        }
    }
}
