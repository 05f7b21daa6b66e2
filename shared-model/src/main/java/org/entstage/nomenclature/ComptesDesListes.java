package org.entstage.nomenclature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds up what every feature keeps. */
@Component
class ComptesDesListes {

    private final List<Utilisations> sources;

    ComptesDesListes(List<Utilisations> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Whether anything keeps values of this list yet. */
    boolean servie(Liste liste) {
        return sources.stream().anyMatch(source -> source.listes().contains(liste));
    }

    Map<String, Long> parCode(Liste liste) {
        Map<String, Long> comptes = new HashMap<>();
        sources.stream()
                .filter(source -> source.listes().contains(liste))
                .forEach(source ->
                        source.parCode(liste).forEach((code, nombre) -> comptes.merge(code, nombre, Long::sum)));
        return comptes;
    }

    long nombre(Liste liste, String code) {
        return parCode(liste).getOrDefault(code, 0L);
    }
}
