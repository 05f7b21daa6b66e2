package org.entstage.offre;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entstage.commun.Json;

/** What an offer says as columns of its row, for programs that fill databases past the domain. */
public final class ColonnesDOffre {

    private ColonnesDOffre() {}

    /** Values by column: the text itself, and what repeats it for lists and searches. */
    public static Map<String, Object> de(SaisieOffre saisie) {
        Map<String, Object> colonnes = new LinkedHashMap<>(new ReperesDOffre(saisie).colonnes());
        colonnes.put("saisie", Json.ecrire(saisie));
        return colonnes;
    }
}
