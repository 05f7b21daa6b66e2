package org.entstage.stage.texte;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts' place in the administration. */
@Configuration(proxyBeanMethods = false)
class TextesConfiguration {

    @Bean
    Rubrique rubriqueTextes() {
        return Rubrique.partout("textes", 40, Action.TEXTE_GERER);
    }
}
