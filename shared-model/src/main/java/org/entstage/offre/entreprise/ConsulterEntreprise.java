package org.entstage.offre.entreprise;

import java.time.LocalDate;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.StructureAccueil;

/** A company for the staff: who may have links, the links, what it asked for, its agreements. */
@ReadUseCase
public class ConsulterEntreprise {

    private final EspacesDesEntreprises espaces;
    private final Correspondants correspondants;
    private final DemandesDeModification demandes;
    private final AccordsDePartenariat accords;
    private final RegistreDesLiens registre;

    ConsulterEntreprise(
            EspacesDesEntreprises espaces,
            Correspondants correspondants,
            DemandesDeModification demandes,
            AccordsDePartenariat accords,
            RegistreDesLiens registre) {
        this.espaces = espaces;
        this.correspondants = correspondants;
        this.demandes = demandes;
        this.accords = accords;
        this.registre = registre;
    }

    /**
     * @throws org.entstage.commun.AccesRefuse unless he looks after companies
     * @throws org.entstage.commun.Introuvable when there is no such company
     */
    public FicheEntreprise executer(Acteur acteur, long structure) {
        StructureAccueil connue = espaces.duPersonnel(acteur, structure);
        LocalDate jour = espaces.geste(acteur).quand().toLocalDate();
        return new FicheEntreprise(
                connue.fiche(),
                connue.enAttente(),
                correspondants.deLaStructure(structure).stream()
                        .map(Correspondant::fiche)
                        .toList(),
                registre.lister(LienDEntreprise.USAGE, structure),
                demandes.deLaStructure(structure).stream()
                        .map(DemandeDeModification::ligne)
                        .toList(),
                accords.deLaStructure(structure).stream()
                        .map(accord -> accord.fiche(jour))
                        .toList());
    }
}
