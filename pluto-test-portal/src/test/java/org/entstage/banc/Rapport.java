package org.entstage.banc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.entstage.banc.NouvelleConvention.Ouvertures;
import org.entstage.banc.modele.BancDesDocuments;
import org.entstage.banc.modele.BancDesResultats;
import org.entstage.banc.modele.BancDuModele;
import org.entstage.banc.modele.Mesure;

/** Everything that was measured, as Markdown, beside what the project aims at. */
final class Rapport {

    private static final int TAILLE_VISEE = 100_000;
    private static final int GRANDE_TAILLE = 500_000;

    private final Tableau portail = new Tableau("Staff's screens through the portal, HTTP");
    private final Tableau modele = new Tableau("The same use cases on the domain alone");
    private final Tableau nouvelle = new Tableau(
            "\"Nouvelle convention\" through the portal, Apogée at " + NouvelleConvention.LATENCE + " ms per call",
            "calls to Apogée");
    private final Tableau depot =
            new Tableau("One convention through the portal, from the first page to its submission");
    private final Tableau offres = new Tableau("A student's search of offers through the portal, by published offers");
    private final List<String> demarrages = new ArrayList<>();
    private final List<String> visees = new ArrayList<>();
    private OptionalLong appelsAChaud = OptionalLong.empty();
    private BaseDuBanc base;

    void base(BaseDuBanc nouvelleBase) {
        base = nouvelleBase;
    }

    void modele(int taille, List<Mesure> mesures) {
        modele.ajouter(
                taille,
                mesures.stream()
                        .filter(mesure -> !mesure.cas().equals(BancDesDocuments.ARCHIVE)
                                && !mesure.cas().equals(BancDesResultats.EXPORT))
                        .toList());
        for (Mesure mesure : mesures) {
            if (mesure.cas().equals(BancDesDocuments.UN_PDF)) {
                viser(mesure.cas(), mesure.mediane(), 150, "ms");
            } else if (mesure.cas().equals(BancDesDocuments.ARCHIVE)) {
                viser(mesure.cas(), mesure.mediane(), 64, "MB");
            } else if (mesure.cas().equals(BancDesResultats.EXPORT)) {
                viser(enFiches(mesure.cas()), mesure.mediane(), 64, "MB");
            } else if (BancDesResultats.VISES.contains(mesure.cas())) {
                viser(enFiches(mesure.cas()), mesure.mediane(), 1000, "ms");
            }
        }
        String file = String.format(Locale.ROOT, "work queue of a manager of five centres at %,d", taille);
        modele.mediane(BancDuModele.FILE, taille).ifPresent(ms -> viser(file, ms, 60, "ms"));
    }

    private static String enFiches(String cas) {
        return String.format(Locale.ROOT, "%s, %,d sheets of 30 answers", cas, BancDesResultats.FICHES);
    }

    void portail(int taille, List<Mesure> mesures) {
        portail.ajouter(taille, mesures);
    }

    /** @param ouvertures what was measured the first time and again */
    void nouvelleConvention(int taille, List<Ouvertures> ouvertures) {
        nouvelle.ajouter(taille, ouvertures.stream().map(Ouvertures::mesure).toList());
        for (Ouvertures o : ouvertures) {
            nouvelle.noter(o.mesure().cas(), o.appels() + " for " + o.pages() + " pages");
            if (NouvelleConvention.CHAUDE.equals(o.mesure().cas())) {
                appelsAChaud = OptionalLong.of(o.appels());
            }
        }
    }

    void offres(List<Mesure> mesures) {
        offres.ajouter(OffresAuPortail.OFFRES, mesures);
        for (Mesure mesure : mesures) {
            if (mesure.cas().equals(OffresAuPortail.TROIS_FACETTES)) {
                viser(
                        String.format(
                                Locale.ROOT,
                                "search of offers with two words and three facets among %,d",
                                OffresAuPortail.OFFRES),
                        mesure.mediane(),
                        80,
                        "ms");
            }
        }
    }

    void depot(int taille, Mesure mesure) {
        depot.ajouter(taille, List.of(mesure));
        viser(
                String.format(Locale.ROOT, "creating and submitting a convention at %,d, all requests", taille),
                mesure.mediane() / 1000,
                0.4,
                "s");
    }

    /**
     * @param secondes from the start of Java to {@code /health}
     * @param demarre resident memory then, in megabytes
     * @param apres resident memory after the measures, in megabytes
     * @param remplissage time that the rows took
     */
    void demarrage(int taille, double secondes, long demarre, long apres, Duration remplissage) {
        demarrages.add(String.format(
                Locale.ROOT,
                "| %,d | %.1f s | %d MB | %d MB | %d s |",
                taille,
                secondes,
                demarre,
                apres,
                remplissage.toSeconds()));
        String a = String.format(Locale.ROOT, " at %,d", taille);
        viser("Java start to /health 200" + a, secondes, 20, "s");
        viser("resident memory when started" + a, demarre, 700, "MB");
    }

    String markdown(Duration duree) {
        comparer();
        return String.join(
                "\n",
                "# ENT-Stage, benchmark",
                "",
                machine(),
                "",
                portail.markdown(),
                modele.markdown(),
                nouvelle.markdown(),
                depot.markdown(),
                offres.markdown(),
                "## Start",
                "",
                "| conventions | Java start to /health 200 | memory then | memory after the measures | rows made in |",
                "|---:|---:|---:|---:|---:|",
                String.join("\n", demarrages),
                "",
                "## Aims",
                "",
                String.join("\n", visees),
                "",
                String.format(Locale.ROOT, "Whole benchmark: %d min %02d s.", duree.toMinutes(), duree.toSecondsPart()),
                "");
    }

    private String machine() {
        String texte = base.nom() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors for database, portal and client together, Java " + System.getProperty("java.version")
                + ", 1 GB heap.";
        return base.reelle()
                ? texte
                : "**MariaDB IS NOT INSTALLED: THESE ARE H2's FIGURES, NOT A SERVER's; SQL NOT COUNTED.**\n\n" + texte;
    }

    private void comparer() {
        String premiere = ListeAuPortail.PREMIERE_PAGE;
        portail.mediane(premiere, TAILLE_VISEE).ifPresent(ms -> {
            viser("first page of the staff's list at 100,000", ms, 60, "ms");
            portail.mediane(premiere, GRANDE_TAILLE)
                    .ifPresent(
                            grande -> viser("the same at 500,000, compared with 100,000", grande / ms, 1.3, "times"));
        });
        portail.ordres(premiere).ifPresent(ordres -> viser("its statements (2 to 4)", ordres, 4, "statements"));
        nouvelle.medianes(NouvelleConvention.FROIDE)
                .forEach(ms -> viser("\"Nouvelle convention\", first time", ms / 1000, 0.9, "s"));
        appelsAChaud.ifPresent(n -> viser("\"Nouvelle convention\", again: calls to Apogée", n, 0, "calls"));
    }

    private void viser(String quoi, double mesure, double but, String unite) {
        visees.add(String.format(
                Locale.ROOT, "- %s %s: %.4g %s, aim %.4g", mesure <= but ? "[x]" : "[ ]", quoi, mesure, unite, but));
    }
}
