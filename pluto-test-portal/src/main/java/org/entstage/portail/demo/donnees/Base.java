package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The few questions and settings that differ between H2 and MySQL or MariaDB. */
final class Base {
    private final Connection connexion;
    private final boolean h2;

    Base(Connection connexion) throws SQLException {
        this.connexion = connexion;
        this.h2 = connexion
                .getMetaData()
                .getDatabaseProductName()
                .toLowerCase(Locale.ROOT)
                .contains("h2");
    }

    /** @return false while nobody has migrated the schema */
    boolean schemaPresent() throws SQLException {
        try (ResultSet tables = connexion
                .getMetaData()
                .getTables(connexion.getCatalog(), null, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if ("convention".equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    long nombre(String requete) throws SQLException {
        try (Statement instruction = connexion.createStatement();
                ResultSet resultat = instruction.executeQuery(requete)) {
            resultat.next();
            return resultat.getLong(1);
        }
    }

    long prochainId(String table) throws SQLException {
        return 1 + nombre("select coalesce(max(id), 0) from " + table);
    }

    List<Long> ids(String requete) throws SQLException {
        List<Long> ids = new ArrayList<>();
        lire(requete, ligne -> ids.add(ligne.getLong(1)));
        return ids;
    }

    /** What is done with a row. */
    interface Lecture {
        void ligne(ResultSet ligne) throws SQLException;
    }

    void lire(String requete, Lecture lecture) throws SQLException {
        try (Statement instruction = connexion.createStatement();
                ResultSet resultat = instruction.executeQuery(requete)) {
            while (resultat.next()) {
                lecture.ligne(resultat);
            }
        }
    }

    /** Large loads need no check of keys that are right by construction. */
    void verifierLesCles(boolean oui) throws SQLException {
        if (!h2) {
            executer("set unique_checks = " + (oui ? 1 : 0));
            executer("set foreign_key_checks = " + (oui ? 1 : 0));
        }
    }

    /** Lets the counters of the database go on behind the ids that were given by hand. */
    void avancerLesCompteurs(List<String> tables) throws SQLException {
        if (h2) {
            for (String table : tables) {
                executer("alter table " + table + " alter column id restart with " + prochainId(table));
            }
        }
    }

    void executer(String instruction) throws SQLException {
        try (Statement s = connexion.createStatement()) {
            s.execute(instruction);
        }
    }
}
