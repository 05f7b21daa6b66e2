package org.entstage.commun.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A pool of our own from the settings {@code jdbc.*}, for a container that offers none; closed with the application. */
@Component
class PoolDeSecours implements DisposableBean {

    private static final int CONNEXIONS = 20;
    private static final String ORDRES = "256";
    private static final String LONGUEUR_D_UN_ORDRE = "65536";

    private final Reglages reglages;
    private HikariDataSource pool;

    PoolDeSecours(Reglages reglages) {
        this.reglages = reglages;
    }

    /** @throws IllegalStateException when {@code jdbc.url} is not set: then there is no database at all */
    DataSource ouvrir() {
        if (reglages.texte("jdbc.url").isEmpty()) {
            throw new IllegalStateException(
                    "no database: neither " + PersistenceConfiguration.JNDI + " nor the setting jdbc.url");
        }
        pool = new HikariDataSource(configuration());
        return pool;
    }

    HikariConfig configuration() {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(reglages.texte("jdbc.url"));
        configuration.setUsername(reglages.texte("jdbc.user"));
        configuration.setPassword(reglages.texte("jdbc.password"));
        configuration.setMaximumPoolSize(CONNEXIONS);
        configuration.setPoolName("entstage");
        retenirLesOrdres(configuration);
        return configuration;
    }

    /**
     * Connector/J reads each statement letter by letter before it sends it, and a convention has more than a hundred
     * columns: each connection keeps what it read, unless the address says otherwise.
     */
    private static void retenirLesOrdres(HikariConfig configuration) {
        String adresse = configuration.getJdbcUrl();
        if (adresse.startsWith("jdbc:mysql:") && !adresse.contains("cachePrepStmts")) {
            configuration.addDataSourceProperty("cachePrepStmts", "true");
            configuration.addDataSourceProperty("prepStmtCacheSize", ORDRES);
            configuration.addDataSourceProperty("prepStmtCacheSqlLimit", LONGUEUR_D_UN_ORDRE);
        }
    }

    @Override
    public void destroy() {
        if (pool != null) {
            pool.close();
        }
    }
}
