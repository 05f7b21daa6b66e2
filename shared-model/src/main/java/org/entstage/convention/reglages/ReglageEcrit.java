package org.entstage.convention.reglages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.entstage.convention.regles.Niveau;

/**
 * What one place decided about one rule, from a day on. What it left out is inherited.
 *
 * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
 * @param regle id of the rule
 * @param depuis first day on which it holds
 * @param jusquAu last day, null for no end
 * @param active whether the rule is looked at, null to inherit
 * @param niveau what a breach does, null to inherit
 * @param valeurs values of its parameters by name; what is missing is inherited
 */
public record ReglageEcrit(
        long centre,
        String regle,
        LocalDate depuis,
        LocalDate jusquAu,
        Boolean active,
        Niveau niveau,
        Map<String, String> valeurs) {

    public ReglageEcrit {
        Objects.requireNonNull(regle, "regle");
        Objects.requireNonNull(depuis, "depuis");
        valeurs = Map.copyOf(valeurs);
    }

    boolean vautLe(LocalDate jour) {
        return !depuis.isAfter(jour) && (jusquAu == null || !jusquAu.isBefore(jour));
    }

    /** As the journal keeps it. */
    public String resume() {
        StringBuilder texte = new StringBuilder(depuis + " –" + (jusquAu == null ? "" : " " + jusquAu));
        if (active != null) {
            texte.append(" ; active=").append(active);
        }
        if (niveau != null) {
            texte.append(" ; niveau=").append(niveau);
        }
        valeurs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(v -> texte.append(" ; ").append(v.getKey()).append('=').append(v.getValue()));
        return texte.toString();
    }
}
