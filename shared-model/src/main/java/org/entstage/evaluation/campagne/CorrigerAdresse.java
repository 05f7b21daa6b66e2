package org.entstage.evaluation.campagne;

import static org.entstage.commun.Texte.ouNul;

import java.time.Clock;
import java.util.Optional;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.evaluation.adresse.Correspondants;

/**
 * Writes to somebody who is asked at another address from now on, or once more at the same one, and sends him at once what did
 * not reach him. The convention itself keeps what it says: it is what people signed.
 */
@UseCase
public class CorrigerAdresse {

    private final FichesTrouvees trouvees;
    private final Campagnes campagnes;
    private final Correspondants correspondants;
    private final UneEvaluation une;
    private final Clock horloge;

    CorrigerAdresse(
            FichesTrouvees trouvees,
            Campagnes campagnes,
            Correspondants correspondants,
            UneEvaluation une,
            Clock horloge) {
        this.trouvees = trouvees;
        this.campagnes = campagnes;
        this.correspondants = correspondants;
        this.une = une;
        this.horloge = horloge;
    }

    /**
     * @param fiche id of the sheet
     * @throws org.entstage.commun.RefusMetier when it is no address, was written to today, or no answer is waited for
     * @throws org.entstage.commun.Introuvable when there is no such sheet for him
     */
    public void executer(Acteur acteur, long fiche, String adresse) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        FicheDeCampagne lue = trouvees.fiche(fiche);
        StageAEvaluer stage = trouvees.stage(acteur, lue);
        String propre = ouNul(adresse);
        new Problemes()
                .obligatoire("courriel", propre)
                .si(propre != null && !AdresseCourriel.valide(propre), "courriel", "commun.courriel.faux")
                .refuser();
        if (!lue.etat().attendue()) {
            throw new RefusMetier(Probleme.general("campagne.adresse.plusAttendue"));
        }
        Geste geste = Geste.de(acteur, horloge);
        correspondants.corriger(stage, lue.repondant(), propre, geste);
        Optional<Campagne> campagne = Optional.ofNullable(lue.campagne()).flatMap(campagnes::parId);
        if (!une.renvoyer(lue, stage, campagne, geste)) {
            throw new RefusMetier(Probleme.auChamp("courriel", "campagne.adresse.dejaEcrit"));
        }
    }
}
