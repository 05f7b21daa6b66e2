package org.entstage.evaluations.resultat;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The question that is looked at by groups. */
public class QuestionForm {

    @NotBlank
    @Size(max = 80)
    String question;
}
