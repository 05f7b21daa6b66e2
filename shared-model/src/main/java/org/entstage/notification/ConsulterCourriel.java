package org.entstage.notification;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** One mail of the journal, with its body. */
@ReadUseCase
public class ConsulterCourriel {

    private final Courriels courriels;

    ConsulterCourriel(Courriels courriels) {
        this.courriels = courriels;
    }

    /** @throws Introuvable when there is no such mail for this person */
    public FicheCourriel executer(Acteur acteur, long id) {
        acteur.exigerEnPersonnel(Action.COURRIEL_LIRE);
        Courriel courriel = courriels
                .trouver(id)
                .filter(trouve -> DroitsSurCourriel.peut(acteur, Action.COURRIEL_LIRE, trouve))
                .orElseThrow(() -> new Introuvable("mail " + id));
        return courriel.fiche(DroitsSurCourriel.peut(acteur, Action.COURRIEL_GERER, courriel));
    }
}
