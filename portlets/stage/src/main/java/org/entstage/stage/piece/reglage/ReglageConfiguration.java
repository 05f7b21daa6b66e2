package org.entstage.stage.piece.reglage;

import org.entstage.droits.Action;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents' place among the pages of a centre. */
@Configuration(proxyBeanMethods = false)
class ReglageConfiguration {

    @Bean
    PageDuCentre pagePiecesDemandees() {
        return PageDuCentre.parId("pieces-demandees", 26, Action.CENTRE_LIRE);
    }
}
