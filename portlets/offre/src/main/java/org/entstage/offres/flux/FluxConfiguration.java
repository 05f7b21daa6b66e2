package org.entstage.offres.flux;

import java.time.Clock;
import org.entstage.commun.Reglages;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.flux.LireFlux;
import org.entstage.portlet.commun.guichet.Guichet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Root context of the feeds. Their handler is found by the name of its servlet in {@code web.xml}. */
@Configuration(proxyBeanMethods = false)
public class FluxConfiguration {

    /** Readers ask a few times an hour; a proxy in front keeps the answer for five minutes. */
    static final int APPELS_PAR_MINUTE = 60;

    private static final String PORTAIL = "entstage.url.offre";

    @Bean("flux")
    Flux flux(LireFlux lire, Nomenclatures listes, MessageSource messages, Reglages reglages, Clock horloge) {
        Guichet guichet = Guichet.limitant(reglages.codes("proxy.confiance"), APPELS_PAR_MINUTE, System::nanoTime);
        String portail = reglages.texte(PORTAIL);
        return new Flux(
                guichet,
                lire,
                new FluxAtom(listes, messages, reglages.etablissement(), portail, horloge),
                new FluxJobPosting(listes, messages, reglages.etablissement(), portail));
    }
}
