package org.entstage.evaluation.campagne;

import java.util.Optional;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.adresse.AdresseSuivie;
import org.entstage.evaluation.adresse.AdressesSuivies;
import org.entstage.evaluation.adresse.Correspondants;

/** Where somebody is written to about a placement, and what is wrong with it. */
@ReadUseCase
public class ConsulterAdresse {

    private final FichesTrouvees trouvees;
    private final AdressesSuivies adresses;
    private final Correspondants correspondants;

    ConsulterAdresse(FichesTrouvees trouvees, AdressesSuivies adresses, Correspondants correspondants) {
        this.trouvees = trouvees;
        this.adresses = adresses;
        this.correspondants = correspondants;
    }

    /**
     * @param fiche id of the sheet
     * @return without a reason when nothing is wrong with it
     * @throws org.entstage.commun.Introuvable when there is no such sheet for him
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff
     */
    public AdresseARevoir executer(Acteur acteur, long fiche) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        FicheDeCampagne lue = trouvees.fiche(fiche);
        StageAEvaluer stage = trouvees.stage(acteur, lue);
        Optional<AdresseSuivie> suivie = adresses.une(lue.convention(), lue.repondant());
        return new AdresseARevoir(
                lue.id(),
                stage,
                lue.repondant(),
                correspondants.de(stage, lue.repondant()),
                suivie.map(AdresseSuivie::motif).orElse(null),
                suivie.map(AdresseSuivie::depuis).orElse(null),
                suivie.map(AdresseSuivie::refusee).orElse(null),
                suivie.map(AdresseSuivie::raison).orElse(null));
    }
}
