package org.entstage.architecture;

import java.util.List;
import java.util.Map;

/** {@code docs/rights-evaluation.md}. */
class DroitsDocumentesTest extends DroitsContract {

    private static final Map<String, String> ADRESSES = Map.of(
            "/WEB-INF/servlet/view",
            "nobody: containers answer no request for WEB-INF; portlets include it to draw their templates");

    DroitsDocumentesTest() {
        super("rights-evaluation.md", ADRESSES);
    }

    @Override
    protected String rediger(Map<String, List<Porte>> portlets, Map<String, String> adresses) {
        return TableDesDroits.annexe("evaluation", portlets, adresses);
    }
}
