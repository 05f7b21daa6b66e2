package org.entstage.offre.entreprise;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** What somebody said of his company when he asked for a link, so that he need not type it again. */
@ReadUseCase
public class LireInvitation {

    private final DemandesDAcces demandes;

    LireInvitation(DemandesDAcces demandes) {
        this.demandes = demandes;
    }

    /**
     * @param acteur who followed the link
     * @return name or SIRET as typed; empty for nothing
     * @throws Introuvable when the link is to another request
     */
    public String executer(Acteur acteur, long acces) {
        if (!acteur.peut(
                Action.ENTREPRISE_LIRE, Situation.deLEtablissement().pour(LienDEntreprise.objetAcces(acces)))) {
            throw new Introuvable("request " + acces);
        }
        String organisme = demandes.parId(acces)
                .orElseThrow(() -> new Introuvable("request " + acces))
                .organisme();
        return organisme == null ? "" : organisme;
    }
}
