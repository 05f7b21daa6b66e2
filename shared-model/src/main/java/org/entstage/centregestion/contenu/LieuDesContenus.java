package org.entstage.centregestion.contenu;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** Whose contents are changed: the right to, the name in the journal, the moment. */
@Component
class LieuDesContenus {

    private final ArbreDesCentres centres;
    private final Journal journal;
    private final Reglages reglages;
    private final Clock horloge;

    LieuDesContenus(ArbreDesCentres centres, Journal journal, Reglages reglages, Clock horloge) {
        this.centres = centres;
        this.journal = journal;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /**
     * @param centre id, 0 for the institution
     * @return label of the centre; null for the institution
     * @throws org.entstage.commun.AccesRefuse unless he keeps the settings there
     * @throws Introuvable when there is no such centre
     */
    String ouvrir(Acteur acteur, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.CENTRE_REGLER);
            return null;
        }
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        return noeud(centre).libelle();
    }

    private Arbre.Noeud noeud(long centre) {
        return centres.arbre().noeud(centre).orElseThrow(() -> new Introuvable("centre " + centre));
    }

    void noter(Acteur acteur, long centre, String champ, String avant, String apres) {
        String reference =
                centre == Parametres.ETABLISSEMENT ? "" : noeud(centre).code();
        journal.noter(acteur, "consigne", reference, champ, avant, apres);
    }

    LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }

    String etablissement() {
        return reglages.etablissement();
    }
}
