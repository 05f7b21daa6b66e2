package org.entstage.stage.regle;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules' place in the administration and on a centre's page. */
@Configuration(proxyBeanMethods = false)
class ReglesConfiguration {

    @Bean
    Rubrique rubriqueRegles() {
        return new Rubrique("regles", 45, Action.PARAMETRE_MODIFIER, Action.CENTRE_REGLER);
    }

    @Bean
    PageDuCentre pageRegles() {
        return PageDuCentre.parId("regles", 26, Action.CENTRE_REGLER);
    }
}
