package org.entstage.stage.courriel;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails' place in the administration and on a centre's page. */
@Configuration(proxyBeanMethods = false)
class CourrielsConfiguration {

    @Bean
    Rubrique rubriqueCourriels() {
        return new Rubrique("courriels", 42, Action.COURRIEL_LIRE);
    }

    @Bean
    PageDuCentre pageCourriels() {
        return PageDuCentre.parId("courriels", 27, Action.COURRIEL_LIRE);
    }
}
