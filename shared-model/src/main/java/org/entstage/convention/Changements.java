package org.entstage.convention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.persistence.AttributeConverter;

/** What differs between two states of what is typed on one step, and how the history keeps it. */
final class Changements {

    private Changements() {}

    /**
     * @param avant a record, or null
     * @param apres one of the same type, or null
     */
    static List<Changement> entre(EtapeSaisie etape, Record avant, Record apres) {
        List<Changement> changements = new ArrayList<>();
        Record modele = avant != null ? avant : apres;
        if (modele != null) {
            for (RecordComponent composant : modele.getClass().getRecordComponents()) {
                comparer(
                        etape,
                        ChampConvention.du(etape, composant.getName()),
                        valeur(composant, avant),
                        valeur(composant, apres),
                        changements);
            }
        }
        return changements;
    }

    /** A record within tells more precisely what is meant, where the one around it does not. */
    private static void comparer(
            EtapeSaisie etape, ChampConvention quoi, Object avant, Object apres, List<Changement> changements) {
        if (avant instanceof Record a && apres instanceof Record b && a.getClass() == b.getClass()) {
            for (RecordComponent composant : a.getClass().getRecordComponents()) {
                ChampConvention dedans =
                        quoi == ChampConvention.AUTRES ? ChampConvention.du(etape, composant.getName()) : quoi;
                comparer(etape, dedans, valeur(composant, a), valeur(composant, b), changements);
            }
        } else if (!Objects.equals(texte(avant), texte(apres))) {
            changements.add(new Changement(quoi, texte(avant), texte(apres)));
        }
    }

    private static Object valeur(RecordComponent composant, Record objet) {
        try {
            composant.getAccessor().setAccessible(true);
            return objet == null ? null : composant.getAccessor().invoke(objet);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(composant + " cannot be read", impossible);
        }
    }

    private static String texte(Object valeur) {
        if (valeur instanceof BigDecimal nombre) {
            return nombre.stripTrailingZeros().toPlainString();
        }
        if (valeur instanceof Collection<?> liste) {
            return liste.isEmpty()
                    ? null
                    : liste.stream().map(Changements::texte).collect(Collectors.joining("; "));
        }
        if (valeur instanceof Map<?, ?> table) {
            return table.isEmpty() ? null : table.toString();
        }
        if (valeur instanceof Record objet) {
            return Arrays.stream(objet.getClass().getRecordComponents())
                    .map(composant -> texte(valeur(composant, objet)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
        return valeur == null ? null : valeur.toString();
    }

    /** Not annotated as a converter, for the reason that {@link PlanEnJson} gives. */
    static final class EnJson implements AttributeConverter<List<Changement>, String> {

        private static final ObjectMapper JSON = JsonMapper.builder().build();

        @Override
        public String convertToDatabaseColumn(List<Changement> changements) {
            try {
                return changements == null || changements.isEmpty() ? null : JSON.writeValueAsString(changements);
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        /** @throws UncheckedIOException when somebody else wrote into the column */
        @Override
        public List<Changement> convertToEntityAttribute(String texte) {
            try {
                return texte == null ? List.of() : JSON.readValue(texte, new TypeReference<List<Changement>>() {});
            } catch (JsonProcessingException illisible) {
                throw new UncheckedIOException(illisible);
            }
        }
    }
}
