package org.entstage.evaluation.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.evaluation.Repondant;

/** The forms of this institution. */
public interface Questionnaires {

    Optional<Questionnaire> parId(long id);

    /** With its form. */
    Optional<VersionQuestionnaire> version(long id);

    /** The draft of a form, with its form. */
    Optional<VersionQuestionnaire> brouillon(long questionnaire);

    /** The version of a form that is in force, with its form. */
    Optional<VersionQuestionnaire> publiee(long questionnaire);

    /**
     * The forms of the institution as a whole, and those of these centres; by who answers, then by name.
     *
     * @param centres null for all of them
     */
    List<Questionnaire> lister(Set<Long> centres);

    /** The versions of these forms, the newest first. */
    List<ResumeVersion> versions(Collection<Long> questionnaires);

    /** What is in force for somebody, wherever. */
    List<VersionPubliee> publiees(Repondant repondant);

    /** The questions of a published version, in their order. */
    List<QuestionPubliee> questions(long version);

    /** The names of the delivered forms that are there. */
    Set<String> livres();

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else wrote it in the meantime */
    Questionnaire enregistrer(Questionnaire questionnaire);

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else wrote it in the meantime */
    VersionQuestionnaire enregistrer(VersionQuestionnaire version);

    /** A new one; it is written with the transaction. */
    void enregistrer(QuestionPubliee question);

    /** Of a version that nobody ever answered: a draft. */
    void supprimer(VersionQuestionnaire brouillon);

    /** One that has no version. */
    void supprimer(Questionnaire questionnaire);
}
