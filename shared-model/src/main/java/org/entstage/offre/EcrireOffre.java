package org.entstage.offre;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.nomenclature.Nomenclatures;

/** Says in an offer something else. */
@UseCase
public class EcrireOffre {

    private final OffreEnCours enCours;
    private final Nomenclatures listes;

    EcrireOffre(OffreEnCours enCours, Nomenclatures listes) {
        this.enCours = enCours;
        this.listes = listes;
    }

    /**
     * @param version that he saw
     * @throws org.entstage.commun.RefusMetier when what is typed cannot be kept; once it was handed in, also when something is missing
     * @throws AccesRefuse unless it is in his hands
     * @throws org.entstage.commun.ModificationConcurrente when somebody else was faster
     */
    public void executer(Acteur acteur, long id, int version, SaisieOffre saisie) {
        Offre offre = enCours.ouvrir(id, version);
        if (!new DroitsSurOffre(offre, acteur).possibilites().modifier()) {
            throw new AccesRefuse("offer " + id + " is not written by this person in state " + offre.etat());
        }
        ControleSaisie.forme(saisie, offre.saisie(), listes)
                .tous(offre.etat().modifiableParAuteur() ? new Problemes() : ControleSaisie.manques(saisie))
                .refuser();
        offre.ecrire(saisie, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
