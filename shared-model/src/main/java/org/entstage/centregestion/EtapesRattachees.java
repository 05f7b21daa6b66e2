package org.entstage.centregestion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The étapes that some centre of this institution handles by name, as the student records called them. */
@Component
public class EtapesRattachees {

    /**
     * An étape.
     *
     * @param code without version
     */
    public record Etape(String code, String libelle) {}

    private final Criteres criteres;

    EtapesRattachees(Criteres criteres) {
        this.criteres = criteres;
    }

    /** All of them once, by label; one statement. */
    public List<Etape> toutes() {
        return criteres.tous().stream()
                .filter(critere -> !critere.code().deComposante())
                .collect(Collectors.toMap(critere -> critere.code().etape(), Critere::libelle, (un, autre) -> un))
                .entrySet()
                .stream()
                .map(etape -> new Etape(etape.getKey(), etape.getValue()))
                .sorted(Comparator.comparing(Etape::libelle).thenComparing(Etape::code))
                .toList();
    }
}
