package org.entstage.commun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Values as text for a column: dates as people write them, and what a later version added is read over. */
public final class Json {

    static final ObjectMapper FORME = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** @return null for null */
    public static String ecrire(Object valeur) {
        try {
            return valeur == null ? null : FORME.writeValueAsString(valeur);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * @return null for null
     * @throws UncheckedIOException for a text that is no such value
     */
    public static <T> T lire(String texte, Class<T> type) {
        return lire(texte, FORME.constructType(type));
    }

    /** @throws UncheckedIOException for a text that is no such value */
    static <T> T lire(String texte, JavaType type) {
        try {
            return texte == null ? null : FORME.readValue(texte, type);
        } catch (JsonProcessingException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
