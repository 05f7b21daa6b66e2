package org.entstage.portail.demo.donnees;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the schema of the portlets, made by their own change logs. */
final class SchemaDeTest {
    private SchemaDeTest() {}

    static DataSource vide(String nom) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + nom + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        return source;
    }

    static DataSource migre(String nom) throws SQLException, LiquibaseException {
        DataSource source = vide(nom);
        migrer(source);
        return source;
    }

    static void migrer(DataSource source) throws SQLException, LiquibaseException {
        try (Connection connexion = source.getConnection();
                Liquibase liquibase = new Liquibase(
                        "db/changelog.xml", new ClassLoaderResourceAccessor(), new JdbcConnection(connexion))) {
            liquibase.update(new Contexts());
        }
    }

    static List<List<Object>> lire(DataSource source, String requete) throws SQLException {
        try (Connection connexion = source.getConnection();
                Statement instruction = connexion.createStatement();
                ResultSet resultat = instruction.executeQuery(requete)) {
            List<List<Object>> lignes = new ArrayList<>();
            while (resultat.next()) {
                List<Object> ligne = new ArrayList<>();
                for (int i = 1; i <= resultat.getMetaData().getColumnCount(); i++) {
                    Object valeur = resultat.getObject(i);
                    ligne.add(valeur instanceof Clob ? resultat.getString(i) : valeur);
                }
                lignes.add(ligne);
            }
            return lignes;
        }
    }

    static void ecrire(DataSource source, String ordre) throws SQLException {
        try (Connection connexion = source.getConnection();
                Statement instruction = connexion.createStatement()) {
            instruction.executeUpdate(ordre);
        }
    }

    static long nombre(DataSource source, String requete) throws SQLException {
        return ((Number) lire(source, requete).get(0).get(0)).longValue();
    }
}
