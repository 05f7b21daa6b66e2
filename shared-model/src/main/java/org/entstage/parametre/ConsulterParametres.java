package org.entstage.parametre;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The institution's settings: what is set, the default, and which centres have a value of their own. */
@ReadUseCase
public class ConsulterParametres {

    private final ValeursDesParametres valeurs;

    ConsulterParametres(ValeursDesParametres valeurs) {
        this.valeurs = valeurs;
    }

    /** Every setting, in the order of the catalogue. */
    public List<EtatParametre> executer(Acteur acteur) {
        acteur.exigerPartout(Action.PARAMETRE_LIRE);
        return CatalogueParametres.tous().stream()
                .filter(Parametre::dansLeFormulaire)
                .map(parametre -> new EtatParametre(
                        parametre,
                        valeurs.valeurPropre(Parametres.ETABLISSEMENT, parametre)
                                .orElse(null),
                        parametre.defaut(),
                        null,
                        valeurs.surcharges(parametre)))
                .toList();
    }
}
