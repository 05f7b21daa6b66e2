package org.entstage.notification.modele;

import java.util.Optional;
import org.entstage.centregestion.Places;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.notification.modele.CourrielsEnVigueur.EnVigueur;

/** One template as a place has it. */
@ReadUseCase
public class ConsulterModele {

    private final ModelesEcrits ecrits;
    private final CourrielsEnVigueur courriels;
    private final Places places;

    ConsulterModele(ModelesEcrits ecrits, CourrielsEnVigueur courriels, Places places) {
        this.ecrits = ecrits;
        this.courriels = courriels;
        this.places = places;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @throws Introuvable for a profile that the event does not tell
     */
    public FicheModele executer(Acteur acteur, long centre, CleModele cle) {
        places.exiger(acteur, Action.COURRIEL_LIRE, centre);
        if (cle.livre().isEmpty()) {
            throw new Introuvable("template " + cle.nom());
        }
        Optional<ModeleEcrit> propre = ecrits.un(centre, cle);
        EnVigueur<ModeleCourriel> herite = courriels.modeleHerite(centre, cle);
        return new FicheModele(
                centre,
                places.libelle(centre),
                cle,
                propre.map(ModeleEcrit::modele).orElse(herite.valeur()),
                propre.isPresent(),
                propre.map(ecrit -> ecrit.version() + 1).orElse(0),
                propre.isPresent() ? places.origine(centre) : places.origine(herite.origine()),
                herite.valeur(),
                places.peut(acteur, Action.COURRIEL_GERER, centre));
    }
}
