package org.entstage.convention;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.entstage.commun.Ecarts;

/** What differs between two states of what is typed on one step, and how the history keeps it. */
final class Changements {

    private Changements() {}

    /**
     * @param avant a record, or null
     * @param apres one of the same type, or null
     */
    static List<Changement> entre(EtapeSaisie etape, Record avant, Record apres) {
        return Ecarts.entre(avant, apres).stream()
                .map(ecart -> new Changement(quoi(etape, ecart.chemin()), ecart.avant(), ecart.apres()))
                .toList();
    }

    /** A record within tells more precisely what is meant, where the one around it does not. */
    private static ChampConvention quoi(EtapeSaisie etape, List<String> chemin) {
        return chemin.stream()
                .map(nom -> ChampConvention.du(etape, nom))
                .filter(champ -> champ != ChampConvention.AUTRES)
                .findFirst()
                .orElse(ChampConvention.AUTRES);
    }

    /** As the history keeps them. */
    static final class EnJson extends org.entstage.commun.EnJson<List<Changement>> {

        EnJson() {
            super(new TypeReference<>() {});
        }

        @Override
        public String convertToDatabaseColumn(List<Changement> changements) {
            return changements == null || changements.isEmpty() ? null : super.convertToDatabaseColumn(changements);
        }

        @Override
        public List<Changement> convertToEntityAttribute(String texte) {
            return texte == null ? List.of() : super.convertToEntityAttribute(texte);
        }
    }
}
