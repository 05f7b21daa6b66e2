package org.entstage.stage.signature;

import javax.validation.constraints.Size;

/** Why a signature is taken back, or why the signing begins anew. */
public class MotifForm {

    @Size(max = 2000)
    String motif;
}
