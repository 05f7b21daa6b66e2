package org.entstage.stage.nomenclature;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists' place in the administration. */
@Configuration(proxyBeanMethods = false)
class NomenclatureConfiguration {

    @Bean
    Rubrique rubriqueListes() {
        return Rubrique.partout("listes", 30, Action.LISTE_GERER);
    }
}
