package org.entstage.convention.reglages;

import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** Who may read and change the rules of a place. */
@Component
class DroitsSurLesRegles {

    private final ValeursDesParametres places;

    DroitsSurLesRegles(ValeursDesParametres places) {
        this.places = places;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he reads the settings of this place */
    void exigerLire(Acteur acteur, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.PARAMETRE_LIRE);
        } else {
            acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
            code(centre);
        }
    }

    /** @return how the journal names the place: the centre's code, empty for the institution */
    String exigerRegler(Acteur acteur, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.PARAMETRE_MODIFIER);
            return "";
        }
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        return code(centre);
    }

    boolean peutRegler(Acteur acteur, long centre) {
        return centre == Parametres.ETABLISSEMENT
                ? acteur.peutPartout(Action.PARAMETRE_MODIFIER)
                : acteur.peut(Action.CENTRE_REGLER, Situation.duCentre(centre));
    }

    private String code(long centre) {
        return places.codeDuCentre(centre).orElseThrow(() -> new Introuvable("centre " + centre));
    }
}
