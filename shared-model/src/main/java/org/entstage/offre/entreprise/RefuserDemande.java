package org.entstage.offre.entreprise;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;

/** The staff refuses what a company asks, with a reason. A company that nobody knew is shut out. */
@UseCase
public class RefuserDemande {

    private final EspacesDesEntreprises espaces;
    private final DemandesDeModification demandes;
    private final Correspondants correspondants;
    private final ReponsesAuxEntreprises reponses;

    RefuserDemande(
            EspacesDesEntreprises espaces,
            DemandesDeModification demandes,
            Correspondants correspondants,
            ReponsesAuxEntreprises reponses) {
        this.espaces = espaces;
        this.demandes = demandes;
        this.correspondants = correspondants;
        this.reponses = reponses;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier without a reason, or when it is decided
     * @throws ModificationConcurrente when somebody else decided meanwhile
     */
    public void executer(Acteur acteur, long id, int version, String motif) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        DemandeDeModification demande = demandes.parId(id).orElseThrow(() -> new Introuvable("request " + id));
        demande.verifier(version);
        Geste geste = espaces.geste(acteur);
        demande.refuser(motif, geste);
        boolean nouvelle = demande.genre() == GenreDeDemande.NOUVELLE;
        if (nouvelle) {
            correspondants.deLaStructure(demande.structure().id()).forEach(connu -> espaces.exclure(connu, geste));
        }
        demandes.enregistrer(demande);
        reponses.refuser(
                acteur,
                demande.structure(),
                demande.demandeur(),
                nouvelle ? ObjetDeDemande.ENTREPRISE : ObjetDeDemande.CORRECTION,
                motif.strip());
    }
}
