package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** The settings of one place in the file: an object with typed values, null where a value is inherited. */
@Component
class ValeursEcrites {

    private final ValeursDesParametres valeurs;

    ValeursEcrites(ValeursDesParametres valeurs) {
        this.valeurs = valeurs;
    }

    /** @param tous whether what is inherited is named too */
    ObjectNode exporter(long centre, boolean tous) {
        ObjectNode objet = Format.NOEUDS.objectNode();
        for (Parametre parametre : CatalogueParametres.tous()) {
            String valeur = valeurs.valeurPropre(centre, parametre).orElse(null);
            if (valeur != null || tous) {
                objet.set(parametre.cle(), noeud(parametre, valeur));
            }
        }
        return objet;
    }

    private static JsonNode noeud(Parametre parametre, String valeur) {
        if (valeur == null) {
            return Format.NOEUDS.nullNode();
        }
        if (parametre.verifier(valeur).isPresent()) {
            return Format.NOEUDS.textNode(valeur);
        }
        return switch (parametre.type()) {
            case BOOLEEN -> Format.NOEUDS.booleanNode(Boolean.parseBoolean(valeur));
            case ENTIER -> Format.NOEUDS.numberNode(Integer.parseInt(valeur));
            case CHOIX, CIRCUIT, CIRCUIT_OFFRE, PIECES -> Format.NOEUDS.textNode(valeur);
        };
    }

    /**
     * @param partie kind of thing for the differences
     * @param chemin path of the object in the file
     */
    void comparer(
            String partie, String chemin, String reference, long centre, JsonNode objet, Comparaison comparaison) {
        objet.fields().forEachRemaining(champ -> {
            Optional<Parametre> parametre = CatalogueParametres.parCle(champ.getKey());
            if (parametre.isEmpty()) {
                comparaison.inconnu(chemin + "." + champ.getKey());
                return;
            }
            String avant = valeurs.valeurPropre(centre, parametre.get()).orElse(null);
            String apres = texte(champ.getValue());
            comparaison.noter(
                    partie,
                    reference,
                    champ.getKey(),
                    avant,
                    apres,
                    Objects.equals(avant, apres) ? null : refus(centre, parametre.get(), champ.getValue()));
        });
    }

    /** What the file sets otherwise than it is, by name: a value that an older version wrote may stay as it is. */
    Map<String, String> demandees(long centre, JsonNode objet) {
        Map<String, String> demandees = new LinkedHashMap<>();
        objet.fields()
                .forEachRemaining(champ -> CatalogueParametres.parCle(champ.getKey())
                        .filter(parametre -> !Objects.equals(
                                valeurs.valeurPropre(centre, parametre).orElse(null), texte(champ.getValue())))
                        .ifPresent(parametre -> demandees.put(parametre.cle(), texte(champ.getValue()))));
        return demandees;
    }

    private static Probleme refus(long centre, Parametre parametre, JsonNode valeur) {
        if (valeur.isContainerNode()) {
            return Probleme.general("echange.valeur");
        }
        if (centre != Parametres.ETABLISSEMENT && !parametre.parCentre()) {
            return Probleme.general("parametre.etablissement");
        }
        return valeur.isNull() ? null : parametre.verifier(valeur.asText()).orElse(null);
    }

    private static String texte(JsonNode valeur) {
        return valeur.isNull() ? null : valeur.isContainerNode() ? valeur.toString() : valeur.asText();
    }
}
