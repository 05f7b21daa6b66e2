package org.entstage.banc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.banc.modele.Chronometre;
import org.entstage.banc.modele.Mesure;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;

/**
 * "Nouvelle convention" of students whose records nobody has read yet, against an Apogée that takes its time for each
 * call; then the same page again. A warm page that is faster than one call made none.
 */
final class NouvelleConvention {

    /** What Apogée takes for each call, in milliseconds. */
    static final int LATENCE = 300;

    static final String FROIDE = "first time (records read from Apogée)";
    static final String CHAUDE = "again (records kept)";

    private static final int ECHAUFFEMENT = 4;
    private static final int REPETITIONS = 12;
    private static final String REGLAGES = "/portal/administration/contreparties";
    private static final String RALENTIR = "[data-contrepartie=apogee] form:has(input[value=ralentir])";

    private final List<Navigateur> etudiants = new ArrayList<>();
    private final List<String> adresses = new ArrayList<>();

    private NouvelleConvention() {}

    /** @param population of the portal's directory and Apogée */
    static List<Mesure> mesurer(PortailDuBanc portail, BaseDuBanc base, Population population) throws SQLException {
        NouvelleConvention ecrans = new NouvelleConvention();
        inconnus(population).forEach(login -> ecrans.ouvrir(portail.connecte(login)));
        Navigateur admin = portail.connecte("admin");
        ralentir(admin, LATENCE);
        try (CompteurDuServeur compteur = CompteurDuServeur.de(base)) {
            Chronometre chronometre = new Chronometre(ECHAUFFEMENT, REPETITIONS, compteur::ordres);
            return List.of(chronometre.mesurer(FROIDE, ecrans::lire), chronometre.mesurer(CHAUDE, ecrans::lire));
        } finally {
            ralentir(admin, 0);
        }
    }

    /** Logins of registered students of whom not even the step of study was read for one before. */
    private static List<String> inconnus(Population population) {
        Set<Etape> lues = new HashSet<>();
        List<String> logins = new ArrayList<>();
        for (Etudiant etudiant : population.etudiants()) {
            List<Etape> siennes =
                    etudiant.inscriptions().stream().map(Inscription::etape).toList();
            boolean inscrit = !etudiant.inscriptions(population.annee()).isEmpty();
            if (inscrit && etudiant.dansAnnuaire() && siennes.stream().noneMatch(lues::contains)) {
                lues.addAll(siennes);
                logins.add(etudiant.login());
            }
        }
        return logins.subList(0, ECHAUFFEMENT + REPETITIONS);
    }

    private void ouvrir(Navigateur etudiant) {
        etudiants.add(etudiant);
        adresses.add(etudiant.lire("/portal/page/mes-stages").lien("a[href*=nouvelle]"));
    }

    private void lire(int rang) {
        Reponse page = etudiants.get(rang).lire(adresses.get(rang));
        if (page.statut() != 200 || !page.corps().contains("es-faits")) {
            throw new IllegalStateException("the student's records are not on the page:\n" + page.corps());
        }
    }

    private static void ralentir(Navigateur admin, int latence) {
        admin.soumettre(admin.lire(REGLAGES), RALENTIR, Map.of("latence", Integer.toString(latence)));
    }
}
