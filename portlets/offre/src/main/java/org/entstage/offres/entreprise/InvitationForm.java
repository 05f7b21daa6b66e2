package org.entstage.offres.entreprise;

import javax.validation.constraints.Size;

/** Somebody proposes his company. */
public class InvitationForm extends OrganismeForm {

    @Size(max = 200)
    String personneNom;

    @Size(max = 150)
    String personneFonction;

    @Size(max = 30)
    String personneTelephone;

    @Size(max = 2000)
    String precision;
}
