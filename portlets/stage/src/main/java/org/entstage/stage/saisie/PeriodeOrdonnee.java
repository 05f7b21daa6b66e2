package org.entstage.stage.saisie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.validation.Constraint;
import javax.validation.ConstraintValidator;
import javax.validation.ConstraintValidatorContext;
import javax.validation.Payload;

/** A dated pattern does not end before it starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PeriodeOrdonnee.Controle.class)
public @interface PeriodeOrdonnee {

    String message() default "PeriodeOrdonnee";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check; the error stands at the row's last day. */
    class Controle implements ConstraintValidator<PeriodeOrdonnee, PeriodeForm> {

        @Override
        public boolean isValid(PeriodeForm ligne, ConstraintValidatorContext contexte) {
            if (ligne.ordonnee()) {
                return true;
            }
            contexte.disableDefaultConstraintViolation();
            contexte.buildConstraintViolationWithTemplate("PeriodeOrdonnee")
                    .addPropertyNode("fin")
                    .addConstraintViolation();
            return false;
        }
    }
}
