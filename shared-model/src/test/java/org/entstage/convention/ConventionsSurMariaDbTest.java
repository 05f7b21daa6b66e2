package org.entstage.convention;

import java.util.List;
import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.Assumptions;

/** The same on a real server through Connector/J, where Debian's mariadb-server is installed, and on two nodes of it. */
class ConventionsSurMariaDbTest extends ConventionsEnBaseTest implements DeuxNoeuds {

    private static final String BASE = "conventions";

    private MariaDbDeTest serveur;

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        return ModeleDeTest.surMariaDb(serveur, BASE, systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }

    @Override
    public List<String> base() {
        return List.of(serveur.adresse(BASE), serveur.compte(), serveur.motDePasse());
    }
}
