package org.entstage.isolation;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class IsolationSurH2Test extends IsolationEnBaseTest {

    private static final String BASE =
            "jdbc:h2:mem:isolation;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @Override
    ModeleDeTest ouvrir(String uai, SystemesDeTest systemes) {
        return ModeleDeTest.deLEtablissement(uai, BASE, "sa", "", systemes);
    }
}
