package org.entstage.offre.entreprise;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The staff refuses a partnership that is asked for, or ends one before its last day, with a reason. */
@UseCase
public class TerminerAccord {

    private final EspacesDesEntreprises espaces;
    private final AccordsDePartenariat accords;
    private final ReponsesAuxEntreprises reponses;

    TerminerAccord(EspacesDesEntreprises espaces, AccordsDePartenariat accords, ReponsesAuxEntreprises reponses) {
        this.espaces = espaces;
        this.accords = accords;
        this.reponses = reponses;
    }

    /**
     * @param version the one that was on the page
     * @param resilier whether it holds and is ended; else it is asked for and refused
     * @throws RefusMetier without a reason, or when it is decided
     * @throws ModificationConcurrente when somebody else decided meanwhile
     */
    public void executer(Acteur acteur, long id, int version, boolean resilier, String motif) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        AccordPartenariat accord = accords.parId(id).orElseThrow(() -> new Introuvable("agreement " + id));
        accord.verifier(version);
        if (resilier) {
            accord.resilier(motif, espaces.geste(acteur));
        } else {
            accord.refuser(motif, espaces.geste(acteur));
        }
        accords.enregistrer(accord);
        reponses.refuser(acteur, accord.structure(), accord.demandeur(), ObjetDeDemande.ACCORD, motif.strip());
    }
}
