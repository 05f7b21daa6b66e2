package org.entstage.convention;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.offre.entreprise.ApprobationAttendue;
import org.entstage.offre.entreprise.ApprobationsAttendues;
import org.springframework.stereotype.Component;

/** Tells companies in their space which conventions wait for their agreement, and sends the links to these again. */
@Component
class AccordsDesHotes implements ApprobationsAttendues {

    private final AccordsAttendus attendus;
    private final LienAutomatique liens;

    AccordsDesHotes(AccordsAttendus attendus, LienAutomatique liens) {
        this.attendus = attendus;
        this.liens = liens;
    }

    @Override
    public List<ApprobationAttendue> deLHote(long structure) {
        return attendus.deLHote(structure);
    }

    @Override
    public boolean renvoyer(long structure, long convention, Long avenant, String nom) {
        ApprobationAttendue attendue = attendus.deLHote(structure).stream()
                .filter(une -> une.convention() == convention)
                .filter(une -> avenant == null ? une.avenant() == null : avenant.equals(une.avenant()))
                .findFirst()
                .orElseThrow(() -> new Introuvable("agreement of host " + structure + " to convention " + convention));
        return liens.redemande(nom, attendue.convention(), attendue.avenant());
    }
}
