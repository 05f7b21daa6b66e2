package org.entstage.stage.centregestion.contenu;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contents' place in the administration and among the pages of a centre. */
@Configuration(proxyBeanMethods = false)
class ContenusConfiguration {

    @Bean
    Rubrique rubriqueConsignes() {
        return new Rubrique("consignes", 30, Action.CENTRE_REGLER);
    }

    @Bean
    PageDuCentre pageConsignes() {
        return new PageDuCentre("consignes", "centre", 60, Action.CENTRE_REGLER);
    }
}
