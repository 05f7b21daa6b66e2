package org.entstage.habilitation;

import java.util.Objects;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Portee;

/** One right of a role as it is kept. */
@Embeddable
class DroitDuRole {

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    private Portee portee;

    protected DroitDuRole() {}

    DroitDuRole(Droit droit) {
        this.action = droit.action();
        this.portee = droit.portee();
    }

    Droit droit() {
        return new Droit(action, portee);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof DroitDuRole droit && droit.action == action && droit.portee == portee;
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, portee);
    }
}
