package org.entstage.habilitation;

import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Droit;

/** Rights of a role in one line, as the journal keeps them, and who may add some. */
final class DroitsEcrits {

    private DroitsEcrits() {}

    /** In the order of the actions, each with the letters of its scopes: {@code CONVENTION_LIRE:AS DELEGUER:S}. */
    static String de(Set<Droit> droits) {
        return droits.stream()
                .map(Droit::action)
                .distinct()
                .sorted()
                .map(action -> action + ":"
                        + droits.stream()
                                .filter(droit -> droit.action() == action)
                                .map(Droit::portee)
                                .sorted()
                                .map(portee -> String.valueOf(portee.lettre()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** @throws RefusMetier when a right is added that this person does not have in the whole institution */
    static void exigerSiens(Acteur acteur, Set<Droit> anciens, Set<Droit> nouveaux) {
        boolean trop = nouveaux.stream()
                .filter(droit -> !anciens.contains(droit))
                .anyMatch(droit -> !acteur.peutMettreAuRole(droit.action()));
        if (trop) {
            throw new RefusMetier(Probleme.auChamp("droits", "droits.role.auDela"));
        }
    }
}
