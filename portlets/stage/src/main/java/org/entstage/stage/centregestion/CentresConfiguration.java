package org.entstage.stage.centregestion;

import org.entstage.droits.Action;
import org.entstage.stage.administration.Rubrique;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The centres' place in the administration, and the pages of a centre. */
@Configuration(proxyBeanMethods = false)
class CentresConfiguration {

    @Bean
    Rubrique rubriqueCentres() {
        return new Rubrique("centregestion", 10, Action.CENTRE_CREER, Action.CENTRE_REGLER, Action.CENTRE_RATTACHER);
    }

    @Bean
    PageDuCentre pageIdentite() {
        return PageDuCentre.parId("centregestion-identite", 10, Action.CENTRE_REGLER);
    }

    @Bean
    PageDuCentre pageReglages() {
        return PageDuCentre.parId("centregestion-reglages", 20, Action.CENTRE_LIRE);
    }

    @Bean
    PageDuCentre pageCriteres() {
        return PageDuCentre.parId("centregestion-criteres", 30, Action.CENTRE_LIRE);
    }

    @Bean
    PageDuCentre pageSignataires() {
        return PageDuCentre.parId("centregestion-signataires", 40, Action.CENTRE_LIRE);
    }

    @Bean
    PageDuCentre pagePlace() {
        return PageDuCentre.parId("centregestion-place", 90, Action.CENTRE_CREER);
    }
}
