package org.entstage.offre.entreprise;

import java.util.List;
import org.entstage.lien.FicheLien;
import org.entstage.structureaccueil.FicheStructure;

/**
 * A company for the staff.
 *
 * @param enAttente whether nobody has agreed to it yet
 * @param correspondants who may have links, and who was shut out
 * @param liens the latest first
 * @param demandes the latest first
 * @param accords the latest first
 */
public record FicheEntreprise(
        FicheStructure structure,
        boolean enAttente,
        List<FicheCorrespondant> correspondants,
        List<FicheLien> liens,
        List<LigneDemande> demandes,
        List<FicheAccord> accords) {}
