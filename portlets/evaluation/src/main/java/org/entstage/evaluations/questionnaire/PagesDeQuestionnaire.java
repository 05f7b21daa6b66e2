package org.entstage.evaluations.questionnaire;

import java.util.Locale;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.questionnaire.ConsulterQuestionnaire;
import org.entstage.evaluation.questionnaire.FicheQuestionnaire;
import org.entstage.evaluation.questionnaire.LireVersion;
import org.entstage.evaluation.questionnaire.ProposerRessorts;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What most pages of forms show: the form or the version that they are about. */
@Component
class PagesDeQuestionnaire {

    private final ConsulterQuestionnaire consulter;
    private final LireVersion lire;
    private final ProposerRessorts ressorts;
    private final MessageSource messages;

    PagesDeQuestionnaire(
            ConsulterQuestionnaire consulter, LireVersion lire, ProposerRessorts ressorts, MessageSource messages) {
        this.consulter = consulter;
        this.lire = lire;
        this.ressorts = ressorts;
        this.messages = messages;
    }

    /** Puts the form into the model as {@code q}, and its placements' words. */
    FicheQuestionnaire questionnaire(Acteur acteur, long id, Locale langue, Model model) {
        FicheQuestionnaire fiche = consulter.executer(acteur, id);
        model.addAttribute("q", fiche);
        places(acteur, langue, model);
        return fiche;
    }

    Places places(Acteur acteur, Locale langue, Model model) {
        Places places = new Places(ressorts.executer(acteur), messages, langue);
        model.addAttribute("places", places);
        return places;
    }

    /** Puts the version into the model as {@code v}, and what it asks as {@code plan}. */
    VersionLue version(Acteur acteur, long id, Locale langue, Model model) {
        VersionLue version = lire.executer(acteur, id);
        model.addAttribute("v", version);
        model.addAttribute("plan", new PlanDeVersion(version.contenu(), messages, langue));
        return version;
    }
}
