package org.entstage.stage.saisie;

import java.math.BigDecimal;
import javax.validation.constraints.DecimalMax;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Email;
import javax.validation.constraints.Size;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieInformations;

/** How the student is reached, and what the student records did not know. */
public class InformationsForm {

    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @Size(max = 100)
    String commune;

    @Size(max = 80)
    String pays;

    @Size(max = 30)
    String telephone;

    @Email
    @Size(max = 254)
    String courrielPersonnel;

    @Size(max = 150)
    String caissePrimaire;

    @Size(max = 20)
    String regimeMaladie;

    @Size(max = 200)
    String libelleFormation;

    @Digits(integer = 4, fraction = 2)
    @DecimalMax("9999")
    BigDecimal volumeHoraire;

    @Size(max = 200)
    String elementStage;

    @Digits(integer = 3, fraction = 2)
    BigDecimal ects;

    static InformationsForm de(FicheConvention convention) {
        SaisieInformations connu = convention.informations();
        InformationsForm form = new InformationsForm();
        form.voie = connu.voie();
        form.complement = connu.complement();
        form.codePostal = connu.codePostal();
        form.commune = connu.commune();
        form.pays = connu.pays();
        form.telephone = connu.telephone();
        form.courrielPersonnel = connu.courrielPersonnel();
        form.caissePrimaire = connu.caissePrimaire();
        form.regimeMaladie = connu.regimeMaladie();
        form.elementStage = connu.elementStage();
        form.ects = connu.ects();
        form.libelleFormation = connu.libelleFormation();
        form.volumeHoraire = connu.volumeHoraire();
        return form;
    }

    SaisieInformations saisie() {
        return new SaisieInformations(
                voie,
                complement,
                codePostal,
                commune,
                pays,
                telephone,
                courrielPersonnel,
                caissePrimaire,
                regimeMaladie,
                libelleFormation,
                volumeHoraire,
                elementStage,
                ects);
    }
}
