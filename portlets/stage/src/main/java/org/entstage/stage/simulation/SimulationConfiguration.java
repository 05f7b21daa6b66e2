package org.entstage.stage.simulation;

import org.entstage.commun.Reglages;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.simulation.SimulerStage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Root context of the simulator. Its two handlers are found by the names of their servlets in {@code web.xml}. */
@Configuration(proxyBeanMethods = false)
public class SimulationConfiguration {

    static final int APPELS_PAR_MINUTE = 600;

    private static final String PAGE_DES_PORTLETS = "entstage.url.stage";

    @Bean
    Textes textesDeLaSimulation(MessageSource messages) {
        return new Textes(messages);
    }

    @Bean
    Guichet guichetDeLaSimulation(Reglages reglages) {
        return Guichet.limitant(reglages.codes("proxy.confiance"), APPELS_PAR_MINUTE, System::nanoTime);
    }

    @Bean("simulation-api")
    ApiSimulation apiSimulation(
            @Qualifier("guichetDeLaSimulation") Guichet guichet, SimulerStage simuler, Textes textes) {
        return new ApiSimulation(guichet, simuler, textes);
    }

    @Bean("simulateur")
    PageSimulateur pageSimulateur(
            @Qualifier("guichetDeLaSimulation") Guichet guichet,
            SimulerStage simuler,
            Textes textes,
            SpringTemplateEngine gabarits,
            Reglages reglages) {
        return new PageSimulateur(guichet, simuler, textes, gabarits, reglages.texte(PAGE_DES_PORTLETS));
    }
}
