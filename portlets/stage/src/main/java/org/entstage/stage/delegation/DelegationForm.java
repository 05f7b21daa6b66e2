package org.entstage.stage.delegation;

import java.time.LocalDate;
import org.entstage.droits.NatureDelegation;

/** Which rights are handed over, from when to when. */
public class DelegationForm {

    NatureDelegation nature;
    LocalDate debut;
    LocalDate fin;
}
