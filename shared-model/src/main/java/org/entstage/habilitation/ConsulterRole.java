package org.entstage.habilitation;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** One role with its rights. */
@ReadUseCase
public class ConsulterRole {

    private final CatalogueDesRoles catalogue;

    ConsulterRole(CatalogueDesRoles catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Introuvable when there is no such role */
    public FicheRole executer(Acteur acteur, String code) {
        acteur.exiger(Action.ROLE_LIRE);
        return catalogue.fiche(code);
    }
}
