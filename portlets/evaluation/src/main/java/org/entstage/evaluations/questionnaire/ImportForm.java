package org.entstage.evaluations.questionnaire;

import javax.validation.constraints.Size;
import org.entstage.evaluation.questionnaire.Questionnaire;

/** A form that comes as a file; its bytes travel beside the other fields. */
public class ImportForm extends RessortForm {

    String fichier;

    /** Its name here; that of the file when empty. */
    @Size(max = Questionnaire.LIBELLE)
    String libelle;
}
