package org.entstage.offre;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.springframework.stereotype.Component;

/** Opens the offer that somebody asks about, and knows what day it is. */
@Component
class OffreEnCours {

    private final Offres offres;
    private final Clock horloge;

    OffreEnCours(Offres offres, Clock horloge) {
        this.offres = offres;
        this.horloge = horloge;
    }

    /** @throws Introuvable when this institution has none of that id */
    Offre ouvrir(long id) {
        return offres.parId(id).orElseThrow(() -> new Introuvable("offer " + id));
    }

    /**
     * The same, as this person saw it.
     *
     * @throws ModificationConcurrente when somebody changed it since
     */
    Offre ouvrir(long id, int version) {
        Offre offre = ouvrir(id);
        ModificationConcurrente.verifier(version, offre.version(), "offer " + id);
        return offre;
    }

    Offre enregistrer(Offre offre) {
        return offres.enregistrer(offre);
    }

    Geste geste(Acteur acteur) {
        return Geste.de(acteur, horloge);
    }

    LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
