package org.entstage.convention;

import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.enseignant.Enseignant;
import org.entstage.etudiant.Etudiant;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.structureaccueil.StructureAccueil;

/** Opens one convention with everything about it: contents, hours, what is missing, history. */
@ReadUseCase
public class ConsulterConvention {

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;
    private final TuteurDuStage tuteur;
    private final ReglagesDuCentre reglages;

    ConsulterConvention(
            ConventionEnCours conventions, Examinateur examinateur, TuteurDuStage tuteur, ReglagesDuCentre reglages) {
        this.conventions = conventions;
        this.examinateur = examinateur;
        this.tuteur = tuteur;
        this.reglages = reglages;
    }

    /** @throws Introuvable when it does not exist for this person */
    public FicheConvention executer(Acteur acteur, long id) {
        Convention convention = conventions.lire(acteur, id);
        Examinateur.Avis avis = examinateur.examiner(convention);
        return new FicheConvention(
                convention.id(),
                convention.version(),
                convention.numero().toString(),
                convention.annee(),
                convention.etat(),
                convention.centre().fiche(),
                fiche(convention.etudiant()),
                convention.formation(),
                convention.references(),
                convention.saisieInformations(),
                convention.hote().map(StructureAccueil::fiche).orElse(null),
                tuteur.vu(acteur, convention),
                tuteur.joignable(acteur, convention),
                convention.saisieStage(),
                convention.saisieDeclarations(),
                convention.declarationsDemandees(acteur),
                convention.enseignant().map(ConsulterConvention::fiche).orElse(null),
                convention.heures(),
                avis.gratification(),
                avis.examen(),
                convention.possibilites(acteur, impression(convention)),
                convention.instruction().motifRefus(),
                convention.instruction().reponseRefus(),
                convention.modifieeLe(),
                convention.historique());
    }

    private ConditionImpression impression(Convention convention) {
        return ConditionImpression.valueOf(
                reglages.texte(convention.centre().id(), CatalogueParametres.CONDITION_IMPRESSION));
    }

    private static FicheEtudiant fiche(Etudiant etudiant) {
        return new FicheEtudiant(
                etudiant.numero(),
                etudiant.civilite(),
                etudiant.nom(),
                etudiant.prenom(),
                etudiant.dateNaissance(),
                etudiant.courriel());
    }

    private static FicheReferent fiche(Enseignant enseignant) {
        return new FicheReferent(
                enseignant.login(),
                enseignant.civilite(),
                enseignant.nom(),
                enseignant.prenom(),
                enseignant.courriel(),
                enseignant.telephone());
    }
}
