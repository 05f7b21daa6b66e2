package org.entstage.apogee;

import java.time.Clock;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.SourceScolarite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Adds Apogée to the sources of student records. A web application names this class in its root context beside {@code
 * ModeleConfiguration}; with {@code scolarite.source=supann} it does nothing.
 */
@Configuration(proxyBeanMethods = false)
public class ApogeeConfiguration {

    @Bean
    SourceScolarite sourceApogee(Reglages reglages, Clock horloge) {
        return new SourceApogee(reglages, horloge);
    }
}
