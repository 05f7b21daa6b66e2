package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** What the institution and its centres decided about the rules; a centre that inherits everything is not named. */
@Component
class PartieRegles implements PartieDuFichier {

    static final String OBJET = "regle";

    private static final String ETABLISSEMENT = "etablissement";
    private static final String CENTRES = "centres";

    private final ReglesEcrites regles;
    private final ValeursDesParametres places;

    PartieRegles(ReglesEcrites regles, ValeursDesParametres places) {
        this.regles = regles;
        this.places = places;
    }

    @Override
    public String nom() {
        return "regles";
    }

    @Override
    public JsonNode exporter() {
        ObjectNode partie = Format.NOEUDS.objectNode();
        partie.set(ETABLISSEMENT, regles.exporter(Parametres.ETABLISSEMENT));
        ObjectNode centres = partie.putObject(CENTRES);
        places.centres().forEach((code, id) -> {
            ObjectNode siennes = regles.exporter(id);
            if (!siennes.isEmpty()) {
                centres.set(code, siennes);
            }
        });
        return partie;
    }

    @Override
    public void comparer(Acteur acteur, JsonNode partie, Comparaison comparaison) {
        if (!partie.isObject()
                || !absenteOuObjet(partie.path(ETABLISSEMENT))
                || !absenteOuObjet(partie.path(CENTRES))) {
            comparaison.noter(OBJET, "", nom(), null, null, Probleme.general("echange.objet"));
            return;
        }
        partie.fieldNames().forEachRemaining(nom -> {
            if (!nom.equals(ETABLISSEMENT) && !nom.equals(CENTRES)) {
                comparaison.inconnu(nom() + "." + nom);
            }
        });
        regles.comparer(
                nom() + "." + ETABLISSEMENT, "", Parametres.ETABLISSEMENT, partie.path(ETABLISSEMENT), comparaison);
        Map<String, Long> centres = places.centres();
        partie.path(CENTRES).fields().forEachRemaining(centre -> {
            String code = centre.getKey();
            if (!centre.getValue().isObject()) {
                comparaison.noter(OBJET, code, "", null, null, Probleme.general("echange.objet"));
            } else if (!centres.containsKey(code)) {
                comparaison.noter(OBJET, code, "", null, null, Probleme.general("echange.centre.inconnu", code));
            } else {
                regles.comparer(
                        nom() + "." + CENTRES + "." + code, code, centres.get(code), centre.getValue(), comparaison);
            }
        });
    }

    private static boolean absenteOuObjet(JsonNode place) {
        return place.isMissingNode() || place.isObject();
    }

    @Override
    public void appliquer(Acteur acteur, JsonNode partie) {
        regles.appliquer(acteur, Parametres.ETABLISSEMENT, partie.path(ETABLISSEMENT));
        Map<String, Long> centres = places.centres();
        partie.path(CENTRES)
                .fields()
                .forEachRemaining(centre -> regles.appliquer(acteur, centres.get(centre.getKey()), centre.getValue()));
    }
}
