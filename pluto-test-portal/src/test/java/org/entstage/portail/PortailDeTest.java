package org.entstage.portail;

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
 * A running portal with test portlets, on a free port with data of its own; started once per JVM, because the container
 * allows one portal at a time. Get a new {@link #navigateur()} for each person.
 */
public final class PortailDeTest {

    private static PortailDeTest enCours;

    private final TestPortal portail;
    private final FauxCas cas;

    private PortailDeTest(Map<String, String> reglages, FauxCas cas) throws Exception {
        this.cas = cas;
        this.portail = TestPortal.start(cle -> Optional.ofNullable(reglages.get(cle)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            portail.close();
            DossierDeTest.supprimer(Path.of(reglages.get("portal.data")));
        }));
    }

    /** The portal with the small test portlets and a CAS made for tests. */
    public static synchronized PortailDeTest avecLesPortletsDEssai() {
        if (enCours == null) {
            try {
                enCours = essai(DossierDeTest.creer("portail"));
            } catch (Exception e) {
                throw new AssertionError("the portal does not start", e);
            }
        }
        return enCours;
    }

    private static PortailDeTest essai(Path dossier) throws Exception {
        FauxCas cas = new FauxCas();
        Map<String, String> reglages = new HashMap<>();
        reglages.put("portal.port", "0");
        reglages.put("portal.data", dossier.toString());
        reglages.put("portal.contreparties", "false");
        reglages.put("cas.url", cas.url());
        reglages.put("portail.jdbc.url", "jdbc:h2:mem:portail-d-essai;MODE=MySQL;DB_CLOSE_DELAY=-1");
        for (String war : new String[] {"essai-a", "essai-b", "essai-refuse"}) {
            String fichier = WarDEssai.assembler(dossier, war).toString();
            reglages.merge("portal.wars", fichier, (un, autre) -> un + "," + autre);
        }
        PortailDeTest portail = new PortailDeTest(reglages, cas);
        placerLesPortlets(reglages.get("portail.jdbc.url"));
        return portail;
    }

    private static void placerLesPortlets(String base) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(base);
        source.setUser("sa");
        source.setPassword("");
        MiseEnPage miseEnPage = new MiseEnPage(new Database(source));
        if (miseEnPage.onglet("essais").isPresent()) {
            return;
        }
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
