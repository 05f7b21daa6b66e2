package org.entstage.portail.administration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entstage.portail.container.PortletRegistry;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.layout.Placement;
import org.entstage.portail.page.DemandePage;
import org.entstage.portail.page.Gabarits;
import org.entstage.portail.page.PagePortail;
import org.entstage.portail.page.Vue;

/** The administrator's page: all tabs with what stands on them. Removing a tab is asked on a view of its own. */
public final class PageMiseEnPage implements PagePortail {

    private static final String RETRAIT = "retirer/";

    private final MiseEnPage miseEnPage;
    private final PortletRegistry portlets;
    private final GestesDeMiseEnPage gestes;

    public PageMiseEnPage(MiseEnPage miseEnPage, PortletRegistry portlets) {
        this.miseEnPage = miseEnPage;
        this.portlets = portlets;
        this.gestes = new GestesDeMiseEnPage(miseEnPage, portlets);
    }

    /** A tab with its windows, as the template shows it. */
    public record VueOnglet(Onglet onglet, List<VuePlacement> placements) {}

    /**
     * A window on a tab.
     *
     * @param titrePortlet title that the portlet gives itself
     * @param present whether the container has the portlet
     */
    public record VuePlacement(Placement placement, String titrePortlet, boolean present) {}

    /** A portlet that can be placed. */
    public record Choix(String valeur, String libelle) {}

    @Override
    public String chemin() {
        return "mise-en-page";
    }

    @Override
    public String titre(Locale langue) {
        return Gabarits.texte(langue, "admin.titre");
    }

    @Override
    public Set<String> roles() {
        return Set.of("admin");
    }

    @Override
    public Vue afficher(DemandePage demande) {
        Optional<Onglet> aRetirer = Optional.of(demande.suite())
                .filter(suite -> suite.startsWith(RETRAIT))
                .flatMap(suite -> miseEnPage.onglet(suite.substring(RETRAIT.length())));
        if (aRetirer.isPresent()) {
            Onglet onglet = aRetirer.get();
            int fenetres = miseEnPage.placements(onglet.id()).size();
            return new Vue("retrait-onglet", Map.of("onglet", onglet, "fenetres", fenetres));
        }
        return new Vue(
                "mise-en-page",
                Map.of(
                        "onglets",
                        miseEnPage.onglets().stream()
                                .map(onglet -> vue(onglet, demande.langue()))
                                .toList(),
                        "choix",
                        choix(demande.langue()),
                        "roles",
                        GestesDeMiseEnPage.ROLES));
    }

    private VueOnglet vue(Onglet onglet, Locale langue) {
        List<VuePlacement> placements = miseEnPage.placements(onglet.id()).stream()
                .map(placement -> {
                    var portlet = portlets.find(placement.application(), placement.portlet());
                    String titre = portlet.map(p -> portlets.title(p, langue)).orElse(placement.portlet());
                    return new VuePlacement(placement, titre, portlet.isPresent());
                })
                .toList();
        return new VueOnglet(onglet, placements);
    }

    private List<Choix> choix(Locale langue) {
        return portlets.portlets().stream()
                .map(portlet -> {
                    String nom = portlet.getApplication().getName() + "/" + portlet.getPortletName();
                    return new Choix(nom, portlets.title(portlet, langue) + " (" + nom + ")");
                })
                .toList();
    }

    @Override
    public String poster(DemandePage demande) {
        return gestes.faire(demande);
    }
}
