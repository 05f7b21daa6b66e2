package org.entstage.apogee;

import java.time.Clock;
import org.entstage.commun.Reglages;
import org.entstage.connecteur.Connecteur;
import org.entstage.scolarite.SourceScolarite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Adds Apogée to the sources of student records. A web application names this class in its root context beside {@code
 * ModeleConfiguration}; with {@code scolarite.source=supann} they are not asked, except by the test buttons of the administration.
 */
@Configuration(proxyBeanMethods = false)
public class ApogeeConfiguration {

    @Bean
    SourceScolarite sourceApogee(Reglages reglages, Clock horloge) {
        return new SourceApogee(reglages, horloge);
    }

    @Bean
    Connecteur connecteurEtudiantMetier(Reglages reglages) {
        return new ConnecteurApogee(AccesService.de(reglages, "EtudiantMetier"));
    }

    @Bean
    Connecteur connecteurAdministratifMetier(Reglages reglages) {
        return new ConnecteurApogee(AccesService.de(reglages, "AdministratifMetier"));
    }

    @Bean
    Connecteur connecteurPedagogiqueMetier(Reglages reglages) {
        return new ConnecteurApogee(AccesService.de(reglages, "PedagogiqueMetier"));
    }

    @Bean
    Connecteur connecteurOffreFormationMetier(Reglages reglages) {
        return new ConnecteurApogee(AccesService.de(reglages, "OffreFormationMetier"));
    }

    @Bean
    Connecteur connecteurReferentielMetier(Reglages reglages) {
        return new ConnecteurApogee(AccesService.de(reglages, "ReferentielMetier"));
    }

    @Bean
    Connecteur connecteurGeographieMetier(Reglages reglages) {
        return new ConnecteurApogee(AccesService.de(reglages, "GeographieMetier"));
    }
}
