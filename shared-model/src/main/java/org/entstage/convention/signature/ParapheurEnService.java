package org.entstage.convention.signature;

import java.util.List;
import org.entstage.signature.Parapheur;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The service for electronic signatures that this institution uses, if it uses one. */
@Component
class ParapheurEnService {

    private final List<Parapheur> connus;

    /** @param connus those whose adapter this web application has; it may have none */
    ParapheurEnService(ObjectProvider<Parapheur> connus) {
        this.connus = connus.stream().toList();
    }

    boolean present() {
        return connus.stream().anyMatch(Parapheur::enService);
    }

    /** @throws IllegalStateException when there is none */
    Parapheur lui() {
        return connus.stream()
                .filter(Parapheur::enService)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no service for electronic signatures"));
    }
}
