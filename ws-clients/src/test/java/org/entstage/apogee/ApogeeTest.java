package org.entstage.apogee;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.entstage.commun.CatalogueReglages;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.DossierScolaire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh server and a fresh adapter for each test. */
abstract class ApogeeTest {

    static final Instant MAINTENANT = Instant.parse("2026-11-21T10:00:00Z");

    ApogeeFactice apogee;
    private final Map<String, String> reglages = new HashMap<>();
    private ScolariteApogee scolarite;

    @BeforeEach
    void ouvrir() {
        apogee = new ApogeeFactice();
        EtudiantExemple.inscrireA(apogee);
        for (String service : CatalogueReglages.SERVICES_APOGEE) {
            reglages.put("apogee." + service + ".url", apogee.adresse(service));
            reglages.put("apogee." + service + ".delai", "2000");
        }
        reglages.put("apogee.cesure.codes", "CES;CES2");
    }

    @AfterEach
    void fermer() {
        if (scolarite != null) {
            scolarite.close();
        }
        apogee.close();
    }

    void regler(String cle, String valeur) {
        reglages.put(cle, valeur);
    }

    /** How one service is reached, with the settings of this moment. */
    AccesService acces(String service) {
        return AccesService.de(Reglages.de(reglages), service);
    }

    /** Made at the first call, with the settings of that moment. */
    ScolariteApogee scolarite() {
        if (scolarite == null) {
            Clock horloge = Clock.fixed(MAINTENANT, ZoneId.of("Europe/Paris"));
            scolarite = (ScolariteApogee) new SourceApogee(Reglages.de(reglages), horloge).ouvrir();
        }
        return scolarite;
    }

    DossierScolaire dossier() {
        return scolarite().dossier(EtudiantExemple.NUMERO);
    }
}
