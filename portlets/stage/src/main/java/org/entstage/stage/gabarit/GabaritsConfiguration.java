package org.entstage.stage.gabarit;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The templates' place in the administration and on a centre's page. */
@Configuration(proxyBeanMethods = false)
class GabaritsConfiguration {

    @Bean
    Rubrique rubriqueGabarits() {
        return new Rubrique("gabarits", 43, Action.GABARIT_LIRE);
    }

    @Bean
    PageDuCentre pageGabarits() {
        return PageDuCentre.parId("gabarits", 28, Action.GABARIT_LIRE);
    }
}
