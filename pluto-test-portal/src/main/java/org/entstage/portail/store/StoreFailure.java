package org.entstage.portail.store;

import java.sql.SQLException;

/** The portal's own database does not answer, or refuses a statement. */
public class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean conflict;

    StoreFailure(SQLException cause) {
        super("portal database: " + cause.getMessage(), cause);
        String state = cause.getSQLState();
        this.conflict = state != null && (state.startsWith("23") || state.startsWith("40"));
    }

    /** Whether another's change came first: a key that is taken, a row that is gone, a lock that was lost. */
    public boolean conflict() {
        return conflict;
    }
}
