package org.entstage.stage.nomenclature;

import java.time.LocalDate;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.nomenclature.SaisieValeur;
import org.entstage.nomenclature.ValeurDeListe;

/** A value of a list. */
public class ValeurForm {

    @NotBlank
    @Size(max = 20)
    String code;

    @NotBlank
    @Size(max = 150)
    String libelleFr;

    @NotBlank
    @Size(max = 150)
    String libelleEn;

    @Min(0)
    @Max(9999)
    Integer ordre;

    LocalDate debut;

    LocalDate fin;

    static ValeurForm de(ValeurDeListe valeur) {
        ValeurForm form = new ValeurForm();
        form.code = valeur.code();
        form.libelleFr = valeur.valeur().libelleFr();
        form.libelleEn = valeur.valeur().libelleEn();
        form.ordre = valeur.ordre();
        form.debut = valeur.debut();
        form.fin = valeur.fin();
        return form;
    }

    SaisieValeur saisie() {
        return new SaisieValeur(code, libelleFr, libelleEn, ordre, debut, fin);
    }
}
