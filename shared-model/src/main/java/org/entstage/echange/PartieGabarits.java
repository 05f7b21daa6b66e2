package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** The templates of documents that the institution and its centres write; a centre that inherits everything is not named. */
@Component
class PartieGabarits implements PartieDuFichier {

    static final String OBJET = "gabarit";

    private static final String ETABLISSEMENT = "etablissement";
    private static final String CENTRES = "centres";

    private final GabaritsDuFichier gabarits;
    private final ValeursDesParametres places;

    PartieGabarits(GabaritsDuFichier gabarits, ValeursDesParametres places) {
        this.gabarits = gabarits;
        this.places = places;
    }

    @Override
    public String nom() {
        return "gabarits";
    }

    @Override
    public JsonNode exporter() {
        ObjectNode partie = Format.NOEUDS.objectNode();
        partie.set(ETABLISSEMENT, gabarits.exporter(Parametres.ETABLISSEMENT));
        ObjectNode centres = partie.putObject(CENTRES);
        places.centres().forEach((code, id) -> {
            ObjectNode siens = gabarits.exporter(id);
            if (!siens.isEmpty()) {
                centres.set(code, siens);
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
        gabarits.comparer(
                nom() + "." + ETABLISSEMENT, "", Parametres.ETABLISSEMENT, partie.path(ETABLISSEMENT), comparaison);
        Map<String, Long> centres = places.centres();
        partie.path(CENTRES).fields().forEachRemaining(centre -> {
            String code = centre.getKey();
            if (!centre.getValue().isObject()) {
                comparaison.noter(OBJET, code, "", null, null, Probleme.general("echange.objet"));
            } else if (!centres.containsKey(code)) {
                comparaison.noter(OBJET, code, "", null, null, Probleme.general("echange.centre.inconnu", code));
            } else {
                gabarits.comparer(
                        nom() + "." + CENTRES + "." + code, code, centres.get(code), centre.getValue(), comparaison);
            }
        });
    }

    private static boolean absenteOuObjet(JsonNode place) {
        return place.isMissingNode() || place.isObject();
    }

    @Override
    public void appliquer(Acteur acteur, JsonNode partie) {
        gabarits.appliquer(acteur, Parametres.ETABLISSEMENT, partie.path(ETABLISSEMENT));
        Map<String, Long> centres = places.centres();
        partie.path(CENTRES)
                .fields()
                .forEachRemaining(
                        centre -> gabarits.appliquer(acteur, centres.get(centre.getKey()), centre.getValue()));
    }
}
