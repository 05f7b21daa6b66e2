package org.entstage.stage.droits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.validation.constraints.Size;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Portee;
import org.entstage.droits.RoleDefini;

/** The rights of a role. */
public class DroitsForm {

    /** One {@code ACTION:SCOPE} each. */
    @Size(max = 500)
    List<String> droits = new ArrayList<>();

    static DroitsForm de(RoleDefini role) {
        DroitsForm form = new DroitsForm();
        role.droits().forEach(droit -> form.droits.add(droit.action() + ":" + droit.portee()));
        return form;
    }

    /** @throws RefusMetier for what no page of ours sends */
    Set<Droit> lus() {
        try {
            return droits == null
                    ? Set.of()
                    : droits.stream().map(DroitsForm::lire).collect(Collectors.toSet());
        } catch (IllegalArgumentException faux) {
            throw new RefusMetier(Probleme.auChamp("droits", "commun.choix.inconnu"));
        }
    }

    private static Droit lire(String texte) {
        String[] parties = (texte == null ? "" : texte).split(":", 2);
        return new Droit(Action.valueOf(parties[0]), Portee.valueOf(parties.length < 2 ? "" : parties[1]));
    }
}
