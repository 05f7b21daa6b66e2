package org.entstage.banc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.entstage.banc.modele.Chronometre;
import org.entstage.banc.modele.Mesure;
import org.entstage.convention.RechercherConventions;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;

/** The staff's screens as a browser asks for them: login by CAS, tab, search form, links of the list. */
final class ListeAuPortail {

    /** The work that the project's aim speaks of. */
    static final String PREMIERE_PAGE = "list, page 1";

    private static final int ECHAUFFEMENT = 25;
    private static final int REPETITIONS = 60;
    private static final String ONGLET = "/portal/page/conventions";
    private static final String LIGNES = ".es-tableau tbody tr";
    private static final String RECHERCHE = "form[role=search]";
    private static final Predicate<Reponse> LISTE =
            page -> !page.page().select(LIGNES).isEmpty();
    private static final Predicate<Reponse> FICHE =
            page -> page.page().select(".es-faits").size() > 0;

    private final Navigateur baip;
    private final Navigateur gestionnaire;
    private final Map<String, IntConsumer> travaux = new LinkedHashMap<>();

    private ListeAuPortail(PortailDuBanc portail) {
        this.baip = portail.connecte("baip");
        this.gestionnaire = portail.connecte("gestionnaire");
    }

    /** @param annee teaching year with conventions that wait */
    static List<Mesure> mesurer(PortailDuBanc portail, BaseDuBanc base, long annee) throws SQLException {
        ListeAuPortail ecrans = new ListeAuPortail(portail);
        long conventions = base.nombre("select count(*) from convention");
        long pages = (conventions + RechercherConventions.TAILLE - 1) / RechercherConventions.TAILLE;
        ecrans.preparer(Long.toString(annee), pages);
        Chronometre aVide = new Chronometre(0, ECHAUFFEMENT, () -> -1);
        ecrans.travaux.forEach(aVide::mesurer);
        try (CompteurDuServeur compteur = CompteurDuServeur.de(base)) {
            Chronometre chronometre = new Chronometre(ECHAUFFEMENT, REPETITIONS, compteur::ordres);
            List<Mesure> mesures = new ArrayList<>();
            ecrans.travaux.forEach((cas, travail) -> mesures.add(chronometre.mesurer(cas, travail)));
            return mesures;
        }
    }

    /** @param pages how many pages the whole list has */
    private void preparer(String annee, long pages) {
        Reponse liste = baip.lire(ONGLET);
        String nomPrenom = liste.texte(LIGNES + " th a");
        String[] mots = nomPrenom.split(" ", 2);

        ajouter(PREMIERE_PAGE, baip, ONGLET, LISTE);
        ajouter("list, page 100 or the last", baip, lointaine(liste, Math.min(100, pages)), LISTE);
        ajouter("list, one year", baip, chercher(liste, Map.of("annee", annee)), LISTE);
        ajouter("list, one year and state", baip, chercher(liste, Map.of("annee", annee, "etat", "SOUMISE")), LISTE);
        ajouter("list, four letters of a name", baip, chercher(liste, Map.of("nom", nomPrenom.substring(0, 4))), LISTE);
        ajouter(
                "list, one letter and one year",
                baip,
                chercher(liste, Map.of("nom", nomPrenom.substring(0, 1), "annee", annee)),
                LISTE);
        ajouter(
                "list, first name and name",
                baip,
                chercher(liste, Map.of("nom", mots[mots.length - 1] + " " + mots[0])),
                LISTE);
        Reponse duCentre = gestionnaire.lire(ONGLET);
        ajouter("list, one centre", gestionnaire, ONGLET, LISTE);
        ajouter(
                "list, one centre and year",
                gestionnaire,
                gestionnaire
                        .soumettre(duCentre, RECHERCHE, Map.of("annee", annee))
                        .adresse()
                        .toString(),
                LISTE);
        String ouverte = liste.lien(LIGNES + " th a");
        ajouter("open one", baip, baip.lire(ouverte).lien("aside a[href*=fiche]"), FICHE);
        ajouter("open one beside the list", baip, ouverte, FICHE);
    }

    /** No link leads so far at once: the one to page 2 is changed. */
    private static String lointaine(Reponse liste, long numero) {
        return numero < 2 ? ONGLET : liste.lien("a[rel=next]").replace(":numero:2/", ":numero:" + numero + "/");
    }

    private String chercher(Reponse liste, Map<String, String> criteres) {
        return baip.soumettre(liste, RECHERCHE, criteres).adresse().toString();
    }

    private void ajouter(String cas, Navigateur navigateur, String adresse, Predicate<Reponse> attendue) {
        Reponse premiere = navigateur.lire(adresse);
        if (premiere.statut() != 200 || !attendue.test(premiere)) {
            throw new IllegalStateException(cas + ": " + adresse + " shows something else:\n" + premiere.corps());
        }
        travaux.put(cas, i -> navigateur.lire(adresse));
    }
}
