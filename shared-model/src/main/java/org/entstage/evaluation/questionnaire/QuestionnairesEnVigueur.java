package org.entstage.evaluation.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.springframework.stereotype.Component;

/**
 * Which form is asked of whom. Of those whose {@link Ressort} a placement matches, the most precise one is in force: an
 * étape before a type of convention, that before a component, that before the nearest centre up the tree, the
 * institution's last. A form without a published version lets the next one through.
 */
@Component
public class QuestionnairesEnVigueur {

    private final Questionnaires questionnaires;
    private final ArbreDesCentres centres;

    QuestionnairesEnVigueur(Questionnaires questionnaires, ArbreDesCentres centres) {
        this.questionnaires = questionnaires;
        this.centres = centres;
    }

    /** What is asked from now on; empty when there is no such form. Two statements. */
    public Optional<VersionEnVigueur> pour(StageAEvaluer stage, Repondant repondant) {
        List<Long> chaine = centres.arbre().chaine(stage.centreId());
        return questionnaires.publiees(repondant).stream()
                .filter(publiee -> publiee.ressort().convient(stage, chaine))
                .max(Comparator.<VersionPubliee>comparingInt(
                                publiee -> publiee.ressort().precision(chaine))
                        .thenComparing(VersionPubliee::versionId))
                .flatMap(publiee -> version(publiee.versionId()));
    }

    /** Any version of this institution, whatever is asked now: an answer keeps its own. */
    public Optional<VersionEnVigueur> version(long versionId) {
        return questionnaires
                .version(versionId)
                .map(version -> new VersionEnVigueur(
                        version.id(), version.numero(), version.questionnaire().id(), version.contenu()));
    }

    /** Ids of {@code question_publiee} by code, for a version that was published; empty for another one. */
    public Map<String, Long> questions(long versionId) {
        Map<String, Long> ids = new TreeMap<>();
        questionnaires.questions(versionId).forEach(question -> ids.put(question.code(), question.id()));
        return ids;
    }
}
