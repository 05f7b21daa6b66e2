package org.entstage.convention.document.modele;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Drops a draft: what is published holds on. */
@UseCase
public class AbandonnerGabarit {

    private final GabaritsEcrits ecrits;
    private final EcritureDesGabarits ecriture;

    AbandonnerGabarit(GabaritsEcrits ecrits, EcritureDesGabarits ecriture) {
        this.ecrits = ecrits;
        this.ecriture = ecriture;
    }

    /** @param version the one that was on the page */
    public void executer(Acteur acteur, long centre, CleGabarit cle, int version) {
        ecriture.exiger(acteur, centre);
        VersionDeGabarit brouillon = ecriture.ouvrir(centre, cle, version);
        if (brouillon.id() != null) {
            ecrits.retirer(brouillon);
        }
    }
}
