package org.entstage.convention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import javax.persistence.AttributeConverter;

/**
 * {@link PlanEcrit} as text. What a later version added is read over. Not annotated as a converter: named where it is used,
 * and found twice in a web application, where its jar is scanned by Spring and by Hibernate.
 */
class PlanEnJson implements AttributeConverter<PlanEcrit, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(PlanEcrit plan) {
        try {
            return plan == null ? null : JSON.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws UncheckedIOException when somebody else wrote into the column */
    @Override
    public PlanEcrit convertToEntityAttribute(String texte) {
        try {
            return texte == null ? null : JSON.readValue(texte, PlanEcrit.class);
        } catch (JsonProcessingException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
