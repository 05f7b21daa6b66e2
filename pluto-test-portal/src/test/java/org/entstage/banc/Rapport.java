package org.entstage.banc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entstage.banc.modele.Mesure;

/** Everything that was measured, as Markdown. */
final class Rapport {

    private final Tableau modele = new Tableau("The domain alone, no screen");
    private final List<String> demarrages = new ArrayList<>();
    private BaseDuBanc base;

    void base(BaseDuBanc nouvelle) {
        base = nouvelle;
    }

    void modele(int taille, List<Mesure> mesures) {
        modele.ajouter(taille, mesures);
    }

    /**
     * @param remplissage time that the rows took
     * @param secondes from the start of Java to {@code /health}
     * @param megaoctets resident memory just started
     */
    void demarrage(int taille, Duration remplissage, double secondes, long megaoctets) {
        demarrages.add(String.format(
                Locale.ROOT, "| %,d | %.1f s | %d MB | %d s |", taille, secondes, megaoctets, remplissage.toSeconds()));
    }

    String markdown(Duration duree) {
        return String.join(
                "\n",
                "# ENT-Stage, benchmark",
                "",
                machine(),
                "",
                modele.markdown(),
                "## Start",
                "",
                "| conventions | Java start to /health 200 | resident memory | rows made in |",
                "|---:|---:|---:|---:|",
                String.join("\n", demarrages),
                "",
                String.format(Locale.ROOT, "Whole benchmark: %d min %02d s.", duree.toMinutes(), duree.toSecondsPart()),
                "");
    }

    private String machine() {
        String texte = base.nom() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors for database, portal and client together, Java " + System.getProperty("java.version")
                + ".";
        return base.reelle()
                ? texte
                : "**MariaDB IS NOT INSTALLED: THESE ARE H2's FIGURES, NOT A SERVER's; SQL NOT COUNTED.**\n\n" + texte;
    }
}
