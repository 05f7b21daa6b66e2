package org.entstage.centregestion.contenu;

import java.util.List;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Hands over a file of the instructions: to whoever may begin or read conventions, or keeps the centres. */
@ReadUseCase
public class OuvrirDocument {

    private static final List<Action> POUR =
            List.of(Action.CONVENTION_COMMENCER, Action.CONVENTION_LIRE, Action.CENTRE_LIRE, Action.CENTRE_REGLER);

    private final Contenus contenus;

    OuvrirDocument(Contenus contenus) {
        this.contenus = contenus;
    }

    /** @throws Introuvable when there is no such file */
    public FichierDocument executer(Acteur acteur, long id) {
        if (POUR.stream().noneMatch(acteur::peut)) {
            throw new AccesRefuse("one of " + POUR + " is needed");
        }
        return contenus.document(id)
                .map(DocumentDeConsigne::fichier)
                .orElseThrow(() -> new Introuvable("document " + id));
    }
}
