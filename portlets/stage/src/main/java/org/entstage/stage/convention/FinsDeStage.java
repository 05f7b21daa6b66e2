package org.entstage.stage.convention;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.Reglages;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.fin.ConsulterFinDeStage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What is asked at the end of a placement (rule R29), for the page of its convention: {@code fin}, and the address of the
 * evaluations, {@code evaluations}. Nothing is read as long as it goes on.
 */
@Component
public class FinsDeStage {

    private static final String PAGE_DES_EVALUATIONS = "entstage.url.evaluation";

    private final ConsulterFinDeStage consulter;
    private final Clock horloge;
    private final String adresse;

    FinsDeStage(ConsulterFinDeStage consulter, Clock horloge, Reglages reglages) {
        this.consulter = consulter;
        this.horloge = horloge;
        this.adresse = reglages.texte(PAGE_DES_EVALUATIONS);
    }

    /** Shows it once its last day has come. */
    public void montrer(Acteur acteur, FicheConvention convention, Model model) {
        LocalDate fin = convention.stage() == null ? null : convention.stage().fin();
        if (convention.etat() == EtatConvention.VALIDEE
                && fin != null
                && !LocalDate.now(horloge).isBefore(fin)) {
            consulter.executer(acteur, convention.id()).ifPresent(lue -> {
                model.addAttribute("fin", lue);
                model.addAttribute("evaluations", adresse);
            });
        }
    }
}
