package org.entstage.centregestion.personnel;

import java.util.Comparator;
import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.Situation;
import org.entstage.droits.SourceDeLaPolitique;
import org.springframework.stereotype.Component;

/**
 * The roles that a centre may give: those whose every right is limited to what the grant names, as of the centre's staff
 * and manager and the copies that an institution made of them. Nobody gives, changes or takes away more than he has.
 */
@Component
class RolesDeCentre {

    private final SourceDeLaPolitique source;

    RolesDeCentre(SourceDeLaPolitique source) {
        this.source = source;
    }

    List<RoleDefini> tous() {
        return source.politique().roles().values().stream()
                .sorted(Comparator.comparing(RoleDefini::code))
                .toList();
    }

    /** Roles that this person may give at this centre. */
    List<RoleDefini> donnables(Acteur acteur, long centre) {
        return tous().stream().filter(role -> donnable(role, acteur, centre)).toList();
    }

    private static boolean donnable(RoleDefini role, Acteur acteur, long centre) {
        Situation ici = Situation.duCentre(centre);
        return !role.droits().isEmpty()
                && role.droits().stream()
                        .allMatch(droit -> droit.portee() == Portee.ATTRIBUTION && acteur.peut(droit.action(), ici));
    }

    /** @throws RefusMetier unless this person may give this role at this centre */
    void exigerDonnable(String code, Acteur acteur, long centre) {
        if (donnables(acteur, centre).stream().noneMatch(role -> role.code().equals(code))) {
            throw new RefusMetier(Probleme.auChamp("role", "personnel.role.refuse"));
        }
    }

    /** Whether this person may change somebody who has this role; a role that is no more gives nothing. */
    boolean atteint(String code, Acteur acteur, long centre) {
        RoleDefini role = source.politique().roles().get(code);
        return role == null || donnable(role, acteur, centre);
    }

    /** Whether who has this role manages the staff of his centre. */
    boolean gereLePersonnel(String code) {
        RoleDefini role = source.politique().roles().get(code);
        return role != null && role.droits().stream().anyMatch(droit -> droit.action() == Action.PERSONNEL_GERER);
    }
}
