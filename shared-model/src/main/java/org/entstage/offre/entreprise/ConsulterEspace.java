package org.entstage.offre.entreprise;

import java.time.LocalDate;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.structureaccueil.StructureAccueil;

/** Opens the space of a company: what is known of it, what it asked for, its partnership agreement. */
@ReadUseCase
public class ConsulterEspace {

    private final EspacesDesEntreprises espaces;
    private final DemandesDeModification demandes;
    private final AccordsDePartenariat accords;

    ConsulterEspace(EspacesDesEntreprises espaces, DemandesDeModification demandes, AccordsDePartenariat accords) {
        this.espaces = espaces;
        this.demandes = demandes;
        this.accords = accords;
    }

    /**
     * @param acteur who followed the link
     * @throws org.entstage.commun.Introuvable when the link is to another space
     */
    public FicheEspace executer(Acteur acteur, long structure) {
        StructureAccueil connue = espaces.deLEntreprise(acteur, Action.ENTREPRISE_LIRE, structure);
        LocalDate jour = espaces.geste(acteur).quand().toLocalDate();
        return new FicheEspace(
                connue.fiche(),
                connue.enAttente(),
                espaces.connues(connue),
                demandes.deLaStructure(structure).stream()
                        .map(DemandeDeModification::ligne)
                        .toList(),
                accords.deLaStructure(structure).stream()
                        .map(accord -> accord.fiche(jour))
                        .toList());
    }
}
