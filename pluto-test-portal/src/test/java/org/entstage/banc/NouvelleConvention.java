package org.entstage.banc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
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
 * call; then the same pages again. Apogée counts the calls that it receives, and shows their number to administrators.
 */
final class NouvelleConvention {

    /** What Apogée takes for each call, in milliseconds. */
    static final int LATENCE = 300;

    static final String FROIDE = "first time (records read from Apogée)";
    static final String CHAUDE = "again (records kept)";

    private static final int ECHAUFFEMENT = 4;
    private static final int REPETITIONS = 12;
    private static final String CONTREPARTIES = "/portal/administration/contreparties";
    private static final String RALENTIR = "[data-contrepartie=apogee] form:has(input[value=ralentir])";

    private final Navigateur admin;
    private final List<Navigateur> etudiants = new ArrayList<>();
    private final List<String> adresses = new ArrayList<>();

    /**
     * One way to open the page.
     *
     * @param pages opened, those of the warm-up included
     * @param appels received by Apogée for all these pages
     */
    record Ouvertures(Mesure mesure, int pages, long appels) {}

    private NouvelleConvention(Navigateur admin) {
        this.admin = admin;
    }

    /**
     * @param population of the portal's directory and Apogée
     * @return {@link #FROIDE}, then {@link #CHAUDE}
     */
    static List<Ouvertures> mesurer(PortailDuBanc portail, BaseDuBanc base, Population population) throws SQLException {
        NouvelleConvention ecrans = new NouvelleConvention(portail.connecte("admin"));
        inconnus(population).forEach(login -> ecrans.ouvrir(portail.connecte(login)));
        ecrans.ralentir(LATENCE);
        try (CompteurDuServeur compteur = CompteurDuServeur.de(base)) {
            Chronometre chronometre = new Chronometre(ECHAUFFEMENT, REPETITIONS, compteur::ordres);
            Ouvertures froides = ecrans.ouvertures(() -> chronometre.mesurer(FROIDE, ecrans::lire));
            if (froides.appels() == 0) {
                throw new IllegalStateException("records were read, and Apogée counted no call");
            }
            // The watch may have ended early: whose page was not opened yet has no place among the warm ones.
            IntConsumer relire = rang -> ecrans.lire(rang % froides.pages());
            return List.of(froides, ecrans.ouvertures(() -> chronometre.mesurer(CHAUDE, relire)));
        } finally {
            ecrans.ralentir(0);
        }
    }

    private Ouvertures ouvertures(Supplier<Mesure> travail) {
        long avant = appels();
        Mesure mesure = travail.get();
        return new Ouvertures(mesure, ECHAUFFEMENT + mesure.n(), appels() - avant);
    }

    private long appels() {
        return Long.parseLong(admin.lire(CONTREPARTIES)
                .page()
                .select("[data-contrepartie=apogee] [data-appels]")
                .attr("data-appels"));
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

    private void ralentir(int latence) {
        admin.soumettre(admin.lire(CONTREPARTIES), RALENTIR, Map.of("latence", Integer.toString(latence)));
    }
}
