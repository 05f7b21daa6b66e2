package org.entstage.offre.recherche;

import java.util.Set;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.lien.LienSuivi;
import org.entstage.lien.RegistreDesLiens;

/** Follows the link by which a search is not sent any more. Writes nothing. */
@ReadUseCase
public class SuivreLienAlerte {

    private final RegistreDesLiens liens;
    private final RecherchesEnregistrees recherches;

    SuivreLienAlerte(RegistreDesLiens liens, RecherchesEnregistrees recherches) {
        this.liens = liens;
        this.recherches = recherches;
    }

    /**
     * @param visiteur who comes, without an account
     * @param jeton what stands in the address, whatever it is
     * @throws org.entstage.lien.LienRefuse unless the link is good now
     * @throws Introuvable when the search is not kept any more
     */
    public VisiteDAlerte executer(Acteur visiteur, String jeton) {
        LienSuivi suivi = liens.suivre(jeton, AlerteUneFois.USAGE);
        RechercheEnregistree recherche =
                recherches.parId(suivi.objet()).orElseThrow(() -> new Introuvable("search " + suivi.objet()));
        Acteur abonne = Acteur.parLien(
                suivi.id(), suivi.nom(), RechercheEnregistree.objet(recherche.id()), Set.of(Action.ALERTE_ARRETER));
        return new VisiteDAlerte(abonne, recherche.id(), recherche.libelle());
    }
}
