package org.entstage.commun.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Properties;
import org.entstage.commun.Reglages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PoolTest {

    private static final Reglages AVEC_BASE = Reglages.de(Map.of("jdbc.url", "jdbc:h2:mem:secours", "jdbc.user", "sa"));

    @Test
    void our_own_pool_is_closed_with_the_application() {
        HikariDataSource pool;
        try (AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext()) {
            application.registerBean(PoolDeSecours.class, AVEC_BASE);
            application.refresh();
            pool = (HikariDataSource) application.getBean(PoolDeSecours.class).ouvrir();
            assertThat(pool.isClosed()).isFalse();
        }

        assertThat(pool.isClosed()).isTrue();
    }

    @Test
    void connections_to_mysql_keep_the_statements_they_have_read() {
        assertThat(proprietes("jdbc:mysql://localhost/entstage?sslMode=DISABLED"))
                .containsEntry("cachePrepStmts", "true")
                .containsEntry("prepStmtCacheSqlLimit", "65536");
        assertThat(proprietes("jdbc:mysql://localhost/entstage?cachePrepStmts=false"))
                .isEmpty();
        // H2 refuses properties that it does not know.
        assertThat(proprietes("jdbc:h2:mem:secours")).isEmpty();
    }

    private static Properties proprietes(String adresse) {
        return new PoolDeSecours(Reglages.de(Map.of("jdbc.url", adresse, "jdbc.user", "sa")))
                .configuration()
                .getDataSourceProperties();
    }

    @Test
    void the_container_s_pool_is_left_open() throws NoSuchMethodException {
        Bean bean = AnnotatedElementUtils.findMergedAnnotation(
                PersistenceConfiguration.class.getDeclaredMethod("dataSource", PoolDeSecours.class), Bean.class);

        // Spring would else find a close() on whatever pool the container gave, and call it.
        assertThat(bean.destroyMethod()).isEmpty();
    }

    @Test
    void without_any_database_the_start_says_what_is_missing() {
        assertThatThrownBy(() -> new PoolDeSecours(Reglages.de(Map.of())).ouvrir())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jdbc.url");
    }
}
