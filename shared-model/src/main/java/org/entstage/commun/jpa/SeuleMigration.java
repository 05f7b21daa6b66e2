package org.entstage.commun.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets one web application at a time look at the schema. Liquibase makes the tables of its own lock before there is a lock to
 * wait for, so that of two who start at once on an empty database one would fail. On MySQL and MariaDB it is a named lock of
 * the server, which is gone with the connection: none is ever left behind. H2 lives in one process, whose web applications
 * have their own classes but share interned texts.
 */
final class SeuleMigration {

    private static final String NOM = "entstage.schema";

    private SeuleMigration() {}

    /** What is done alone. */
    interface Travail {
        void faire() throws Exception;
    }

    /**
     * @param secondes how long to wait for somebody else on a database server
     * @throws IllegalStateException when he is not done by then
     */
    static void pendant(Connection connexion, int secondes, Travail travail) throws Exception {
        if (connexion.getMetaData().getDatabaseProductName().contains("H2")) {
            synchronized (NOM.intern()) {
                travail.faire();
            }
            return;
        }
        if (!demander(connexion, "select get_lock(concat(?, '.', coalesce(database(), '')), " + secondes + ")")) {
            throw new IllegalStateException("another web application has been at the schema for " + secondes + " s");
        }
        try {
            travail.faire();
        } finally {
            demander(connexion, "select release_lock(concat(?, '.', coalesce(database(), '')))");
        }
    }

    private static boolean demander(Connection connexion, String sql) throws SQLException {
        try (PreparedStatement demande = connexion.prepareStatement(sql)) {
            demande.setString(1, NOM);
            try (ResultSet reponse = demande.executeQuery()) {
                return reponse.next() && reponse.getInt(1) == 1;
            }
        }
    }
}
