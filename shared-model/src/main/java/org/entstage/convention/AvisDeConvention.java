package org.entstage.convention;

import org.entstage.centregestion.CentreGestion;
import org.entstage.enseignant.Enseignant;
import org.entstage.etudiant.Etudiant;
import org.entstage.structureaccueil.StructureAccueil;

/**
 * What a message about a convention must know; addresses may be null.
 *
 * @param numero as people quote it
 * @param etudiant first name and name
 * @param structure name of the host
 */
public record AvisDeConvention(
        long id,
        String numero,
        String etablissement,
        String etudiant,
        String courrielEtudiant,
        String structure,
        long idCentre,
        String centre,
        String courrielCentre,
        String enseignant,
        String courrielEnseignant) {

    static AvisDeConvention de(
            NumeroConvention numero,
            Etudiant etudiant,
            StructureAccueil structure,
            CentreGestion centre,
            Enseignant enseignant,
            String etablissement) {
        return new AvisDeConvention(
                numero.id(),
                numero.toString(),
                etablissement,
                (etudiant.prenom() + " " + etudiant.nom()).strip(),
                etudiant.courriel(),
                structure.raisonSociale(),
                centre.id(),
                centre.libelle(),
                centre.courriel(),
                (enseignant.prenom() + " " + enseignant.nom()).strip(),
                enseignant.courriel());
    }
}
