package org.entstage.stage.echange;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The exchange's place in the administration. */
@Configuration(proxyBeanMethods = false)
class EchangeConfiguration {

    @Bean
    Rubrique rubriqueEchange() {
        return Rubrique.partout("echange", 70, Action.PARAMETRE_LIRE);
    }
}
