package org.entstage.stage.droits;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The names of a role; its code too when it is new. */
public class RoleForm {

    @Size(max = 30)
    String code;

    @NotBlank
    @Size(max = 100)
    String libelleFr;

    @NotBlank
    @Size(max = 100)
    String libelleEn;
}
