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
                    + " `ENTREPRISE_ECRIRE` by POST; 120 calls a minute and address",
            "/flux/*",
            "everybody, `FLUX_LIRE`: published offers that are meant for all, as Atom and as schema.org, without what companies hide;"
                    + " 60 calls a minute and address",
            "/alerte/*",
            "`ALERTE_ARRETER` by the link of a mail: stops the mails of one saved search; reading shows a button, sending it writes;"
                    + " 60 calls a minute and address");

    DroitsDocumentesTest() {
        super("rights-offre.md", ADRESSES);
    }

    @Override
    protected String rediger(Map<String, List<Porte>> portlets, Map<String, String> adresses) {
        return TableDesDroits.annexe("offre", portlets, adresses);
    }
}
