package org.entstage.centregestion.contenu;

import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Takes a file from the instructions. */
@UseCase
public class RetirerDocument {

    private final LieuDesContenus lieu;
    private final Contenus contenus;

    RetirerDocument(LieuDesContenus lieu, Contenus contenus) {
        this.lieu = lieu;
        this.contenus = contenus;
    }

    /** @throws Introuvable when there is no such file at this centre */
    public void executer(Acteur acteur, long centre, long id) {
        lieu.ouvrir(acteur, centre);
        DocumentDeConsigne document = contenus.document(id)
                .filter(trouve -> trouve.centre() == centre)
                .orElseThrow(() -> new Introuvable("document " + id + " of centre " + centre));
        lieu.noter(acteur, centre, "document", document.nom(), null);
        contenus.retirer(document);
    }
}
