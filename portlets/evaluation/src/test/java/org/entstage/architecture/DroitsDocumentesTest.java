package org.entstage.architecture;

import java.util.List;
import java.util.Map;

/** {@code docs/rights-evaluation.md}. */
class DroitsDocumentesTest extends DroitsContract {

    private static final Map<String, String> ADRESSES = Map.of(
            "/WEB-INF/servlet/view",
            "nobody: containers answer no request for WEB-INF; portlets include it to draw their templates",
            "/tuteur/*",
            "who has a link that is good, to its one sheet: `EVALUATION_LIEN_LIRE` by GET, `EVALUATION_LIEN_REPONDRE` by POST;"
                    + " 240 calls a minute and address; who has one that is too old asks for another to the same address, 10"
                    + " times a minute and address, one an hour and sheet");

    DroitsDocumentesTest() {
        super("rights-evaluation.md", ADRESSES);
    }

    @Override
    protected String rediger(Map<String, List<Porte>> portlets, Map<String, String> adresses) {
        return TableDesDroits.annexe("evaluation", portlets, adresses);
    }
}
