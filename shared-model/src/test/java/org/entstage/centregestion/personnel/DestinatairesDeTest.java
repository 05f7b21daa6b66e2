package org.entstage.centregestion.personnel;

import java.util.List;

/** Staff that wants to know everything, for tests without database. */
public final class DestinatairesDeTest extends DestinatairesDuCentre {

    private List<Agent> agents = List.of();

    public DestinatairesDeTest() {
        super(null, null, null, null);
    }

    public void agents(Agent... tous) {
        agents = List.of(tous);
    }

    @Override
    public List<Agent> personnel(long centre, AvisPersonnel avis, String adresseDuCentre) {
        return agents;
    }
}
