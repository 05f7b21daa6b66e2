package org.entstage.portail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.store.Database;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A running portal for tests, once per JVM, on a free port with data of its own. Get a new {@link #navigateur()} for each
 * person.
 */
public final class PortailDeTest {

    private static PortailDeTest enCours;

    private final TestPortal portail;
    private final FauxCas cas;

    private PortailDeTest(TestPortal portail, FauxCas cas) {
        this.portail = portail;
        this.cas = cas;
    }

    /** The portal with the small test portlets and a CAS made for tests. */
    public static synchronized PortailDeTest avecLesPortletsDEssai() {
        if (enCours == null) {
            enCours = demarrer();
        }
        return enCours;
    }

    private static PortailDeTest demarrer() {
        try {
            Path dossier = Files.createTempDirectory("portail");
            FauxCas cas = new FauxCas();
            Map<String, String> reglages = new HashMap<>();
            reglages.put("portal.port", "0");
            reglages.put("portal.data", dossier.toString());
            reglages.put("cas.url", cas.url());
            for (String war : new String[] {"essai-a", "essai-b", "essai-refuse"}) {
                reglages.merge(
                        "portal.wars", WarDEssai.assembler(dossier, war).toString(), (un, autre) -> un + "," + autre);
            }
            reglages.put("portal.contreparties", "false");
            reglages.put("portail.jdbc.url", "jdbc:h2:mem:portail-d-essai;MODE=MySQL;DB_CLOSE_DELAY=-1");
            TestPortal portail = TestPortal.start(cle -> Optional.ofNullable(reglages.get(cle)));
            placerLesPortlets(reglages.get("portail.jdbc.url"));
            Runtime.getRuntime().addShutdownHook(new Thread(portail::close));
            return new PortailDeTest(portail, cas);
        } catch (Exception e) {
            throw new AssertionError("the portal does not start", e);
        }
    }

    private static void placerLesPortlets(String base) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(base);
        source.setUser("sa");
        source.setPassword("");
        MiseEnPage miseEnPage = new MiseEnPage(new Database(source));
        miseEnPage.ajouter(new Onglet("essais", "Essais", "Trials", 90, Set.of("etudiant")));
        for (String portlet : new String[] {
            "essai-a/essai", "essai-a/essai", "essai-b/recepteur", "essai-a/casse", "essai-refuse/refuse"
        }) {
            String[] parties = portlet.split("/");
            miseEnPage.placer("essais", parties[0], parties[1], 1);
        }
    }

    /** A new browser, nobody logged in. */
    public Navigateur navigateur() {
        return new Navigateur(portail.url());
    }

    /** A new browser in which somebody is logged in. */
    public Navigateur connecte(String login) {
        Navigateur navigateur = navigateur();
        navigateur.connecter(login);
        return navigateur;
    }

    public String url() {
        return portail.url();
    }

    FauxCas cas() {
        return cas;
    }

    /** Runs a portal for a look with a browser. */
    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(avecLesPortletsDEssai().url());
        Thread.currentThread().join();
    }
}
