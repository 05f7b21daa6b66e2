package org.entstage.centregestion;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The components that some centre of this institution handles as a whole, as the student records called them. */
@Component
public class ComposantesRattachees {

    private final Criteres criteres;

    ComposantesRattachees(Criteres criteres) {
        this.criteres = criteres;
    }

    /** Labels by code; one statement. */
    public Map<String, String> toutes() {
        return criteres.tous().stream()
                .filter(critere -> critere.code().deComposante())
                .collect(Collectors.toMap(critere -> critere.code().composante(), Critere::libelle, (un, autre) -> un));
    }
}
