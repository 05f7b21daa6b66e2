package org.entstage.portail.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.login.SessionPortail;
import org.entstage.portail.login.Utilisateur;

/** The frame of every page: tabs, the portal's own pages, language, login, what the container refused. */
public final class Cadre {

    private final Gabarits gabarits;
    private final MiseEnPage miseEnPage;
    private final List<PagePortail> pages;
    private final Supplier<List<String>> refus;

    /** @param refus names of what the container did not take; shown on every page */
    public Cadre(Gabarits gabarits, MiseEnPage miseEnPage, List<PagePortail> pages, Supplier<List<String>> refus) {
        this.gabarits = gabarits;
        this.miseEnPage = miseEnPage;
        this.pages = List.copyOf(pages);
        this.refus = refus;
    }

    /** An entry of the navigation. */
    public record Lien(String adresse, String titre, boolean actif) {}

    /**
     * What goes into the frame.
     *
     * @param titre title of the page
     * @param contenu markup of {@code <main>}
     * @param tete markup that portlets want in the head
     * @param retour path the language switch comes back to
     */
    public record Contenu(String titre, String contenu, String tete, String retour) {}

    /** The other tabs and pages that the reader may have: what an empty tab shows. */
    List<Lien> destinations(HttpServletRequest requete, String ici) {
        Set<String> roles = SessionPortail.roles(requete);
        Locale langue = Langue.de(requete);
        List<Lien> liens = new ArrayList<>(onglets(requete.getContextPath(), roles, langue, ici));
        liens.addAll(pages(requete.getContextPath(), roles, langue, ici));
        liens.removeIf(Lien::actif);
        return liens;
    }

    Gabarits gabarits() {
        return gabarits;
    }

    /** Sends a page. */
    public void envoyer(HttpServletRequest requete, HttpServletResponse reponse, Contenu contenu) throws IOException {
        Locale langue = Langue.de(requete);
        String page = gabarits.remplir("cadre", langue, "portail.textes", modele(requete, langue, contenu));
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.setHeader("Cache-Control", "private, no-store");
        reponse.getWriter().write(page);
    }

    private Map<String, Object> modele(HttpServletRequest requete, Locale langue, Contenu contenu) {
        Set<String> roles = SessionPortail.roles(requete);
        SessionPortail session = SessionPortail.de(requete);
        Map<String, Object> modele = new HashMap<>();
        modele.put("contexte", requete.getContextPath());
        modele.put("langue", langue.getLanguage());
        modele.put("titre", contenu.titre());
        modele.put("contenu", contenu.contenu());
        modele.put("tete", contenu.tete());
        modele.put("retour", contenu.retour());
        modele.put("onglets", onglets(requete.getContextPath(), roles, langue, contenu.retour()));
        modele.put("pages", pages(requete.getContextPath(), roles, langue, contenu.retour()));
        modele.put(
                "personne",
                SessionPortail.utilisateur(requete).map(Utilisateur::nomAffiche).orElse(""));
        modele.put("jeton", session.jeton());
        modele.put("message", session.prendreMessage());
        modele.put("refuse", session.prendreRefus());
        modele.put("refus", refus.get());
        return modele;
    }

    private List<Lien> onglets(String contexte, Set<String> roles, Locale langue, String ici) {
        List<Lien> liens = new ArrayList<>();
        for (Onglet onglet : miseEnPage.visiblesPour(roles)) {
            String adresse = contexte + "/page/" + onglet.id();
            liens.add(new Lien(adresse, onglet.titre(langue), ici.equals(adresse) || ici.startsWith(adresse + '/')));
        }
        return liens;
    }

    private List<Lien> pages(String contexte, Set<String> roles, Locale langue, String ici) {
        return pages.stream()
                .filter(page -> page.roles().stream().anyMatch(roles::contains))
                .map(page -> {
                    String adresse = contexte + "/administration/" + page.chemin();
                    boolean actif = ici.equals(adresse) || ici.startsWith(adresse + '/');
                    return new Lien(adresse, page.titre(langue), actif);
                })
                .toList();
    }
}
