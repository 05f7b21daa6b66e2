package org.entstage.commun.jpa;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MariaDB106Dialect;
import org.hibernate.dialect.MySQL8Dialect;

/** Hibernate's dialect for the database at hand; Connector/J speaks to MariaDB under the name of MySQL. */
final class Dialecte {

    private Dialecte() {}

    static String de(DataSource dataSource) {
        try (Connection connexion = dataSource.getConnection()) {
            DatabaseMetaData base = connexion.getMetaData();
            String produit = base.getDatabaseProductName() + " " + base.getDatabaseProductVersion();
            if (produit.contains("H2")) {
                return H2Dialect.class.getName();
            }
            if (produit.contains("MariaDB")) {
                return MariaDB106Dialect.class.getName();
            }
            if (produit.contains("MySQL")) {
                return MySQL8Dialect.class.getName();
            }
            throw new IllegalStateException("database not supported: " + produit);
        } catch (SQLException injoignable) {
            throw new IllegalStateException("the database does not answer", injoignable);
        }
    }
}
