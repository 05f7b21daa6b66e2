package org.entstage.convention.signature;

import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.Motif;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes back a signature that the staff kept by mistake. */
@UseCase
public class RetirerSignature {

    private final Signatures signatures;

    RetirerSignature(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * @param motif why, 1 to 2,000 characters
     * @throws RefusMetier without a reason, and for an electronic one: what is signed so is signed
     */
    public void executer(Acteur acteur, CibleDeSignature cible, NatureEtape nature, String motif) {
        Motif.exiger(motif);
        DossierASigner ouvert = signatures.ouvrir(acteur, Action.SIGNATURE_ENREGISTRER, cible);
        DossierDeSignature dossier = signatures.courant(ouvert);
        dossier.retirer(nature);
        signatures.enregistrer(
                acteur,
                dossier,
                ouvert.numeroAvenant(),
                true,
                List.of(Signatures.note(Transition.SIGNATURE_RETIREE, nature, motif.strip())));
    }
}
