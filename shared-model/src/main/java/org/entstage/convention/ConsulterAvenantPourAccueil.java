package org.entstage.convention;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.etudiant.Etudiant;
import org.entstage.structureaccueil.StructureAccueil;

/** Opens an avenant for the host of its convention: what it changes, and whether the host is asked. */
@ReadUseCase
public class ConsulterAvenantPourAccueil {

    private final AvenantEnCours avenants;
    private final ExamenDesAvenants examens;

    ConsulterAvenantPourAccueil(AvenantEnCours avenants, ExamenDesAvenants examens) {
        this.avenants = avenants;
        this.examens = examens;
    }

    /**
     * @param hote who followed the link
     * @throws org.entstage.commun.Introuvable unless the link by which he came leads to it
     */
    public FicheAvenantAccueil executer(Acteur hote, long id) {
        Avenant avenant = avenants.lirePourAccueil(hote, id);
        Convention convention = avenant.convention();
        ExamenDesAvenants.Resultat resultat = examens.examiner(avenant);
        Etudiant etudiant = convention.etudiant();
        return new FicheAvenantAccueil(
                avenant.id(),
                avenant.version(),
                avenant.numero(),
                avenant.etat(),
                convention.numero().toString(),
                convention.annee(),
                convention.centre().fiche(),
                (etudiant.prenom() + " " + etudiant.nom()).strip(),
                convention.formation().libelleEtape(),
                convention.hote().map(StructureAccueil::raisonSociale).orElseThrow(),
                avenant.saisie(),
                avenant.effet(),
                new ApercuDAvenant(
                        avenant.base(),
                        avenant.saisie().appliquer(avenant.base()),
                        avenant.heuresAvant(),
                        resultat.convention().heures(),
                        resultat.avis().gratification()),
                resultat.rappel(),
                avenant.decisionDAccueil());
    }
}
