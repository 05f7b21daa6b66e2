package org.entstage.stage.presence;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the public holidays in the administration. */
@Configuration(proxyBeanMethods = false)
class FeriesConfiguration {

    @Bean
    Rubrique rubriqueFeries() {
        return Rubrique.partout("feries", 55, Action.LISTE_GERER);
    }
}
