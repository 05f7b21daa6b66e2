package org.entstage.portail.store;

import java.sql.SQLException;

/** The portal's own database does not answer, or refuses a statement. */
public class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailure(SQLException cause) {
        super("portal database: " + cause.getMessage(), cause);
    }
}
