package org.entstage.centregestion;

import java.util.List;
import java.util.Optional;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** Where registrations go that no centre handles: to the institution's own centre, if the institution wants so. */
@Component
public class Orphelines {

    private final ArbreDesCentres centres;
    private final Parametres parametres;

    Orphelines(ArbreDesCentres centres, Parametres parametres) {
        this.centres = centres;
        this.parametres = parametres;
    }

    /** Id of the centre; empty when such registrations cannot be used. */
    public Optional<Long> centre() {
        return parametres
                        .valeur(CatalogueParametres.CONVENTIONS_ORPHELINES, List.of())
                        .vrai()
                ? centres.arbre().racine().filter(racine -> !racine.ferme()).map(Arbre.Noeud::id)
                : Optional.empty();
    }
}
