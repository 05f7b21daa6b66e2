package org.entstage.stage.connecteur;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connectors' place in the administration. */
@Configuration(proxyBeanMethods = false)
class ConnecteursConfiguration {

    @Bean
    Rubrique rubriqueConnecteurs() {
        return Rubrique.partout("connecteurs", 80, Action.CONNECTEUR_TESTER);
    }
}
