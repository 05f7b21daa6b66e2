package org.entstage.stage.simulation;

import org.entstage.commun.Reglages;
import org.entstage.simulation.SimulerStage;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Root context of the simulator. Its two handlers are found by the names of their servlets in {@code web.xml}. */
@Configuration(proxyBeanMethods = false)
public class SimulationConfiguration {

    private static final String PAGE_DES_PORTLETS = "entstage.url.stage";

    @Bean
    Textes textesDeLaSimulation(MessageSource messages) {
        return new Textes(messages);
    }

    @Bean
    Guichet guichet(Reglages reglages) {
        return new Guichet(Appelant.derriere(reglages.codes("proxy.confiance")), new Frein(System::nanoTime));
    }

    @Bean("simulation-api")
    ApiSimulation apiSimulation(Guichet guichet, SimulerStage simuler, Textes textes) {
        return new ApiSimulation(guichet, simuler, textes);
    }

    @Bean("simulateur")
    PageSimulateur pageSimulateur(
            Guichet guichet, SimulerStage simuler, Textes textes, SpringTemplateEngine gabarits, Reglages reglages) {
        return new PageSimulateur(guichet, simuler, textes, gabarits, reglages.texte(PAGE_DES_PORTLETS));
    }
}
