package org.entstage.evaluation.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody answered to one question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "genre")
@JsonSubTypes({
    @Type(value = Valeur.Choisi.class, name = "choisi"),
    @Type(value = Valeur.Choisis.class, name = "choisis"),
    @Type(value = Valeur.OuiNon.class, name = "ouiNon"),
    @Type(value = Valeur.Note.class, name = "note"),
    @Type(value = Valeur.Nombre.class, name = "nombre"),
    @Type(value = Valeur.Jour.class, name = "jour"),
    @Type(value = Valeur.Texte.class, name = "texte"),
    @Type(value = Valeur.Groupe.class, name = "groupe")
})
public sealed interface Valeur {

    String OUI = "oui";
    String NON = "non";

    /** What a condition compares with: codes of choices, marks as text, {@code oui} or {@code non}; empty where it cannot. */
    default Set<String> mots() {
        return Set.of();
    }

    /** Whether nothing is answered after all. */
    default boolean rien() {
        return false;
    }

    /** @param code one of the choices */
    record Choisi(String code) implements Valeur {
        @Override
        public Set<String> mots() {
            return rien() ? Set.of() : Set.of(code);
        }

        @Override
        public boolean rien() {
            return code == null || code.isBlank();
        }
    }

    /** @param codes some of the choices */
    record Choisis(Set<String> codes) implements Valeur {
        public Choisis {
            codes = codes == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(codes));
        }

        @Override
        public Set<String> mots() {
            return codes;
        }

        @Override
        public boolean rien() {
            return codes.isEmpty();
        }
    }

    record OuiNon(boolean oui) implements Valeur {
        @Override
        public Set<String> mots() {
            return Set.of(oui ? OUI : NON);
        }
    }

    /** @param note a mark of the question's scale */
    record Note(int note) implements Valeur {
        @Override
        public Set<String> mots() {
            return Set.of(Integer.toString(note));
        }
    }

    /** @param nombre without zeros that say nothing: 3 is 3.0 */
    record Nombre(BigDecimal nombre) implements Valeur {
        public Nombre {
            nombre = nombre == null ? null : sansZeros(nombre);
        }

        private static BigDecimal sansZeros(BigDecimal nombre) {
            // A number in a form has a few digits: an exponent would cost a page of zeros.
            BigDecimal court = nombre.stripTrailingZeros();
            return court.scale() < 0 && court.precision() - court.scale() <= Question.CHIFFRES
                    ? court.setScale(0)
                    : court;
        }

        @Override
        public boolean rien() {
            return nombre == null;
        }
    }

    record Jour(LocalDate jour) implements Valeur {
        @Override
        public boolean rien() {
            return jour == null;
        }
    }

    record Texte(String texte) implements Valeur {
        public Texte {
            texte = org.entstage.commun.Texte.ouNul(texte);
        }

        @Override
        public boolean rien() {
            return texte == null;
        }
    }

    /** @param reponses yes or no by code of the item; some may be missing in a draft */
    record Groupe(Map<String, Boolean> reponses) implements Valeur {
        public Groupe {
            reponses = reponses == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(reponses));
        }

        /** The items that were answered with yes. */
        @Override
        public Set<String> mots() {
            return reponses.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean rien() {
            return reponses.isEmpty();
        }
    }
}
