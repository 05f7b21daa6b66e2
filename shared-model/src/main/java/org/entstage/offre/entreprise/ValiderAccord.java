package org.entstage.offre.entreprise;

import java.time.LocalDate;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The staff agrees to a partnership, and says from when to when. */
@UseCase
public class ValiderAccord {

    private final EspacesDesEntreprises espaces;
    private final AccordsDePartenariat accords;
    private final ReponsesAuxEntreprises reponses;

    ValiderAccord(EspacesDesEntreprises espaces, AccordsDePartenariat accords, ReponsesAuxEntreprises reponses) {
        this.espaces = espaces;
        this.accords = accords;
        this.reponses = reponses;
    }

    /**
     * @param version the one that was on the page
     * @param debut first day
     * @param fin last day
     * @throws RefusMetier when the dates are wrong, or it is decided
     * @throws ModificationConcurrente when somebody else decided meanwhile
     */
    public void executer(Acteur acteur, long id, int version, LocalDate debut, LocalDate fin) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        AccordPartenariat accord = accords.parId(id).orElseThrow(() -> new Introuvable("agreement " + id));
        accord.verifier(version);
        accord.valider(debut, fin, espaces.geste(acteur));
        accords.enregistrer(accord);
        reponses.accorder(acteur, accord.structure(), accord.demandeur(), ObjetDeDemande.ACCORD);
    }
}
