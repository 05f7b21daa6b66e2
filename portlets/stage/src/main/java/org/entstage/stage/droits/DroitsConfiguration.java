package org.entstage.stage.droits;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of roles, grants, delegations and of looking through somebody's eyes in the administration. */
@Configuration(proxyBeanMethods = false)
class DroitsConfiguration {

    @Bean
    Rubrique rubriqueRoles() {
        return new Rubrique("droits", 60, Action.ROLE_LIRE);
    }

    @Bean
    Rubrique rubriqueAttributions() {
        return new Rubrique("attributions", 61, Action.ROLE_LIRE);
    }

    @Bean
    Rubrique rubriqueDelegations() {
        return new Rubrique("delegations-toutes", 62, Action.DELEGATION_GERER);
    }

    @Bean
    Rubrique rubriqueAgirComme() {
        return Rubrique.partout("agir-comme", 63, Action.AGIR_COMME);
    }
}
