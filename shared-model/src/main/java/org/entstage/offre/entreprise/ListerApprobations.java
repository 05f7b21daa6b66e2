package org.entstage.offre.entreprise;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** What waits for the agreement of a company as host of conventions. */
@ReadUseCase
public class ListerApprobations {

    private final EspacesDesEntreprises espaces;
    private final ApprobationsAttendues approbations;

    ListerApprobations(EspacesDesEntreprises espaces, ApprobationsAttendues approbations) {
        this.espaces = espaces;
        this.approbations = approbations;
    }

    /**
     * @param acteur who followed the link
     * @throws org.entstage.commun.Introuvable when the link is to another space
     */
    public List<ApprobationAttendue> executer(Acteur acteur, long structure) {
        return espaces.deLEntreprise(acteur, Action.ENTREPRISE_LIRE, structure).enAttente()
                ? List.of()
                : approbations.deLHote(structure);
    }
}
