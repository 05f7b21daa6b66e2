package org.entstage.offre;

import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Gives an offer back to its author, or refuses it; accepted it is by {@link PublierOffre}. */
@UseCase
public class ModererOffre {

    private final OffreEnCours enCours;

    ModererOffre(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @param motif why, told to the author
     * @param champs what is to be corrected; may be empty
     * @throws org.entstage.commun.RefusMetier when its turn has not come or no reason is given
     * @throws org.entstage.commun.AccesRefuse unless the moderation is his
     */
    public void executer(
            Acteur acteur, long id, int version, DecisionSurOffre decision, String motif, List<ChampOffre> champs) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerEtape(NatureEtape.MODERATION_OFFRE);
        String pourquoi = Texte.ouNul(motif);
        new Problemes()
                .obligatoire("motif", pourquoi)
                .longueur("motif", pourquoi, EcrireMessage.LONGUEUR)
                .refuser();
        switch (decision) {
            case CORRIGER -> offre.demanderCorrection(pourquoi, champs, enCours.geste(acteur));
            case REFUSER -> offre.refuser(pourquoi, enCours.geste(acteur));
        }
        enCours.enregistrer(offre);
    }
}
