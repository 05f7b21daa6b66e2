package org.entstage.architecture;

import java.util.List;
import java.util.Map;

/** {@code docs/rights-offre.md}. */
class DroitsDocumentesTest extends DroitsContract {

    private static final Map<String, String> ADRESSES = Map.of(
            "/WEB-INF/servlet/view",
            "nobody: containers answer no request for WEB-INF; portlets include it to draw their templates",
            "/entreprise/*",
            "everybody asks for a link (`ENTREPRISE_DEMANDER`), 10 times a minute and address, 3 answers an hour and mail"
                    + " address; who has one that is good, in the space of its one company: `ENTREPRISE_LIRE` by GET,"
                    + " `ENTREPRISE_ECRIRE` by POST; 120 calls a minute and address");

    DroitsDocumentesTest() {
        super("rights-offre.md", ADRESSES);
    }

    @Override
    protected String rediger(Map<String, List<Porte>> portlets, Map<String, String> adresses) {
        return TableDesDroits.annexe("offre", portlets, adresses);
    }
}
