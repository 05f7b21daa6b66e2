package org.entstage.offre;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.entstage.commun.Ecarts;

/**
 * Something that somebody changed.
 *
 * @param avant the old value as text; null when there was none
 * @param apres the new one likewise
 */
public record ChangementDOffre(ChampOffre quoi, String avant, String apres) {

    static List<ChangementDOffre> entre(SaisieOffre avant, SaisieOffre apres) {
        return Ecarts.entre(avant, apres).stream()
                .map(ecart -> new ChangementDOffre(ChampOffre.du(ecart.chemin()), ecart.avant(), ecart.apres()))
                .toList();
    }

    /** As the history keeps them. */
    static final class EnJson extends org.entstage.commun.EnJson<List<ChangementDOffre>> {

        EnJson() {
            super(new TypeReference<>() {});
        }

        @Override
        public String convertToDatabaseColumn(List<ChangementDOffre> changements) {
            return changements == null || changements.isEmpty() ? null : super.convertToDatabaseColumn(changements);
        }

        @Override
        public List<ChangementDOffre> convertToEntityAttribute(String texte) {
            return texte == null ? List.of() : super.convertToEntityAttribute(texte);
        }
    }
}
