package org.entstage.convention;

import java.util.List;
import org.entstage.offre.entreprise.ApprobationAttendue;

/** The steps of the circuit in which hosts agree, as far as they wait. Asks no right: who calls has asked. */
public interface AccordsAttendus {

    /** Those of a host, the first to begin first; at most a hundred. */
    List<ApprobationAttendue> deLHote(long structure);
}
