package org.entstage.convention;

import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.droits.Acteur;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/** Makes the sheet of a convention, as it is, was or would be. */
@Component
class LectureDesFiches {

    private final Examinateur examinateur;
    private final TuteurDuStage tuteur;
    private final ReglagesDuCentre reglages;
    private final AccesAuxLiens liens;

    LectureDesFiches(Examinateur examinateur, TuteurDuStage tuteur, ReglagesDuCentre reglages, AccesAuxLiens liens) {
        this.examinateur = examinateur;
        this.tuteur = tuteur;
        this.reglages = reglages;
        this.liens = liens;
    }

    /** As it is, with what this person may do. */
    FicheConvention de(Acteur acteur, Convention convention) {
        return fiche(
                acteur,
                convention,
                examinateur.examiner(convention),
                convention.possibilites(acteur, impression(convention)).avecLien(liens.utile(acteur, convention)));
    }

    /** To read only. */
    FicheConvention seulement(Acteur acteur, Convention convention, Examinateur.Avis avis) {
        return fiche(acteur, convention, avis, PossibilitesConvention.AUCUNE);
    }

    private FicheConvention fiche(
            Acteur acteur, Convention convention, Examinateur.Avis avis, PossibilitesConvention possibilites) {
        PartiesFigees figees = convention.figees();
        return new FicheConvention(
                convention.id(),
                convention.version(),
                convention.numero().toString(),
                convention.annee(),
                convention.etat(),
                convention.centre().fiche(),
                figees.etudiant(FicheEtudiant.de(convention.etudiant())),
                convention.formation(),
                convention.references(),
                convention.saisieInformations(),
                figees.structure(convention.hote().map(StructureAccueil::fiche).orElse(null)),
                tuteur.vu(acteur, convention),
                tuteur.joignable(acteur, convention),
                convention.saisieStage(),
                convention.saisieDeclarations(),
                convention.declarationsDemandees(acteur),
                figees.referent(convention.enseignant().map(FicheReferent::de).orElse(null)),
                convention.heures(),
                avis.gratification(),
                avis.examen(),
                possibilites,
                convention.etapes(),
                convention.champsACorriger(),
                convention.instruction().motifRefus(),
                convention.instruction().reponseRefus(),
                convention.modifieeLe(),
                convention.historique(),
                figees,
                convention.signatures(),
                convention.offre());
    }

    private ConditionImpression impression(Convention convention) {
        return ConditionImpression.valueOf(
                reglages.texte(convention.centre().id(), CatalogueParametres.CONDITION_IMPRESSION));
    }
}
