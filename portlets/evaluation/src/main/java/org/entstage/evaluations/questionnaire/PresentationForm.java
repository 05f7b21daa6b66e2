package org.entstage.evaluations.questionnaire;

import org.entstage.evaluation.questionnaire.TexteBilingue;

/** Title and presentation of a form or of one of its sections. */
public class PresentationForm {

    String titreFr;
    String titreEn;
    String presentationFr;
    String presentationEn;

    static PresentationForm de(TexteBilingue titre, TexteBilingue presentation) {
        PresentationForm form = new PresentationForm();
        form.titreFr = titre.fr();
        form.titreEn = titre.en();
        form.presentationFr = presentation.fr();
        form.presentationEn = presentation.en();
        return form;
    }

    TexteBilingue titre() {
        return new TexteBilingue(titreFr, titreEn);
    }

    TexteBilingue presentation() {
        return new TexteBilingue(presentationFr, presentationEn);
    }
}
