package org.entstage.stage.droits;

import java.time.LocalDate;
import javax.validation.constraints.Size;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Octroi;
import org.entstage.droits.TypePerimetre;

/** A grant: who, which role, what it is limited to, from when to when. */
public class AttributionForm {

    Beneficiaire beneficiaire;

    @Size(max = 500)
    String cible;

    @Size(max = 30)
    String role;

    TypePerimetre type;

    @Size(max = 15)
    String centre;

    /** Code of a component or an étape. */
    @Size(max = 40)
    String perimetre;

    LocalDate debut;
    LocalDate fin;

    static AttributionForm de(Octroi octroi) {
        AttributionForm form = new AttributionForm();
        form.type = octroi.type();
        if (octroi.type() == TypePerimetre.CENTRE) {
            form.centre = octroi.perimetre();
        } else {
            form.perimetre = octroi.perimetre();
        }
        form.debut = octroi.debut();
        form.fin = octroi.fin();
        return form;
    }

    /** Id of the centre or code of the component or étape; null for the whole institution. */
    String limite() {
        if (type == null || type == TypePerimetre.ETABLISSEMENT) {
            return null;
        }
        return type == TypePerimetre.CENTRE ? centre : perimetre;
    }

    Octroi octroi() {
        return new Octroi(role, beneficiaire, cible, type, limite(), debut, fin);
    }
}
