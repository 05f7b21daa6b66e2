package org.entstage.notification.modele;

import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** Who may read and change the mails of a place. */
@Component
class DroitsSurLesModeles {

    private final ArbreDesCentres centres;

    DroitsSurLesModeles(ArbreDesCentres centres) {
        this.centres = centres;
    }

    /**
     * @return how the journal names the place: the centre's code, empty for the institution
     * @throws org.entstage.commun.AccesRefuse unless he may do this there
     */
    String exiger(Acteur acteur, Action action, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(action);
            return "";
        }
        acteur.exiger(action, Situation.duCentre(centre));
        return noeud(centre).code();
    }

    boolean peut(Acteur acteur, Action action, long centre) {
        return centre == Parametres.ETABLISSEMENT
                ? acteur.peutPartout(action)
                : acteur.peut(action, Situation.duCentre(centre));
    }

    /** What a place is called; null for the institution. */
    String libelle(long centre) {
        return centre == Parametres.ETABLISSEMENT ? null : noeud(centre).libelle();
    }

    /** What the place is called that decided: empty for the institution, null for what is delivered. */
    String origine(Long place) {
        if (place == null) {
            return null;
        }
        return centres.arbre().noeud(place).map(Arbre.Noeud::libelle).orElse("");
    }

    private Arbre.Noeud noeud(long centre) {
        return centres.arbre().noeud(centre).orElseThrow(() -> new Introuvable("centre " + centre));
    }
}
