package org.entstage.stage.courriel;

import java.time.LocalDate;
import javax.validation.constraints.Size;
import org.entstage.notification.CriteresCourriel;
import org.entstage.notification.EtatCourriel;
import org.entstage.notification.modele.Evenement;

/** What the journal of mails is narrowed to. */
public class RechercheForm {

    EtatCourriel etat;
    Evenement evenement;

    @Size(max = 100)
    String mot;

    LocalDate du;
    LocalDate au;

    static RechercheForm de(CriteresCourriel criteres) {
        RechercheForm form = new RechercheForm();
        form.etat = criteres.etat();
        form.evenement = criteres.evenement();
        form.mot = criteres.mot();
        form.du = criteres.du();
        form.au = criteres.au();
        return form;
    }
}
