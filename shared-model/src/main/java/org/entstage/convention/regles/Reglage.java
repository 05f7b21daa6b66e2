package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one rule holds at one place on one day.
 *
 * @param active whether it is looked at
 * @param niveau what a breach does; null leaves it to the rule
 * @param valeurs values of its parameters by name; what is missing has its default
 */
public record Reglage(FicheRegle fiche, boolean active, Niveau niveau, Map<String, String> valeurs) {

    public Reglage {
        Objects.requireNonNull(fiche, "fiche");
        valeurs = Map.copyOf(valeurs);
    }

    /** As the catalogue delivers it. */
    public static Reglage parDefaut(FicheRegle fiche) {
        return new Reglage(fiche, true, null, Map.of());
    }

    public String texte(ParametreDeRegle parametre) {
        return valeurs.getOrDefault(parametre.nom(), parametre.defaut());
    }

    BigDecimal nombre(ParametreDeRegle parametre) {
        return new BigDecimal(texte(parametre));
    }

    int entier(ParametreDeRegle parametre) {
        return nombre(parametre).intValue();
    }

    Optional<MonthDay> jour(ParametreDeRegle parametre) {
        String valeur = texte(parametre);
        return valeur.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + valeur));
    }

    List<String> mots(ParametreDeRegle parametre) {
        return Arrays.stream(texte(parametre).split(","))
                .map(String::strip)
                .filter(mot -> !mot.isEmpty())
                .toList();
    }
}
