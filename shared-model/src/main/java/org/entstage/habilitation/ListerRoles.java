package org.entstage.habilitation;

import java.util.List;
import java.util.Locale;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** All roles, shipped and made here. */
@ReadUseCase
public class ListerRoles {

    private final CatalogueDesRoles catalogue;

    ListerRoles(CatalogueDesRoles catalogue) {
        this.catalogue = catalogue;
    }

    /** Shipped ones first, then the others by their label in this language. */
    public List<FicheRole> executer(Acteur acteur, Locale langue) {
        acteur.exiger(Action.ROLE_LIRE);
        return catalogue.tous(langue);
    }
}
