package org.entstage.notification.modele;

import java.util.Map;
import java.util.Objects;
import org.entstage.centregestion.Places;
import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;

/** Decides at a place who is told of an event. */
@UseCase
public class ReglerEvenement {

    static final String OBJET = "courriel";

    private final ModelesEcrits ecrits;
    private final CourrielsEnVigueur courriels;
    private final Places places;
    private final Journal journal;

    ReglerEvenement(ModelesEcrits ecrits, CourrielsEnVigueur courriels, Places places, Journal journal) {
        this.ecrits = ecrits;
        this.courriels = courriels;
        this.places = places;
        this.journal = journal;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @param demandes what is wanted for each profile, those that are not named stay; null inherits again
     * @throws Introuvable for an event that nobody switches, and a profile that it does not tell
     */
    public void executer(Acteur acteur, long centre, Evenement evenement, Map<Profil, Boolean> demandes) {
        String place = places.exiger(acteur, Action.COURRIEL_GERER, centre);
        if (!evenement.reglable() || !evenement.profils().containsAll(demandes.keySet())) {
            throw new Introuvable("switch of " + evenement + " for " + demandes.keySet());
        }
        demandes.forEach((profil, actif) -> {
            ModelesEcrits.Interrupteur interrupteur = new ModelesEcrits.Interrupteur(evenement, profil);
            Boolean avant = courriels.place(centre).interrupteurs().get(interrupteur);
            if (!Objects.equals(avant, actif)) {
                ecrits.regler(centre, interrupteur, actif);
                journal.noter(acteur, OBJET, place, evenement + "." + profil, texte(avant), texte(actif));
            }
        });
    }

    private static String texte(Boolean valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
