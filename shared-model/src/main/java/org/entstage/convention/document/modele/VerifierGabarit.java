package org.entstage.convention.document.modele;

import java.util.List;
import org.entstage.centregestion.Places;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Says what is wrong with a text while it is written. Keeps nothing. */
@ReadUseCase
public class VerifierGabarit {

    private final EcritureDesGabarits ecriture;
    private final Places places;

    VerifierGabarit(EcritureDesGabarits ecriture, Places places) {
        this.ecriture = ecriture;
        this.places = places;
    }

    public List<ErreurDeGabarit> executer(Acteur acteur, long centre, CleGabarit cle, String texte) {
        places.exiger(acteur, Action.GABARIT_LIRE, centre);
        return ecriture.erreurs(centre, cle, texte == null ? "" : texte.replace("\r\n", "\n"));
    }
}
