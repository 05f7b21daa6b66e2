package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Begins a new version of a form, from the last one. */
@UseCase
public class CommencerVersion {

    private final Questionnaires questionnaires;
    private final EcritureDesQuestionnaires ecriture;

    CommencerVersion(Questionnaires questionnaires, EcritureDesQuestionnaires ecriture) {
        this.questionnaires = questionnaires;
        this.ecriture = ecriture;
    }

    /**
     * @return id of the new version
     * @throws RefusMetier while another draft of it is there
     */
    public long executer(Acteur acteur, long id) {
        Questionnaire questionnaire = ecriture.ouvrir(acteur, id);
        ResumeVersion derniere = questionnaires.versions(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("version of questionnaire " + id));
        if (derniere.etat() == EtatVersion.BROUILLON) {
            throw new RefusMetier(Probleme.general("questionnaire.version.brouillon"));
        }
        ContenuQuestionnaire contenu =
                questionnaires.version(derniere.id()).orElseThrow().contenu();
        VersionQuestionnaire brouillon = new VersionQuestionnaire(
                questionnaire,
                derniere.numero() + 1,
                contenu,
                ecriture.geste(acteur).quand());
        return questionnaires.enregistrer(brouillon).id();
    }
}
