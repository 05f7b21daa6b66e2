package org.entstage.stage.gratification;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.entstage.gratification.SaisieBareme;
import org.entstage.presence.Zone;

/** A new hourly ceiling. */
public class BaremeForm {

    @NotNull
    Zone zone = Zone.METROPOLE;

    @NotNull
    LocalDate depuis;

    @NotNull
    LocalDate jusquAu;

    @NotNull
    BigDecimal plafondHoraire;

    @NotBlank
    @Size(max = 300)
    String source;

    SaisieBareme saisie() {
        return new SaisieBareme(zone, depuis, jusquAu, plafondHoraire, source);
    }
}
