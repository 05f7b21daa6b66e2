package org.entstage.offre.entreprise;

import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Shuts somebody out of the space of a company: his links end, and asking brings him none any more. Sending him one lets him in again. */
@UseCase
public class ExclureCorrespondant {

    private final EspacesDesEntreprises espaces;
    private final Correspondants correspondants;

    ExclureCorrespondant(EspacesDesEntreprises espaces, Correspondants correspondants) {
        this.espaces = espaces;
        this.correspondants = correspondants;
    }

    /**
     * @param correspondant id
     * @throws Introuvable when he is none of this company
     * @throws org.entstage.commun.AccesRefuse unless he looks after companies
     */
    public void executer(Acteur acteur, long structure, long correspondant) {
        espaces.duPersonnel(acteur, structure);
        Correspondant exclu = correspondants
                .parId(correspondant)
                .filter(trouve -> trouve.structure() == structure)
                .orElseThrow(() -> new Introuvable("correspondent " + correspondant));
        espaces.exclure(exclu, espaces.geste(acteur));
    }
}
