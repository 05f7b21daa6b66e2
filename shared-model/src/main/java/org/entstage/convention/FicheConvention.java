package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entstage.centregestion.FicheCentre;
import org.entstage.circuit.EtatEtape;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.convention.document.TypeDocument;
import org.entstage.gratification.Gratification;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Zone;
import org.entstage.structureaccueil.FicheStructure;

/**
 * A whole convention, for reading and for filling forms.
 *
 * @param version to be sent back with every change: tells a second editor that somebody was faster
 * @param numero as people quote it
 * @param structure host, or null until it is chosen
 * @param lieu without the tutor's mail and telephone where the reader may not see them
 * @param tuteurJoignable whether the reader may see them
 * @param declarations what was declared beside the description
 * @param demandees the declarations that concern this convention and this reader
 * @param referent teacher, or null until he is chosen
 * @param heures hours of presence, or null while dates are missing
 * @param gratification legal minimum, or null while dates are missing
 * @param examen what the rules say of it today
 * @param possibilites what this reader may do with it
 * @param etapes the steps of its circuit before the signatures; none while it is a draft
 * @param aCorriger what the last refusal asks to correct
 * @param figees labels and identities of the day it was handed in; student, host and referent above are already those
 * @param signatures how far it is signed
 * @param offre the offer that it begins with, null for a placement found otherwise
 * @param motifRefus last reason for a refusal, or null
 */
public record FicheConvention(
        long id,
        int version,
        String numero,
        AnneeUniversitaire annee,
        EtatConvention etat,
        FicheCentre centre,
        FicheEtudiant etudiant,
        Formation formation,
        ReferencesEtablissement references,
        SaisieInformations informations,
        FicheStructure structure,
        SaisieLieu lieu,
        boolean tuteurJoignable,
        SaisieStage stage,
        SaisieDeclarations declarations,
        DeclarationsDemandees demandees,
        FicheReferent referent,
        BigDecimal heures,
        Gratification gratification,
        ExamenConvention examen,
        PossibilitesConvention possibilites,
        List<EtatEtape> etapes,
        List<ChampConvention> aCorriger,
        String motifRefus,
        String reponseRefus,
        LocalDateTime modifieeLe,
        List<LigneHistorique> historique,
        PartiesFigees figees,
        EtatDesSignatures signatures,
        OffreDOrigine offre) {

    /** Its avenants, the first one first. */
    public List<ResumeAvenant> avenants() {
        return ResumeAvenant.de(historique);
    }

    /** Whether this reader may begin an avenant now: one at a time. */
    public boolean avenantPossible() {
        return possibilites.avenant()
                && avenants().stream().noneMatch(avenant -> avenant.etat().ouvert());
    }

    /** The template that it is printed with: the one place where that is decided. */
    public TypeDocument document() {
        return TypeDocument.deLaConvention(formation.formationContinue(), demandees.cesure(), demandees.etranger());
    }

    /** The plan that hours are counted from at its place of work; empty while dates are missing or wrong. */
    Optional<PlanDePresence> plan(SaisieStage duStage) {
        return duStage.plan(Zone.duLieu(lieu.pays(), lieu.codePostal()));
    }

    /** The same with another content. */
    FicheConvention avec(ContenuEffectif autre, BigDecimal autresHeures) {
        return new FicheConvention(
                id,
                version,
                numero,
                annee,
                etat,
                centre,
                etudiant,
                formation,
                references,
                informations,
                structure,
                autre.lieu(),
                tuteurJoignable,
                autre.stage(),
                declarations,
                demandees,
                autre.referent(),
                autresHeures,
                gratification,
                examen,
                possibilites,
                etapes,
                aCorriger,
                motifRefus,
                reponseRefus,
                modifieeLe,
                historique,
                figees,
                signatures,
                offre);
    }
}
