package org.entstage.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A class run in a Java process of its own, so that what is measured shares neither memory nor class path with us. */
final class ProcessusJava implements AutoCloseable {

    private static final int SECONDES_D_ARRET = 20;

    private final Process processus;
    private final Path journal;

    private ProcessusJava(Process processus, Path journal) {
        this.processus = processus;
        this.journal = journal;
    }

    /**
     * @param chemin class path
     * @param options of the virtual machine
     * @param journal file for everything that the process prints
     */
    static ProcessusJava lancer(
            String chemin, List<String> options, String classe, List<String> arguments, Path journal)
            throws IOException {
        List<String> mots = new ArrayList<>();
        mots.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        mots.addAll(options);
        mots.addAll(List.of("-classpath", chemin, classe));
        mots.addAll(arguments);
        Process processus = new ProcessBuilder(mots)
                .redirectErrorStream(true)
                .redirectOutput(journal.toFile())
                .start();
        // If we are stopped half-way, nothing stays behind.
        Runtime.getRuntime().addShutdownHook(new Thread(processus::destroy));
        return new ProcessusJava(processus, journal);
    }

    /** @throws IllegalStateException unless it ends well in time */
    void attendre(int minutes) throws IOException, InterruptedException {
        if (!processus.waitFor(minutes, TimeUnit.MINUTES)) {
            throw echec("does not end within " + minutes + " minutes");
        }
        if (processus.exitValue() != 0) {
            throw echec("ended with " + processus.exitValue());
        }
    }

    /** @throws IllegalStateException when it has ended */
    void exigerVivant() throws IOException {
        if (!processus.isAlive()) {
            throw echec("ended with " + processus.exitValue());
        }
    }

    /** Memory that the process keeps in the machine, in megabytes; 0 where the system does not tell. */
    long memoireResidente() throws IOException {
        Path etat = Path.of("/proc", Long.toString(processus.pid()), "status");
        if (!Files.isReadable(etat)) {
            return 0;
        }
        return Files.readAllLines(etat).stream()
                .filter(ligne -> ligne.startsWith("VmRSS:"))
                .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private IllegalStateException echec(String constat) throws IOException {
        List<String> lignes = Files.readAllLines(journal);
        String fin = String.join("\n", lignes.subList(Math.max(0, lignes.size() - 40), lignes.size()));
        return new IllegalStateException("process of " + journal.getFileName() + " " + constat + ":\n" + fin);
    }

    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(SECONDES_D_ARRET, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException interrompu) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
