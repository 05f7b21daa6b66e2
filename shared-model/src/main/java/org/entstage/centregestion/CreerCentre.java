package org.entstage.centregestion;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** Adds a centre at its place in the tree. */
@UseCase
public class CreerCentre {

    private final Centres centres;
    private final TenueDesCentres tenue;
    private final String etablissement;

    CreerCentre(Centres centres, TenueDesCentres tenue, Reglages reglages) {
        this.centres = centres;
        this.tenue = tenue;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param parent id of the centre above; null for none
     * @return id of the new centre
     * @throws RefusMetier when the identity is wrong, the code taken, or there is no such place
     */
    public long executer(Acteur acteur, NiveauCentre niveau, Long parent, SaisieCentre saisie) {
        acteur.exiger(Action.CENTRE_CREER, parent == null ? Situation.deLEtablissement() : Situation.duCentre(parent));
        tenue.changerLArbre();
        saisie.problemes()
                .si(centres.parCode(saisie.code()).isPresent(), "code", "centre.code.existe")
                .refuser();
        if (niveau == NiveauCentre.ETABLISSEMENT && centres.deLEtablissement().isPresent()) {
            throw new RefusMetier(Probleme.auChamp("niveau", "centre.niveau.unique"));
        }
        CentreGestion centre =
                centres.enregistrer(new CentreGestion(etablissement, niveau, tenue.parIdOuNul(parent), saisie));
        tenue.noter(acteur, centre, "", null, saisie.libelle());
        return centre.id();
    }
}
