package org.entstage.offre.entreprise;

import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** A company takes back what it asked to correct, while nobody has decided. */
@UseCase
public class RetirerDemande {

    private final EspacesDesEntreprises espaces;
    private final DemandesDeModification demandes;

    RetirerDemande(EspacesDesEntreprises espaces, DemandesDeModification demandes) {
        this.espaces = espaces;
        this.demandes = demandes;
    }

    /**
     * @param acteur who followed the link
     * @throws RefusMetier when it is decided
     * @throws Introuvable when it is none of this company, or the one by which it is proposed
     */
    public void executer(Acteur acteur, long structure, long id) {
        espaces.deLEntreprise(acteur, Action.ENTREPRISE_ECRIRE, structure);
        DemandeDeModification demande = demandes.parId(id)
                .filter(trouvee -> trouvee.structure().id() == structure)
                .filter(trouvee -> trouvee.genre() == GenreDeDemande.CORRECTION)
                .orElseThrow(() -> new Introuvable("request " + id));
        demande.retirer(espaces.geste(acteur));
        demandes.enregistrer(demande);
    }
}
