package org.entstage.stage.gratification;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rates' place in the administration. */
@Configuration(proxyBeanMethods = false)
class BaremesConfiguration {

    @Bean
    Rubrique rubriqueBaremes() {
        return Rubrique.partout("baremes", 50, Action.BAREME_GERER);
    }
}
