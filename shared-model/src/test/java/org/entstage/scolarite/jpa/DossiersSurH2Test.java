package org.entstage.scolarite.jpa;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class DossiersSurH2Test extends DossiersEnBaseTest {

    @Override
    DataSource ouvrir() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:dossiers;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return h2;
    }
}
