package org.entstage.essai;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool that notes every statement prepared on it: tests hold the number of statements of a screen. */
public final class CompteurSql extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private final List<String> ordres = new CopyOnWriteArrayList<>();

    CompteurSql(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** Forgets what was noted. */
    public void remettreAZero() {
        ordres.clear();
    }

    /** Statements noted since the last reset, in order. */
    public List<String> ordres() {
        return new ArrayList<>(ordres);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection vraie = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (mandataire, methode, arguments) -> {
                    if (methode.getName().equals("prepareStatement")) {
                        ordres.add((String) arguments[0]);
                    }
                    try {
                        return methode.invoke(vraie, arguments);
                    } catch (InvocationTargetException echec) {
                        throw echec.getCause();
                    }
                });
    }

    @Override
    public void close() {
        pool.close();
    }
}
