package org.entstage.commun;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The domain as Spring beans: every feature's use cases and adapters, the settings and the clock. A web application
 * names this class in its root context; the student-record adapter comes beside it from ws-clients.
 */
@Configuration
@ComponentScan({
    "org.entstage.commun",
    "org.entstage.droits",
    "org.entstage.journal",
    "org.entstage.parametre",
    "org.entstage.lien",
    "org.entstage.fichier",
    "org.entstage.connecteur",
    "org.entstage.nomenclature",
    "org.entstage.geographie",
    "org.entstage.texte",
    "org.entstage.scolarite",
    "org.entstage.annuaire",
    "org.entstage.document",
    "org.entstage.presence",
    "org.entstage.gratification",
    "org.entstage.centregestion",
    "org.entstage.habilitation",
    "org.entstage.structureaccueil",
    "org.entstage.contact",
    "org.entstage.etudiant",
    "org.entstage.enseignant",
    "org.entstage.signature",
    "org.entstage.offre",
    "org.entstage.convention",
    "org.entstage.evaluation",
    "org.entstage.simulation",
    "org.entstage.notification",
    "org.entstage.echange"
})
public class ModeleConfiguration {

    /** Dates of conventions are French calendar dates. */
    public static final ZoneId FUSEAU = ZoneId.of("Europe/Paris");

    @Bean
    Clock clock() {
        return Clock.system(FUSEAU);
    }

    /** @throws ReglagesInvalides when a setting is wrong: the web application does not start */
    @Bean
    Reglages reglages() {
        return Reglages.charger();
    }
}
