package org.entstage.offre.entreprise;

import java.util.List;

/** What waits for the agreement of a host; answered by the feature that knows conventions. Asks no right: who calls has asked. */
public interface ApprobationsAttendues {

    /** All of a host, the first to begin first. */
    List<ApprobationAttendue> deLHote(long structure);

    /**
     * Sends another link for one of these to who has to answer: who had one, else the tutor, else the host's own address.
     *
     * @param nom who asks for it
     * @return whether there was somebody to send it to
     * @throws org.entstage.commun.Introuvable when it waits for no agreement of this host
     */
    boolean renvoyer(long structure, long convention, Long avenant, String nom);
}
