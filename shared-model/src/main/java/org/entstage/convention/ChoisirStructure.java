package org.entstage.convention;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.structureaccueil.StructureAccueil;
import org.entstage.structureaccueil.Structures;

/** Chooses the host organisation of a convention. */
@UseCase
public class ChoisirStructure {

    private final ConventionEnCours conventions;
    private final Structures structures;
    private final FeriesDuLieu feries;

    ChoisirStructure(ConventionEnCours conventions, Structures structures, FeriesDuLieu feries) {
        this.conventions = conventions;
        this.structures = structures;
        this.feries = feries;
    }

    /**
     * @param version the one that was on the form
     * @throws RefusMetier when the organisation does not exist
     */
    public void executer(Acteur acteur, long id, int version, long idStructure) {
        Convention convention = conventions.ouvrir(acteur, id, version);
        StructureAccueil structure = structures
                .parId(idStructure)
                .filter(trouvee -> !trouvee.enAttente())
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("structure", "structure.introuvable")));
        convention.choisirStructure(structure, conventions.geste(acteur));
        feries.appliquer(convention);
        conventions.enregistrer(convention);
    }
}
