package org.entstage.structureaccueil;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Opens one host for who may complete it. */
@ReadUseCase
public class ConsulterStructure {

    private final Structures structures;

    ConsulterStructure(Structures structures) {
        this.structures = structures;
    }

    /** @throws Introuvable when this institution has no such host */
    public FicheStructure executer(Acteur acteur, long id) {
        acteur.exiger(Action.STRUCTURE_MODIFIER);
        return structures
                .parId(id)
                .orElseThrow(() -> new Introuvable("host " + id))
                .fiche();
    }
}
