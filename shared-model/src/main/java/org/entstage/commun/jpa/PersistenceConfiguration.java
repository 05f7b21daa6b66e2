package org.entstage.commun.jpa;

import java.util.Properties;
import javax.naming.NamingException;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.boot.archive.scan.internal.DisabledScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.jndi.JndiLookupFailureException;
import org.springframework.jndi.JndiTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The pool (the container's, else one of our own), the migration of the schema before anything reads it, and JPA. */
@Configuration
@EnableTransactionManagement(proxyTargetClass = true)
class PersistenceConfiguration {

    static final String JNDI = "java:comp/env/jdbc/entstage";

    private static final Logger LOG = LoggerFactory.getLogger(PersistenceConfiguration.class);

    /** Never closed from here: the container's pool is not ours, and our own closes itself. */
    @Bean(destroyMethod = "")
    DataSource dataSource(PoolDeSecours secours) {
        try {
            return new JndiTemplate().lookup(JNDI, DataSource.class);
        } catch (JndiLookupFailureException | NamingException absente) {
            LOG.info("no {} in this container, using jdbc.url", JNDI);
            return secours.ouvrir();
        }
    }

    @Bean
    Migration migration(DataSource dataSource) {
        return new Migration(dataSource);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource, Migration migration) {
        migration.appliquer();
        LocalContainerEntityManagerFactoryBean fabrique = new LocalContainerEntityManagerFactoryBean();
        fabrique.setDataSource(dataSource);
        fabrique.setPackagesToScan("org.entstage");
        fabrique.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Properties proprietes = new Properties();
        proprietes.setProperty("hibernate.dialect", Dialecte.de(dataSource));
        proprietes.setProperty("hibernate.hbm2ddl.auto", "none");
        // Spring has found the entities; Hibernate would open every file of our jar for mappings in XML, of which there
        // are none.
        proprietes.setProperty("hibernate.archive.scanner", DisabledScanner.class.getName());
        proprietes.setProperty("hibernate.jdbc.batch_size", "50");
        proprietes.setProperty("hibernate.order_inserts", "true");
        proprietes.setProperty("hibernate.order_updates", "true");
        proprietes.setProperty("hibernate.query.in_clause_parameter_padding", "true");
        proprietes.setProperty("hibernate.query.fail_on_pagination_over_collection_fetch", "true");
        // Entities guard themselves; what people type is validated at the borders.
        proprietes.setProperty("javax.persistence.validation.mode", "none");
        fabrique.setJpaProperties(proprietes);
        return fabrique;
    }

    /** The entity manager of the running transaction, for constructor injection. */
    @Bean
    EntityManager entityManager(EntityManagerFactory fabrique) {
        return SharedEntityManagerCreator.createSharedEntityManager(fabrique);
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory fabrique) {
        return new JpaTransactionManager(fabrique);
    }

    /** Around each transaction, so that what its end says is heard too. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor ecrituresConcurrentes() {
        DefaultPointcutAdvisor autour =
                new DefaultPointcutAdvisor(EcrituresConcurrentes.TRANSACTIONS, new EcrituresConcurrentes());
        autour.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return autour;
    }
}
