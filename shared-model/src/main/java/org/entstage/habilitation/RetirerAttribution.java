package org.entstage.habilitation;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Octroi;
import org.entstage.droits.Politique;
import org.entstage.journal.Journal;

/** Takes a role away that was granted by hand. */
@UseCase
public class RetirerAttribution {

    private final Attributions attributions;
    private final RegleDesAttributions regle;
    private final ChangementDesDroits changement;
    private final Journal journal;

    RetirerAttribution(
            Attributions attributions, RegleDesAttributions regle, ChangementDesDroits changement, Journal journal) {
        this.attributions = attributions;
        this.regle = regle;
        this.changement = changement;
        this.journal = journal;
    }

    /**
     * @throws Introuvable when there is no such grant
     * @throws AccesRefuse when it reaches further than this person
     * @throws RefusMetier when nobody would be left who can change rights
     */
    public void executer(Acteur acteur, long id, int version) {
        acteur.exigerEnPersonnel(Action.ROLE_ATTRIBUER);
        Politique avant = changement.commencer();
        Attribution attribution = attributions.parId(id).orElseThrow(() -> new Introuvable("grant " + id));
        Octroi octroi = attribution.octroi();
        regle.exigerSien(acteur, avant, octroi);
        ModificationConcurrente.verifier(version, attribution.version(), "grant " + id);
        attributions.retirer(attribution);
        journal.noter(
                acteur,
                EcritureDesAttributions.OBJET,
                EcritureDesAttributions.reference(octroi),
                "perimetre",
                EcritureDesAttributions.limites(octroi),
                null);
        changement.terminer(avant);
    }
}
