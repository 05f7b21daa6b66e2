package org.entstage.convention;

import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;

/**
 * The conventions that a person may reach: part of every query. The parts add up; with none of them nothing is found.
 *
 * @param etablissement UAI: never left
 * @param etendue how far, as staff and as a teacher; drafts are not shown to teachers
 * @param etudiant account whose own conventions are in, or null
 * @param numeroEtudiant number of the same student, or null
 */
public record Perimetre(String etablissement, Etendue etendue, String etudiant, String numeroEtudiant) {

    private static final String OBJET = "convention:";

    /** Everything for which the person has this right, by the union of his roles. */
    public static Perimetre de(Acteur acteur, Action action, String etablissement) {
        Etendue etendue = acteur.etendue(action);
        return new Perimetre(
                etablissement,
                etendue,
                etendue.propre() ? acteur.login() : null,
                etendue.propre() ? acteur.numeroEtudiant() : null);
    }

    /**
     * What he handles as staff.
     *
     * @throws AccesRefuse unless he has the right as staff
     */
    public static Perimetre gestion(Acteur acteur, Action action, String etablissement) {
        acteur.exigerEnPersonnel(action);
        return new Perimetre(etablissement, acteur.etendue(action).enPersonnel(), null, null);
    }

    /**
     * His own conventions as a student.
     *
     * @throws AccesRefuse unless he may read his own file
     */
    public static Perimetre propre(Acteur acteur, String etablissement) {
        if (!acteur.etendue(Action.CONVENTION_LIRE).propre()) {
            throw new AccesRefuse("no file of his own");
        }
        return new Perimetre(etablissement, Etendue.PROPRE, acteur.login(), acteur.numeroEtudiant());
    }

    /**
     * The conventions of the students whom he follows, or follows for somebody.
     *
     * @throws AccesRefuse unless he follows students
     */
    public static Perimetre suivi(Acteur acteur, String etablissement) {
        Etendue suivis = acteur.etendue(Action.CONVENTION_LIRE).enSuivi();
        if (suivis.vide()) {
            throw new AccesRefuse("follows no students");
        }
        return new Perimetre(etablissement, suivis, null, null);
    }

    /** Ids of the single conventions to which a link leads. */
    public Set<Long> conventions() {
        return etendue.objets().stream()
                .filter(objet -> objet.startsWith(OBJET))
                .map(objet -> Long.valueOf(objet.substring(OBJET.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Name of a convention as the object of a link. */
    static String objet(long convention) {
        return OBJET + convention;
    }

    /** Whether nothing can be in it. */
    public boolean vide() {
        return etendue.vide();
    }
}
