package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes rows of one table, {@value #PAR_INSTRUCTION} with each statement: fast on every database, whatever the options
 * of its address.
 */
final class Insertion implements AutoCloseable {
    private static final int PAR_INSTRUCTION = 50;

    private final Connection connexion;
    private final String table;
    private final List<String> colonnes;
    private final List<Ligne> attente = new ArrayList<>(PAR_INSTRUCTION);
    private final PreparedStatement pleine;

    Insertion(Connection connexion, String table, List<String> colonnes) throws SQLException {
        this.connexion = connexion;
        this.table = table;
        this.colonnes = colonnes;
        this.pleine = connexion.prepareStatement(instruction(PAR_INSTRUCTION));
    }

    void ajouter(Ligne ligne) throws SQLException {
        attente.add(ligne);
        if (attente.size() == PAR_INSTRUCTION) {
            executer(pleine);
        }
    }

    /** Writes what is still waiting. */
    void vider() throws SQLException {
        if (!attente.isEmpty()) {
            try (PreparedStatement reste = connexion.prepareStatement(instruction(attente.size()))) {
                executer(reste);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        vider();
        pleine.close();
    }

    private void executer(PreparedStatement instruction) throws SQLException {
        int rang = 1;
        for (Ligne ligne : attente) {
            for (String colonne : colonnes) {
                instruction.setObject(rang++, ligne.lire(colonne));
            }
        }
        instruction.executeUpdate();
        attente.clear();
    }

    private String instruction(int lignes) {
        String valeurs = "(" + String.join(",", Collections.nCopies(colonnes.size(), "?")) + ")";
        return "insert into " + table + " (" + String.join(",", colonnes) + ") values "
                + String.join(",", Collections.nCopies(lignes, valeurs));
    }
}
