package org.entstage.portail.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.entstage.portail.demo.donnees.Generateur;

/**
 * The data generator as a program of its own, for benchmarks: it needs no portal, only a database whose schema was
 * migrated.
 *
 * <p>{@code java org.entstage.portail.demo.GenererConventions <jdbc url> <user> <password> <number>}
 */
public final class GenererConventions {
    private GenererConventions() {}

    /** Ends with status 2 and a sentence when an argument is wrong. */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 4 || !nombreJuste(arguments[3])) {
            System.err.println("Usage: GenererConventions <jdbc url> <user> <password> <number from 1 to 2000000>");
            System.exit(2);
            return;
        }
        int faites = generer(arguments[0], arguments[1], arguments[2], Integer.parseInt(arguments[3]));
        System.out.println(faites == 0 ? "Nothing made: no schema, or already done." : faites + " conventions made.");
    }

    /**
     * Fills a database; the same number gives the same conventions for the whole of a day.
     *
     * @return conventions made, 0 when the schema is missing or was filled before
     */
    public static int generer(String url, String utilisateur, String motDePasse, int nombre) throws SQLException {
        try (Connection connexion = DriverManager.getConnection(url, utilisateur, motDePasse)) {
            return new Generateur(Clock.system(ZoneId.of("Europe/Paris"))).generer(connexion, nombre);
        }
    }

    private static boolean nombreJuste(String texte) {
        return texte.matches("\\d{1,7}")
                && Integer.parseInt(texte) >= 1
                && Integer.parseInt(texte) <= Generateur.NOMBRE_MAXIMAL;
    }
}
