package org.entstage.convention.signature;

import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.DossiersASigner;
import org.entstage.convention.Motif;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Begins the signing anew: a running request is taken back, what was signed stays readable as that of the former version,
 * and everybody signs again.
 */
@UseCase
public class RecommencerSignatures {

    private final Signatures signatures;
    private final ClotureDesSignatures cloture;
    private final DossiersASigner cibles;

    RecommencerSignatures(Signatures signatures, ClotureDesSignatures cloture, DossiersASigner cibles) {
        this.signatures = signatures;
        this.cloture = cloture;
        this.cibles = cibles;
    }

    /**
     * @param motif why, 1 to 2,000 characters
     * @throws RefusMetier without a reason, or when nothing was begun
     */
    public void executer(Acteur acteur, CibleDeSignature cible, String motif) {
        Motif.exiger(motif);
        DossierASigner ouvert = signatures.ouvrir(acteur, Action.SIGNATURE_ENREGISTRER, cible);
        DossierDeSignature dossier = signatures.courant(ouvert);
        if (dossier.id() == null
                || !dossier.commence() && signatures.active(dossier).isEmpty()) {
            throw new RefusMetier(Probleme.general("signature.rienACommencer"));
        }
        cloture.clore(dossier, motif.strip(), acteur.nomAffiche());
        cibles.noter(
                acteur,
                ouvert.convention(),
                ouvert.avenant(),
                new DossierDeSignature(ouvert, 1, signatures.maintenant()).resume(),
                List.of(Signatures.note(Transition.SIGNATURES_REPRISES, null, motif.strip())));
    }
}
