package org.entstage.stage.saisie;

import java.math.BigDecimal;
import javax.validation.constraints.DecimalMax;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Size;
import org.entstage.convention.DemandeConvention;

/** What is chosen before a convention begins: a registration, or a curriculum described by hand. */
public class CommencerForm {

    @Size(max = 30)
    String numeroEtudiant;

    @Size(max = 60)
    String inscription;

    @Size(max = 200)
    String libelleFormation;

    @Digits(integer = 4, fraction = 2)
    @DecimalMax("9999")
    BigDecimal volumeHoraire;

    Long centre;

    /** Application by which the place was given; null for a placement found otherwise. */
    Long candidature;

    DemandeConvention demande() {
        return new DemandeConvention(numeroEtudiant, inscription, centre, libelleFormation, volumeHoraire, candidature);
    }
}
