package org.entstage.offres.alerte;

import org.entstage.commun.Reglages;
import org.entstage.offre.recherche.ArreterAlerte;
import org.entstage.offre.recherche.SuivreLienAlerte;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Root context of that page. Its handler is found by the name of its servlet in {@code web.xml}. */
@Configuration(proxyBeanMethods = false)
public class AlerteConfiguration {

    static final int APPELS_PAR_MINUTE = 60;

    private static final String PORTAIL = "entstage.url.offre";

    @Bean("alerte")
    PageDAlerte pageDAlerte(
            Reglages reglages,
            SuivreLienAlerte suivre,
            ArreterAlerte arreter,
            SpringTemplateEngine gabarits,
            MessageSource messages,
            FormBinding liaison) {
        Guichet guichet = Guichet.limitant(reglages.codes("proxy.confiance"), APPELS_PAR_MINUTE, System::nanoTime);
        return new PageDAlerte(
                guichet, suivre, arreter, new PageSeule(gabarits, messages, liaison), reglages.texte(PORTAIL));
    }
}
