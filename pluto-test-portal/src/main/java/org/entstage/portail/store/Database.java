package org.entstage.portail.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Short statements on the portal's own database. A failure is a {@link StoreFailure}: no caller can mend it. */
public final class Database {

    private static final List<String> SCHEMA = List.of("""
            create table if not exists onglet (id varchar(60) primary key, titre_fr varchar(80) not null,
              titre_en varchar(80) not null, ordre int not null, roles varchar(200) not null)""", """
            create table if not exists placement (id bigint auto_increment primary key, onglet varchar(60) not null,
              application varchar(80) not null, portlet varchar(120) not null, colonne int not null,
              ordre int not null, titre varchar(120) not null,
              foreign key (onglet) references onglet (id))""", """
            create table if not exists preference (utilisateur varchar(120) not null, fenetre varchar(40) not null,
              nom varchar(120) not null, rang int not null, contenu varchar(4000),
              primary key (utilisateur, fenetre, nom, rang))""");

    private final DataSource source;

    /** Opens the store and makes its tables where they are missing. */
    public Database(DataSource source) {
        this.source = source;
        SCHEMA.forEach(this::execute);
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Statements that stand or fall together. */
    @FunctionalInterface
    public interface Work {
        void on(Transaction transaction) throws SQLException;
    }

    /** The rows of a query. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** Runs one statement; answers the number of rows changed. */
    public int execute(String sql, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** Runs statements in one transaction. */
    public void inTransaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(new Transaction(connection));
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** An open transaction. */
    public static final class Transaction {

        private final Connection connection;

        private Transaction(Connection connection) {
            this.connection = connection;
        }

        public int execute(String sql, Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        }
    }
}
