package org.entstage.banc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements that read or write rows, counted by the server for all its clients: nobody else uses it meanwhile. */
final class CompteurDuServeur implements AutoCloseable {

    private static final String COMPTES =
            "show global status where variable_name in" + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private final Connection connexion;

    private CompteurDuServeur(Connection connexion) {
        this.connexion = connexion;
    }

    /** Of a database that cannot count, all counts are negative. */
    static CompteurDuServeur de(BaseDuBanc base) throws SQLException {
        return new CompteurDuServeur(base.reelle() ? base.connexion() : null);
    }

    int ordres() {
        if (connexion == null) {
            return -1;
        }
        try (Statement ordre = connexion.createStatement();
                ResultSet comptes = ordre.executeQuery(COMPTES)) {
            int somme = 0;
            while (comptes.next()) {
                somme += comptes.getInt(2);
            }
            return somme;
        } catch (SQLException muette) {
            throw new IllegalStateException(muette);
        }
    }

    @Override
    public void close() throws SQLException {
        if (connexion != null) {
            connexion.close();
        }
    }
}
