package org.entstage.centregestion;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Changes what a centre is called and how it is reached. */
@UseCase
public class ModifierCentre {

    private final Centres centres;
    private final TenueDesCentres tenue;

    ModifierCentre(Centres centres, TenueDesCentres tenue) {
        this.centres = centres;
        this.tenue = tenue;
    }

    /**
     * @param version the one that was on the form
     * @throws org.entstage.commun.RefusMetier when the identity is wrong or the code taken
     */
    public void executer(Acteur acteur, long id, int version, SaisieCentre saisie) {
        tenue.changerLArbre();
        CentreGestion centre = tenue.ouvrir(acteur, Action.CENTRE_REGLER, id, version);
        saisie.problemes()
                .si(
                        centres.parCode(saisie.code())
                                .filter(autre -> autre.id() != id)
                                .isPresent(),
                        "code",
                        "centre.code.existe")
                .refuser();
        SaisieCentre avant = centre.saisie();
        centre.decrire(saisie);
        SaisieCentre apres = centre.saisie();
        tenue.noter(acteur, centre, "code", avant.code(), apres.code());
        tenue.noter(acteur, centre, "libelle", avant.libelle(), apres.libelle());
        tenue.noter(acteur, centre, "courriel", avant.courriel(), apres.courriel());
        tenue.noter(acteur, centre, "telephone", avant.telephone(), apres.telephone());
        tenue.noter(acteur, centre, "siteWeb", avant.siteWeb(), apres.siteWeb());
        tenue.noter(acteur, centre, "adresse", avant.adresseSurUneLigne(), apres.adresseSurUneLigne());
    }
}
