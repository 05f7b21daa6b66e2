package org.entstage.convention;

import org.entstage.gratification.Baremes;
import org.entstage.gratification.CalculGratification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pure rules of hours and money at hand of the use cases. */
@Configuration
class ConventionConfiguration {

    @Bean
    CalculGratification calculGratification(Baremes baremes) {
        return new CalculGratification(baremes);
    }
}
