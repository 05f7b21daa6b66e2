package org.entstage.offre.entreprise;

import java.time.LocalDate;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** What companies ask and nobody has decided, for the staff. */
@ReadUseCase
public class ListerDemandes {

    /** More than these are no longer looked through. */
    static final int MAXIMUM = 200;

    private final EspacesDesEntreprises espaces;
    private final DemandesDeModification demandes;
    private final AccordsDePartenariat accords;

    ListerDemandes(EspacesDesEntreprises espaces, DemandesDeModification demandes, AccordsDePartenariat accords) {
        this.espaces = espaces;
        this.demandes = demandes;
        this.accords = accords;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he looks after companies */
    public DemandesDesEntreprises executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        LocalDate jour = espaces.geste(acteur).quand().toLocalDate();
        return new DemandesDesEntreprises(
                demandes.enAttente(MAXIMUM).stream()
                        .map(DemandeDeModification::ligne)
                        .toList(),
                accords.enAttente(MAXIMUM).stream()
                        .map(accord -> accord.fiche(jour))
                        .toList());
    }
}
