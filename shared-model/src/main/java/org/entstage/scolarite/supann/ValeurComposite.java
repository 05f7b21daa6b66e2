package org.entstage.scolarite.supann;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A composite value of SupAnn: groups {@code [key=value]} one after the other, each value possibly labelled. What is not
 * of that form is left out: one odd group does not hide the others.
 */
final class ValeurComposite {

    private static final Pattern GROUPE = Pattern.compile("\\[\\s*([A-Za-z]+)\\s*=([^\\[\\]]*)]");

    private final Map<String, Etiquette> parCle;

    private ValeurComposite(Map<String, Etiquette> parCle) {
        this.parCle = Map.copyOf(parCle);
    }

    /** Keys without regard to case; of two groups with the same key the first counts. */
    static ValeurComposite de(String texte) {
        Map<String, Etiquette> parCle = new HashMap<>();
        Matcher groupe = GROUPE.matcher(texte == null ? "" : texte);
        while (groupe.find()) {
            String cle = groupe.group(1).toLowerCase(Locale.ROOT);
            Etiquette.de(groupe.group(2)).ifPresent(valeur -> parCle.putIfAbsent(cle, valeur));
        }
        return new ValeurComposite(parCle);
    }

    Optional<Etiquette> etiquette(String cle) {
        return Optional.ofNullable(parCle.get(cle));
    }

    /** The value without its label, null when absent. */
    String valeur(String cle) {
        return etiquette(cle).map(Etiquette::valeur).orElse(null);
    }
}
