package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** The centres' own settings, by the centre's code; a centre that inherits everything is not named. */
@Component
class PartieCentres implements PartieDuFichier {

    static final String OBJET = "centre";

    private final ValeursEcrites ecrites;
    private final ValeursDesParametres valeurs;
    private final ModifierParametres modifier;

    PartieCentres(ValeursEcrites ecrites, ValeursDesParametres valeurs, ModifierParametres modifier) {
        this.ecrites = ecrites;
        this.valeurs = valeurs;
        this.modifier = modifier;
    }

    @Override
    public String nom() {
        return "centres";
    }

    @Override
    public JsonNode exporter() {
        ObjectNode centres = Format.NOEUDS.objectNode();
        valeurs.centres().forEach((code, id) -> {
            ObjectNode propres = ecrites.exporter(id, false);
            if (!propres.isEmpty()) {
                centres.set(code, propres);
            }
        });
        return centres;
    }

    @Override
    public void comparer(Acteur acteur, JsonNode partie, Comparaison comparaison) {
        if (!partie.isObject()) {
            comparaison.noter(OBJET, "", nom(), null, null, Probleme.general("echange.objet"));
            return;
        }
        Map<String, Long> centres = valeurs.centres();
        partie.fields().forEachRemaining(centre -> {
            String code = centre.getKey();
            if (!centre.getValue().isObject()) {
                comparaison.noter(OBJET, code, "", null, null, Probleme.general("echange.objet"));
            } else if (!centres.containsKey(code)) {
                comparaison.noter(OBJET, code, "", null, null, Probleme.general("echange.centre.inconnu", code));
            } else {
                ecrites.comparer(OBJET, nom() + "." + code, code, centres.get(code), centre.getValue(), comparaison);
            }
        });
    }

    @Override
    public void appliquer(Acteur acteur, JsonNode partie) {
        Map<String, Long> centres = valeurs.centres();
        partie.fields().forEachRemaining(centre -> {
            long id = centres.get(centre.getKey());
            modifier.executer(acteur, id, ecrites.demandees(id, centre.getValue()));
        });
    }
}
