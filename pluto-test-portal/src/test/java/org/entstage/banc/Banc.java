package org.entstage.banc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entstage.portail.demo.donnees.DonneesDemo;
import org.entstage.portail.demo.donnees.Generateur;
import org.entstage.portail.demo.donnees.OffresEnMasse;
import org.entstage.portail.demo.population.Population;

/** Measures at each size and prints the tables; {@code target/bench.md} keeps them. */
public final class Banc {

    private static final Clock HORLOGE = Clock.system(ZoneId.of("Europe/Paris"));

    private final int[] tailles;
    private final Path dossier;
    private final ModeleDuBanc modele;
    private final String cheminDuPortail;
    private final String wars;
    private final Rapport rapport = new Rapport();

    private Banc(int[] tailles, Path cible) throws IOException {
        this.tailles = tailles;
        this.dossier = Files.createTempDirectory("entstage-banc");
        this.modele = new ModeleDuBanc(Path.of(System.getProperty("bench.modele")), dossier);
        this.cheminDuPortail = cible.resolve("classes")
                + System.getProperty("path.separator")
                + Files.readString(cible.resolve("bench.classpath")).strip();
        this.wars = System.getProperty("bench.wars");
    }

    /** System properties: {@code bench.tailles}, and where the build has put what is measured (see the pom). */
    public static void main(String[] arguments) throws Exception {
        Path cible = Path.of(System.getProperty("bench.cible"));
        Banc banc = new Banc(tailles(System.getProperty("bench.tailles")), cible);
        try {
            String texte = banc.mesurer();
            Files.writeString(cible.resolve("bench.md"), texte);
            System.out.println("\n" + texte);
        } finally {
            effacer(banc.dossier);
        }
    }

    private static int[] tailles(String liste) {
        return Stream.of(liste.split("\\s*,\\s*"))
                .mapToInt(taille -> Integer.parseInt(taille.replaceAll("[ _]", "")))
                .toArray();
    }

    private String mesurer() throws IOException, SQLException, InterruptedException {
        long debut = System.nanoTime();
        for (int taille : tailles) {
            mesurer(taille);
        }
        return rapport.markdown(Duration.ofNanos(System.nanoTime() - debut));
    }

    private void mesurer(int taille) throws IOException, SQLException, InterruptedException {
        dire("%,d conventions: a new database", taille);
        BaseDuBanc base = BaseDuBanc.nouvelle(dossier, taille);
        rapport.base(base);
        modele.migrer(base);
        Duration remplissage = remplir(base, taille, taille == tailles[0] ? OffresAuPortail.OFFRES : 0);
        dire("%,d conventions: filled in %d s, now the use cases", taille, remplissage.toSeconds());
        rapport.modele(taille, modele.mesurer(base));
        dire("%,d conventions: now the portal", taille);
        long annee = base.annee();
        Path donnees = Files.createDirectory(dossier.resolve("portail" + taille));
        try (PortailDuBanc portail = PortailDuBanc.demarrer(cheminDuPortail, wars, base, donnees)) {
            long demarre = portail.memoireResidente();
            rapport.portail(taille, ListeAuPortail.mesurer(portail, base, annee));
            rapport.depot(taille, DepotAuPortail.mesurer(portail, base, new Population(HORLOGE)));
            if (taille == tailles[0]) {
                rapport.offres(OffresAuPortail.mesurer(portail, base));
                rapport.nouvelleConvention(taille, NouvelleConvention.mesurer(portail, base, new Population(HORLOGE)));
            }
            rapport.demarrage(taille, portail.secondesDeDemarrage(), demarre, portail.memoireResidente(), remplissage);
        }
    }

    private static Duration remplir(BaseDuBanc base, int taille, int offres) throws SQLException {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(base.url());
        configuration.setUsername(base.compte());
        configuration.setPassword(base.motDePasse());
        configuration.setMaximumPoolSize(1);
        long debut = System.nanoTime();
        try (HikariDataSource source = new HikariDataSource(configuration)) {
            new DonneesDemo(new Population(HORLOGE), HORLOGE).ecrireSiVide(source);
            new Generateur(HORLOGE).generer(source, taille);
            new OffresEnMasse(HORLOGE).ecrireSiVide(source, offres);
        }
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);
        base.analyser();
        return duree;
    }

    private static void dire(String texte, Object... valeurs) {
        System.out.println("[bench] " + String.format(Locale.ROOT, texte, valeurs));
    }

    private static void effacer(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            List<Path> derniersDAbord =
                    fichiers.sorted((a, b) -> b.compareTo(a)).toList();
            for (Path fichier : derniersDAbord) {
                Files.delete(fichier);
            }
        }
    }
}
