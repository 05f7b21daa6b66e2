package org.entstage.stage.signature;

import java.time.LocalDate;

/** The day on which one of the parties signed; null while it is not kept. */
public class LigneForm {

    LocalDate le;
}
