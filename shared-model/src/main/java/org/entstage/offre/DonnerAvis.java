package org.entstage.offre;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Says what a degree programme thinks of an offer that is meant for it. */
@UseCase
public class DonnerAvis {

    private final OffreEnCours enCours;

    DonnerAvis(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @param texte why; needed to speak against it
     * @throws org.entstage.commun.RefusMetier when the step is not open, or a reason is missing
     * @throws org.entstage.commun.AccesRefuse unless the step is his
     */
    public void executer(Acteur acteur, long id, int version, boolean favorable, String texte) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerEtape(NatureEtape.AVIS_OFFRE);
        String motif = Texte.ouNul(texte);
        new Problemes()
                .si(!favorable && motif == null, "texte", "commun.obligatoire")
                .longueur("texte", motif, EcrireMessage.LONGUEUR)
                .refuser();
        offre.donnerAvis(favorable, motif, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
