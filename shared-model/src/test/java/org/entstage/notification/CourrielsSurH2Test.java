package org.entstage.notification;

import org.entstage.essai.ModeleDeTest;

class CourrielsSurH2Test extends CourrielsEnBaseTest {

    private static final String BASE =
            "jdbc:h2:mem:courriels;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @Override
    ModeleDeTest noeud(Messagerie messagerie) {
        return ModeleDeTest.surBase(BASE, "sa", "", systemes.scolarite(), systemes.annuaire(), messagerie);
    }
}
