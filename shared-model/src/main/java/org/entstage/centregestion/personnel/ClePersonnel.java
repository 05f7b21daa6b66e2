package org.entstage.centregestion.personnel;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** One person at one centre. */
@Embeddable
class ClePersonnel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "centre_id")
    private long centre;

    private String login;

    protected ClePersonnel() {}

    ClePersonnel(long centre, String login) {
        this.centre = centre;
        this.login = Objects.requireNonNull(login, "login");
    }

    long centre() {
        return centre;
    }

    String login() {
        return login;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof ClePersonnel cle && cle.centre == centre && cle.login.equals(login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(centre, login);
    }
}
