package org.entstage.stage.parametre;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings' place in the administration. */
@Configuration(proxyBeanMethods = false)
class ParametresConfiguration {

    @Bean
    Rubrique rubriqueParametres() {
        return Rubrique.partout("parametres", 60, Action.PARAMETRE_LIRE);
    }
}
