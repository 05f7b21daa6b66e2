package org.entstage.convention.document.modele;

import java.time.LocalDate;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Goes back to the inherited text from a day on. */
@UseCase
public class HeriterGabarit {

    private final EcritureDesGabarits ecriture;
    private final String etablissement;

    HeriterGabarit(EcritureDesGabarits ecriture, Reglages reglages) {
        this.ecriture = ecriture;
        this.etablissement = reglages.etablissement();
    }

    /** @param debut today or later */
    public void executer(Acteur acteur, long centre, CleGabarit cle, LocalDate debut) {
        String place = ecriture.exiger(acteur, centre);
        PublierGabarit.debut(debut, ecriture.aujourdhui()).refuser();
        ecriture.publier(
                acteur,
                place,
                new VersionDeGabarit(etablissement, centre, cle),
                centre,
                debut,
                ecriture.enVigueur(centre, cle));
    }
}
