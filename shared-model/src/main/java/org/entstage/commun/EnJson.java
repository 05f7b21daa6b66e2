package org.entstage.commun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import javax.persistence.AttributeConverter;

/**
 * A value as text. What a later version added is read over. Not annotated as a converter: named where it is used, and found
 * twice in a web application, where its jar is scanned by Spring and by Hibernate.
 */
public abstract class EnJson<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JavaType type;

    protected EnJson(Class<T> type) {
        this(JSON.constructType(type));
    }

    /** @param type of a collection, which a class alone does not tell */
    protected EnJson(TypeReference<T> type) {
        this(JSON.constructType(type));
    }

    private EnJson(JavaType type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T valeur) {
        try {
            return valeur == null ? null : JSON.writeValueAsString(valeur);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws UncheckedIOException when somebody else wrote into the column */
    @Override
    public T convertToEntityAttribute(String texte) {
        try {
            return texte == null ? null : JSON.readValue(texte, type);
        } catch (JsonProcessingException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
