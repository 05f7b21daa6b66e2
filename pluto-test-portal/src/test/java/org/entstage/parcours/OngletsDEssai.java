package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.url.PageState;
import org.entstage.portail.url.Parameters;
import org.entstage.portail.url.PortalUrl;
import org.entstage.portail.url.PortalUrlCodec;
import org.entstage.portail.url.Target;

/** Portlets on tabs that everybody sees, so that nothing but the rights keeps anybody out, and their addresses. */
final class OngletsDEssai {

    private static final String MISE_EN_PAGE = "/portal/administration/mise-en-page";
    private static final PortalUrlCodec ADRESSES = new PortalUrlCodec();

    private final PortailComplet portail;
    private final String application;
    private final List<String> portlets;
    private final Map<String, String> fenetres = new HashMap<>();

    OngletsDEssai(PortailComplet portail, String application, List<String> portlets) {
        this.portail = portail;
        this.application = application;
        this.portlets = List.copyOf(portlets);
    }

    void poser() {
        Navigateur admin = portail.connecte("admin").navigateur();
        for (String portlet : portlets) {
            ajouter(admin, onglet(portlet));
            placer(admin, onglet(portlet), application + "/" + portlet);
            Matcher fenetre = Pattern.compile("/m:(p\\d+):help")
                    .matcher(admin.lire("/portal/page/" + onglet(portlet)).corps());
            assertThat(fenetre.find()).as(portlet).isTrue();
            fenetres.put(portlet, fenetre.group(1));
        }
    }

    static void ajouter(Navigateur admin, String onglet) {
        geste(admin, "form", "ajouter-onglet", Map.of("titre-fr", onglet, "titre-en", onglet));
    }

    /** @param portlet web application and portlet, {@code stage/mes-stages} */
    static void placer(Navigateur admin, String onglet, String portlet) {
        geste(
                admin,
                "form:has([name=onglet][value=" + onglet + "])",
                "placer",
                Map.of("portlet", portlet, "colonne", "1"));
    }

    private static void geste(Navigateur admin, String formulaire, String geste, Map<String, String> champs) {
        Map<String, String> valeurs = new HashMap<>(champs);
        valeurs.put("geste", geste);
        admin.soumettre(admin.lire(MISE_EN_PAGE), formulaire + ":has(button[value=" + geste + "])", valeurs);
    }

    /** The other tests of this portal see it as it was. */
    void retirer() {
        Navigateur admin = portail.connecte("admin").navigateur();
        portlets.forEach(portlet -> retirer(admin, onglet(portlet)));
    }

    static void retirer(Navigateur admin, String onglet) {
        Reponse question = admin.lire(admin.lire(MISE_EN_PAGE).lien("a[href$=retirer/" + onglet + "]"));
        admin.soumettre(question, "form:has(button[value=retirer-onglet])", Map.of("geste", "retirer-onglet"));
    }

    static String onglet(String portlet) {
        return "porte-" + portlet;
    }

    /** Where a view or a stream is. */
    String adresse(Porte porte, Parameters parametres) {
        PageState page = PageState.initial(onglet(porte.portlet()));
        String fenetre = fenetres.get(porte.portlet());
        if (porte.phase().equals("resource")) {
            Target flux = Target.resource(fenetre, parametres, porte.nom(), ResourceURL.PAGE);
            return "/portal/page" + ADRESSES.write(PortalUrl.to(page, flux));
        }
        PageState vue = page.change(
                fenetre,
                etat -> etat.withMode(porte.mode().equals("HELP") ? PortletMode.HELP : PortletMode.VIEW)
                        .withRender(porte.mapping().isEmpty() ? Parameters.NONE : parametres.with("vue", porte.nom())));
        return "/portal/page" + ADRESSES.write(PortalUrl.to(vue));
    }

    /** @param jeton token of the portal's addresses */
    String action(Porte porte, Parameters parametres, String jeton) {
        Target cible = Target.action(
                fenetres.get(porte.portlet()), parametres.with("javax.portlet.action", porte.nom()), jeton);
        return "/portal/page" + ADRESSES.write(PortalUrl.to(PageState.initial(onglet(porte.portlet())), cible));
    }
}
