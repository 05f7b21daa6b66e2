package org.entstage.commun;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import javax.persistence.AttributeConverter;

/**
 * A value as text. What a later version added is read over. Not annotated as a converter: named where it is used, and found
 * twice in a web application, where its jar is scanned by Spring and by Hibernate.
 */
public abstract class EnJson<T> implements AttributeConverter<T, String> {

    private final JavaType type;

    protected EnJson(Class<T> type) {
        this(Json.FORME.constructType(type));
    }

    /** @param type of a collection, which a class alone does not tell */
    protected EnJson(TypeReference<T> type) {
        this(Json.FORME.constructType(type));
    }

    private EnJson(JavaType type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T valeur) {
        return Json.ecrire(valeur);
    }

    /** @throws java.io.UncheckedIOException when somebody else wrote into the column */
    @Override
    public T convertToEntityAttribute(String texte) {
        return Json.lire(texte, type);
    }
}
