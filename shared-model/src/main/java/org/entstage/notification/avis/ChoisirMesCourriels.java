package org.entstage.notification.avis;

import java.util.EnumSet;
import java.util.Set;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;
import org.entstage.texte.TexteEditable.Langue;

/** Somebody says what he wants of the mails that he gets himself. */
@UseCase
public class ChoisirMesCourriels {

    private final Preferences preferences;

    ChoisirMesCourriels(Preferences preferences) {
        this.preferences = preferences;
    }

    /**
     * @param langue null for the one in which he works
     * @param refuses what he may not refuse is left aside
     */
    public void executer(Acteur acteur, Langue langue, boolean resume, Set<Evenement> refuses) {
        acteur.exiger(Action.COURRIEL_CHOISIR);
        Set<Profil> profils = ConsulterMesCourriels.profils(acteur);
        Set<Evenement> admis = EnumSet.noneOf(Evenement.class);
        admis.addAll(refuses);
        admis.retainAll(ConsulterMesCourriels.refusables(profils));
        preferences.choisir(
                acteur.login(),
                new Preference(langue, null, resume && profils.stream().anyMatch(Profil::resumable), admis));
    }
}
