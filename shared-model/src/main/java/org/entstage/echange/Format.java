package org.entstage.echange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;

/** The file as text: JSON, indented, read strictly. */
final class Format {

    static final String FORMAT = "ent-stage-administration";
    static final int VERSION = 1;

    /** Characters that a file may have. */
    static final int TAILLE = 4 * 1024 * 1024;

    static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;

    private static final Set<String> ENTETE = Set.of("format", "version", "etablissement", "le");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();

    private Format() {}

    static String ecrire(JsonNode fichier) {
        try {
            return JSON.writeValueAsString(fichier) + "\n";
        } catch (JsonProcessingException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    /** @throws RefusMetier when the text is no file of ours, with the line where it goes wrong */
    static ObjectNode lire(String texte) {
        if (texte == null || texte.isBlank()) {
            throw refus("echange.vide");
        }
        if (texte.length() > TAILLE) {
            throw new RefusMetier(Probleme.general("echange.tropGros", TAILLE / 1024));
        }
        try {
            JsonNode lu = JSON.readTree(texte.startsWith("\uFEFF") ? texte.substring(1) : texte);
            if (!(lu instanceof ObjectNode objet)
                    || !FORMAT.equals(lu.path("format").asText())) {
                throw refus("echange.autreFormat");
            }
            if (!lu.path("version").isInt() || lu.path("version").asInt() != VERSION) {
                throw new RefusMetier(Probleme.general(
                        "echange.autreVersion", lu.path("version").asText(), VERSION));
            }
            return objet;
        } catch (JsonProcessingException illisible) {
            var ou = illisible.getLocation();
            throw new RefusMetier(Probleme.general(
                    "echange.illisible", ou == null ? 0 : ou.getLineNr(), ou == null ? 0 : ou.getColumnNr()));
        }
    }

    static boolean entete(String nom) {
        return ENTETE.contains(nom);
    }

    private static RefusMetier refus(String cle) {
        return new RefusMetier(Probleme.general(cle));
    }
}
