package org.entstage.offre.recherche;

import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.offre.FichierLu;

/** The file that comes with a published offer, for who sees the offer. */
@RemoteUseCase
public class LireFichierPublie {

    private final VisibiliteDesOffres visibilite;
    private final FichesDOffres fiches;

    LireFichierPublie(VisibiliteDesOffres visibilite, FichesDOffres fiches) {
        this.visibilite = visibilite;
        this.fiches = fiches;
    }

    /** @throws Introuvable when he does not see the offer (any more), or no file comes with it */
    public FichierLu executer(Acteur acteur, long offre) {
        if (!visibilite.voit(visibilite.regard(acteur), offre)) {
            throw new Introuvable("offer " + offre);
        }
        return fiches.fichier(offre);
    }
}
