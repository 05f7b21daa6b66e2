package org.entstage.convention;

import java.math.BigDecimal;
import java.util.List;
import org.entstage.centregestion.FicheCentre;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Probleme;
import org.entstage.gratification.Gratification;
import org.entstage.structureaccueil.FicheStructure;

/**
 * A convention as its host reads it: what concerns the host, and of the student what the host needs to know him by.
 *
 * @param version to be sent back with every change
 * @param etudiant first name and name
 * @param courrielEtudiant the university's address, or null
 * @param formation label of the étape
 * @param structure the host itself
 * @param referent teacher, or null until he is chosen
 * @param heures hours of presence, or null while dates are missing
 * @param gratification legal minimum, or null while dates are missing
 * @param modifiable whether the host may still change what it says
 * @param decision whether its agreement is asked
 * @param manques what it must say before it can agree; empty when nothing is missing
 */
public record FicheAccueil(
        long id,
        int version,
        String numero,
        AnneeUniversitaire annee,
        EtatConvention etat,
        FicheCentre centre,
        String etudiant,
        String courrielEtudiant,
        String formation,
        FicheStructure structure,
        SaisieLieu lieu,
        SaisieStage stage,
        SaisieDeclarations declarations,
        FicheReferent referent,
        BigDecimal heures,
        Gratification gratification,
        boolean modifiable,
        DecisionAccueil decision,
        List<Probleme> manques) {}
