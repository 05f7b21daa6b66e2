package org.entstage.stage.document;

import javax.validation.constraints.Size;

/** One of the mentions, as a row of the form. */
public class MentionForm {

    /** {@code true} when somebody found it. */
    @Size(max = 5)
    String vue;
}
