package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every view of the administration portlet that links lead to, found by following them: one in French on a narrow screen,
 * the next in English on a wide one, all by keyboard and without a violation. Holds views that do not exist yet, too.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationAccessibleIT {

    private static final String PAGE = "/portal/page/administration";
    private static final Pattern VUE = Pattern.compile("vue:([a-z0-9-]+)");

    private PortailComplet portail;
    private Ecran ecran;

    @BeforeAll
    void ouvrir() {
        portail = PortailComplet.surH2();
        ecran = new Ecran(portail);
    }

    @AfterAll
    void fermer() {
        if (ecran != null) {
            ecran.close();
        }
    }

    @Test
    void every_view_of_the_administrator_is_for_everybody() {
        ecran.connecter("admin");
        Map<String, String> vues = vues();
        Regard regard = new Regard(ecran);
        boolean etroit = true;
        for (Map.Entry<String, String> vue : vues.entrySet()) {
            String chemin = URI.create(vue.getValue()).getPath();
            if (etroit) {
                ecran.ouvrir("/portal/langue/fr?vers=" + chemin);
                regard.etroit(vue.getKey(), null);
            } else {
                regard.large(vue.getKey(), chemin, "en");
            }
            etroit = !etroit;
        }

        regard.conclure();
        assertThat(vues)
                .containsKeys(
                        "home",
                        "parametres",
                        "journal",
                        "circuit",
                        "pieces-demandees",
                        "courriels",
                        "feries",
                        "feries-nouveau",
                        "listes-pays",
                        "regles",
                        "regles-regle");
    }

    /** One address for each view, as they are met: without the browser, which only has to look at them. */
    private Map<String, String> vues() {
        Visiteur admin = portail.connecte("admin");
        Map<String, String> vues = new LinkedHashMap<>(Map.of("home", portail.url() + PAGE));
        Deque<String> aVoir = new ArrayDeque<>(vues.values());
        while (!aVoir.isEmpty()) {
            for (String lien : liens(admin.ouvrir(aVoir.pop()))) {
                Matcher vue = VUE.matcher(lien);
                if (lien.contains(PAGE) && vue.find() && vues.putIfAbsent(vue.group(1), lien) == null) {
                    aVoir.add(lien);
                }
            }
        }
        return vues;
    }

    private static List<String> liens(Visiteur visiteur) {
        return visiteur.page().select(".entstage a[href]").eachAttr("abs:href");
    }
}
