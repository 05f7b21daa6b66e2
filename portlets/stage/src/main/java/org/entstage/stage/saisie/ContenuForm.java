package org.entstage.stage.saisie;

import javax.validation.constraints.Size;
import org.entstage.convention.ContenuDuStage;

/** What a placement is about, beside its hours. */
public abstract class ContenuForm extends SemaineForm {

    @Size(max = 20)
    String type;

    @Size(max = 20)
    String theme;

    @Size(max = 500)
    String sujet;

    @Size(max = 10_000)
    String activites;

    @Size(max = 10_000)
    String competences;

    @Size(max = 10_000)
    String details;

    boolean confidentiel;

    void reprendre(ContenuDuStage connu) {
        type = connu.type();
        theme = connu.theme();
        sujet = connu.sujet();
        activites = connu.activites();
        competences = connu.competences();
        details = connu.details();
        confidentiel = connu.confidentiel();
    }

    ContenuDuStage contenu() {
        return new ContenuDuStage(type, theme, sujet, activites, competences, details, confidentiel);
    }
}
