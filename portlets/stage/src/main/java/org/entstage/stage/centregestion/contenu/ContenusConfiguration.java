package org.entstage.stage.centregestion.contenu;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contents' place in the administration. */
@Configuration(proxyBeanMethods = false)
class ContenusConfiguration {

    @Bean
    Rubrique rubriqueConsignes() {
        return new Rubrique("consignes", 30, Action.CENTRE_REGLER);
    }
}
