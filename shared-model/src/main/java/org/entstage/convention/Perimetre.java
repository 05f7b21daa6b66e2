package org.entstage.convention;

import java.util.Set;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Role;

/**
 * The conventions that a person may reach: part of every query. The parts add up; with none of them nothing is found.
 *
 * @param etablissement UAI: never left
 * @param tous all centres
 * @param centres ids of centres whose conventions are in
 * @param etudiant account whose own conventions are in, or null
 * @param numeroEtudiant number of the same student, or null
 * @param enseignant account whose students' conventions are in once they are handed in, or null
 */
public record Perimetre(
        String etablissement,
        boolean tous,
        Set<Long> centres,
        String etudiant,
        String numeroEtudiant,
        String enseignant) {

    public Perimetre {
        centres = Set.copyOf(centres);
    }

    /** Everything that the person may read, by the union of his roles. */
    public static Perimetre lecture(Acteur acteur, String etablissement) {
        return new Perimetre(
                etablissement,
                acteur.voitTousLesCentres(),
                acteur.a(Role.GESTIONNAIRE) ? acteur.centres() : Set.of(),
                acteur.a(Role.ETUDIANT) ? acteur.login() : null,
                acteur.a(Role.ETUDIANT) ? acteur.numeroEtudiant() : null,
                acteur.a(Role.ENSEIGNANT) ? acteur.login() : null);
    }

    /**
     * What he handles as staff.
     *
     * @throws AccesRefuse unless he is staff
     */
    public static Perimetre gestion(Acteur acteur, String etablissement) {
        acteur.exigerPersonnel();
        return new Perimetre(
                etablissement,
                acteur.voitTousLesCentres(),
                acteur.voitTousLesCentres() ? Set.of() : acteur.centres(),
                null,
                null,
                null);
    }

    /**
     * His own conventions as a student.
     *
     * @throws AccesRefuse unless he is one
     */
    public static Perimetre propre(Acteur acteur, String etablissement) {
        acteur.exiger(Role.ETUDIANT);
        return new Perimetre(etablissement, false, Set.of(), acteur.login(), acteur.numeroEtudiant(), null);
    }

    /**
     * The conventions of the students whom he follows.
     *
     * @throws AccesRefuse unless he is a teacher
     */
    public static Perimetre suivi(Acteur acteur, String etablissement) {
        acteur.exiger(Role.ENSEIGNANT);
        return new Perimetre(etablissement, false, Set.of(), null, null, acteur.login());
    }

    /** Whether nothing can be in it. */
    public boolean vide() {
        return !tous && centres.isEmpty() && etudiant == null && enseignant == null;
    }
}
