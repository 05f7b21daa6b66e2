package org.entstage.stage.fautes;

import java.time.LocalDate;

/** Breaks: the time comes from a clock. */
public class FauteHeureNue {

    public LocalDate jour() {
        return LocalDate.now();
    }
}
