package org.entstage.essai;

import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.droits.Role;

/** The people of the tests. */
public final class Acteurs {

    private Acteurs() {}

    public static Acteur etudiant() {
        return new Acteur("etudiant", "Camille Exemple", Set.of(Role.ETUDIANT), Set.of(), "20260001");
    }

    public static Acteur etudiant2() {
        return new Acteur("etudiant2", "Jean-Christophe D'Aubigné", Set.of(Role.ETUDIANT), Set.of(), "20260002");
    }

    public static Acteur enseignant() {
        return new Acteur("enseignant", "Dominique Modèle", Set.of(Role.ENSEIGNANT), Set.of(), null);
    }

    public static Acteur gestionnaire(long centre) {
        return new Acteur("gestionnaire", "Sacha Bureau", Set.of(Role.GESTIONNAIRE), Set.of(centre), null);
    }

    public static Acteur baip() {
        return new Acteur("baip", "Lou Insertion", Set.of(Role.BAIP), Set.of(), null);
    }
}
