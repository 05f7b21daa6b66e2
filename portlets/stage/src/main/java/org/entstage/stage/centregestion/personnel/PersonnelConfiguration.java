package org.entstage.stage.centregestion.personnel;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The staff's place in the administration and among the pages of a centre. */
@Configuration(proxyBeanMethods = false)
class PersonnelConfiguration {

    @Bean
    Rubrique rubriquePersonnel() {
        return new Rubrique("personnel", 20, Action.PERSONNEL_GERER);
    }

    @Bean
    PageDuCentre pagePersonnel() {
        return new PageDuCentre("personnel", "centre", 50, Action.PERSONNEL_GERER);
    }
}
