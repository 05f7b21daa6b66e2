package org.entstage.convention;

import org.entstage.commun.AnneeUniversitaire;
import org.entstage.etudiant.IdentiteEtudiant;
import org.entstage.scolarite.InscriptionEtape;

/**
 * Everything a draft begins with, gathered from the other systems before any row is written.
 *
 * @param etablissement UAI
 * @param numeroEtudiant number in the student records
 * @param place what it begins with, null for a placement found otherwise
 */
record OuvertureConvention(
        String etablissement,
        String numeroEtudiant,
        IdentiteEtudiant identite,
        AnneeUniversitaire annee,
        InscriptionEtape inscription,
        ReferencesEtablissement references,
        SaisieInformations informations,
        SaisieStage stageParDefaut,
        PlacePrise place) {}
