package org.entstage.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entstage.banc.modele.BancDuModele;
import org.entstage.banc.modele.Mesure;

/** The domain in a process of its own, on the class path of its tests. */
final class ModeleDuBanc {

    private static final int MINUTES = 15;

    private final Path dossier;
    private final String chemin;

    /** @param modele folder of shared-model, whose build has left its class path */
    ModeleDuBanc(Path modele, Path dossier) throws IOException {
        this.dossier = dossier;
        Path cible = modele.resolve("target");
        this.chemin = String.join(
                System.getProperty("path.separator"),
                cible.resolve("classes").toString(),
                cible.resolve("test-classes").toString(),
                Files.readString(cible.resolve("bench.classpath")).strip());
    }

    /** Makes the tables. */
    void migrer(BaseDuBanc base) throws IOException, InterruptedException {
        executer(base, List.of());
    }

    /** Measures the staff's use cases. */
    List<Mesure> mesurer(BaseDuBanc base) throws IOException, InterruptedException, SQLException {
        long centre = base.nombre("select min(centre_id) from personnel_centre where login = 'gestionnaire'");
        Path fichier = dossier.resolve("mesures.txt");
        executer(base, List.of(Long.toString(centre), Long.toString(base.annee()), fichier.toString()));
        return Files.readAllLines(fichier).stream().map(Mesure::lire).toList();
    }

    private void executer(BaseDuBanc base, List<String> suite) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(base.url(), base.compte(), base.motDePasse()));
        arguments.addAll(suite);
        try (ProcessusJava processus = ProcessusJava.lancer(
                chemin,
                List.of("-Xmx1g", "-Duser.timezone=Europe/Paris"),
                BancDuModele.class.getName(),
                arguments,
                dossier.resolve("modele.log"))) {
            processus.attendre(MINUTES);
        }
    }
}
