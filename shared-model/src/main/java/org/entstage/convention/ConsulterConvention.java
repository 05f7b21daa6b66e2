package org.entstage.convention;

import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.structureaccueil.StructureAccueil;

/** Opens one convention with everything about it: contents, hours, what is missing, history. */
@ReadUseCase
public class ConsulterConvention {

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;
    private final TuteurDuStage tuteur;
    private final ReglagesDuCentre reglages;
    private final AccesAuxLiens liens;

    ConsulterConvention(
            ConventionEnCours conventions,
            Examinateur examinateur,
            TuteurDuStage tuteur,
            ReglagesDuCentre reglages,
            AccesAuxLiens liens) {
        this.conventions = conventions;
        this.examinateur = examinateur;
        this.tuteur = tuteur;
        this.reglages = reglages;
        this.liens = liens;
    }

    /** @throws Introuvable when it does not exist for this person */
    public FicheConvention executer(Acteur acteur, long id) {
        Convention convention = conventions.lire(acteur, id);
        PartiesFigees figees = convention.figees();
        Examinateur.Avis avis = examinateur.examiner(convention);
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
                convention.possibilites(acteur, impression(convention)).avecLien(liens.utile(acteur, convention)),
                convention.etapes(),
                convention.champsACorriger(),
                convention.instruction().motifRefus(),
                convention.instruction().reponseRefus(),
                convention.modifieeLe(),
                convention.historique(),
                figees);
    }

    private ConditionImpression impression(Convention convention) {
        return ConditionImpression.valueOf(
                reglages.texte(convention.centre().id(), CatalogueParametres.CONDITION_IMPRESSION));
    }
}
