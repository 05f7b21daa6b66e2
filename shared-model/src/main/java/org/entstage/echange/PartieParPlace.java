package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;

/** A part that the institution and its centres each have something of; a centre that inherits everything is not named. */
abstract class PartieParPlace implements PartieDuFichier {

    private static final String ETABLISSEMENT = "etablissement";
    private static final String CENTRES = "centres";

    private final String nom;
    private final String objet;
    private final DeLaPlace contenu;
    private final ValeursDesParametres places;

    /** @param objet what the comparison and the journal call it */
    PartieParPlace(String nom, String objet, DeLaPlace contenu, ValeursDesParametres places) {
        this.nom = nom;
        this.objet = objet;
        this.contenu = contenu;
        this.places = places;
    }

    /** What one place has; the institution under {@link Parametres#ETABLISSEMENT}. */
    interface DeLaPlace {

        ObjectNode exporter(long place);

        void comparer(String chemin, String reference, long place, JsonNode ecrit, Comparaison comparaison);

        void appliquer(Acteur acteur, long place, JsonNode ecrit);
    }

    @Override
    public String nom() {
        return nom;
    }

    @Override
    public JsonNode exporter() {
        ObjectNode partie = Format.NOEUDS.objectNode();
        partie.set(ETABLISSEMENT, contenu.exporter(Parametres.ETABLISSEMENT));
        ObjectNode centres = partie.putObject(CENTRES);
        places.centres().forEach((code, id) -> {
            ObjectNode siennes = contenu.exporter(id);
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
            comparaison.noter(objet, "", nom(), null, null, Probleme.general("echange.objet"));
            return;
        }
        partie.fieldNames().forEachRemaining(nom -> {
            if (!nom.equals(ETABLISSEMENT) && !nom.equals(CENTRES)) {
                comparaison.inconnu(nom() + "." + nom);
            }
        });
        contenu.comparer(
                nom() + "." + ETABLISSEMENT, "", Parametres.ETABLISSEMENT, partie.path(ETABLISSEMENT), comparaison);
        Map<String, Long> centres = places.centres();
        partie.path(CENTRES).fields().forEachRemaining(centre -> {
            String code = centre.getKey();
            if (!centre.getValue().isObject()) {
                comparaison.noter(objet, code, "", null, null, Probleme.general("echange.objet"));
            } else if (!centres.containsKey(code)) {
                comparaison.noter(objet, code, "", null, null, Probleme.general("echange.centre.inconnu", code));
            } else {
                contenu.comparer(
                        nom() + "." + CENTRES + "." + code, code, centres.get(code), centre.getValue(), comparaison);
            }
        });
    }

    private static boolean absenteOuObjet(JsonNode place) {
        return place.isMissingNode() || place.isObject();
    }

    @Override
    public void appliquer(Acteur acteur, JsonNode partie) {
        contenu.appliquer(acteur, Parametres.ETABLISSEMENT, partie.path(ETABLISSEMENT));
        Map<String, Long> centres = places.centres();
        partie.path(CENTRES)
                .fields()
                .forEachRemaining(centre -> contenu.appliquer(acteur, centres.get(centre.getKey()), centre.getValue()));
    }
}
