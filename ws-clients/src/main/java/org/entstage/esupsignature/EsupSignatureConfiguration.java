package org.entstage.esupsignature;

import org.entstage.commun.Reglages;
import org.entstage.connecteur.Connecteur;
import org.entstage.signature.Parapheur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Adds esup-signature as the service for electronic signatures. A web application names this class in its root context
 * beside {@code ModeleConfiguration}; without {@code signature.url} it is not asked.
 */
@Configuration(proxyBeanMethods = false)
public class EsupSignatureConfiguration {

    @Bean
    Parapheur parapheurEsup(Reglages reglages) {
        return new ParapheurEsup(AccesSignature.de(reglages));
    }

    @Bean
    Connecteur connecteurSignature(Reglages reglages) {
        return new ConnecteurSignature(AccesSignature.de(reglages));
    }
}
