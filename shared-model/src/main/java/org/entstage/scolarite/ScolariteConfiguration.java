package org.entstage.scolarite;

import java.util.List;
import org.entstage.commun.Reglages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the source of student records. */
@Configuration(proxyBeanMethods = false)
class ScolariteConfiguration {

    @Bean
    Scolarite scolarite(Reglages reglages, List<SourceScolarite> sources) {
        String choisie = reglages.texte("scolarite.source");
        return sources.stream()
                .filter(source -> source.nom().equals(choisie))
                .findFirst()
                .map(SourceScolarite::ouvrir)
                .orElseThrow(() -> new IllegalStateException("scolarite.source = \"" + choisie
                        + "\" is not on the class path; present: "
                        + sources.stream().map(SourceScolarite::nom).toList()));
    }
}
