package org.entstage.stage.centregestion.personnel;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The staff's place in the administration. */
@Configuration(proxyBeanMethods = false)
class PersonnelConfiguration {

    @Bean
    Rubrique rubriquePersonnel() {
        return new Rubrique("personnel", 20, Action.PERSONNEL_GERER);
    }
}
