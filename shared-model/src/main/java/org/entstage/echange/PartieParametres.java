package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** The institution's settings: every one is named, so that a file says all. */
@Component
class PartieParametres implements PartieDuFichier {

    static final String OBJET = "parametre";

    private final ValeursEcrites valeurs;
    private final ModifierParametres modifier;

    PartieParametres(ValeursEcrites valeurs, ModifierParametres modifier) {
        this.valeurs = valeurs;
        this.modifier = modifier;
    }

    @Override
    public String nom() {
        return "parametres";
    }

    @Override
    public JsonNode exporter() {
        return valeurs.exporter(Parametres.ETABLISSEMENT, true);
    }

    @Override
    public void comparer(Acteur acteur, JsonNode partie, Comparaison comparaison) {
        if (!partie.isObject()) {
            comparaison.noter(OBJET, "", nom(), null, null, Probleme.general("echange.objet"));
            return;
        }
        valeurs.comparer(OBJET, nom(), "", Parametres.ETABLISSEMENT, partie, comparaison);
    }

    @Override
    public void appliquer(Acteur acteur, JsonNode partie) {
        modifier.executer(acteur, Parametres.ETABLISSEMENT, valeurs.demandees(Parametres.ETABLISSEMENT, partie));
    }
}
