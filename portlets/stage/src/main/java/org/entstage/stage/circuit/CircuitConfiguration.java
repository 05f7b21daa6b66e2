package org.entstage.stage.circuit;

import org.entstage.droits.Action;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps' place among the pages of a centre. */
@Configuration(proxyBeanMethods = false)
class CircuitConfiguration {

    @Bean
    PageDuCentre pageCircuit() {
        return PageDuCentre.parId("circuit", 25, Action.CENTRE_LIRE);
    }
}
