package org.entstage.droits;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How far a person may do one thing, all his roles taken together. The parts add up.
 *
 * @param etablissement everything of the institution
 * @param centres ids of centres de gestion
 * @param composantes codes of components
 * @param etapes codes of étapes, without version
 * @param enseignants accounts of the teachers whose students are meant: his own, and those who delegate to him
 * @param propre his own file as a student
 * @param objets single objects, by their names in {@link Situation#objet()}: those of the link by which he came
 */
public record Etendue(
        boolean etablissement,
        Set<Long> centres,
        Set<String> composantes,
        Set<String> etapes,
        Set<String> enseignants,
        boolean propre,
        Set<String> objets) {

    /** Nothing at all. */
    public static final Etendue RIEN = new Etendue(false, Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** The whole institution. */
    public static final Etendue TOUT = new Etendue(true, Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** The own file. */
    public static final Etendue PROPRE = new Etendue(false, Set.of(), Set.of(), Set.of(), Set.of(), true);

    public Etendue {
        centres = Set.copyOf(centres);
        composantes = Set.copyOf(composantes);
        etapes = Set.copyOf(etapes);
        enseignants = Set.copyOf(enseignants);
        objets = Set.copyOf(objets);
    }

    /** Without single objects: what roles and delegations give. */
    public Etendue(
            boolean etablissement,
            Set<Long> centres,
            Set<String> composantes,
            Set<String> etapes,
            Set<String> enseignants,
            boolean propre) {
        this(etablissement, centres, composantes, etapes, enseignants, propre, Set.of());
    }

    public static Etendue desCentres(Collection<Long> centres) {
        return new Etendue(false, Set.copyOf(centres), Set.of(), Set.of(), Set.of(), false);
    }

    public static Etendue desComposantes(Collection<String> composantes) {
        return new Etendue(false, Set.of(), Set.copyOf(composantes), Set.of(), Set.of(), false);
    }

    public static Etendue desEtapes(Collection<String> etapes) {
        return new Etendue(false, Set.of(), Set.of(), Set.copyOf(etapes), Set.of(), false);
    }

    public static Etendue suivis(String enseignant) {
        return new Etendue(false, Set.of(), Set.of(), Set.of(), Set.of(enseignant), false);
    }

    /** One object and nothing else. */
    public static Etendue deLObjet(String objet) {
        return new Etendue(false, Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(objet));
    }

    /** Both together. */
    public Etendue et(Etendue autre) {
        return new Etendue(
                etablissement || autre.etablissement,
                union(centres, autre.centres),
                union(composantes, autre.composantes),
                union(etapes, autre.etapes),
                union(enseignants, autre.enseignants),
                propre || autre.propre,
                union(objets, autre.objets));
    }

    public boolean vide() {
        return !personnel() && enseignants.isEmpty() && !propre && objets.isEmpty();
    }

    /** Whether it reaches files as staff does: of the institution, of centres, components or étapes. */
    public boolean personnel() {
        return etablissement || !centres.isEmpty() || !composantes.isEmpty() || !etapes.isEmpty();
    }

    /** The part of it that reaches files as staff does. */
    public Etendue enPersonnel() {
        return new Etendue(etablissement, centres, composantes, etapes, Set.of(), false);
    }

    /** The part of it that reaches the students whom teachers follow. */
    public Etendue enSuivi() {
        return new Etendue(false, Set.of(), Set.of(), Set.of(), enseignants, false);
    }

    /** Whether a part of it comes from such a scope. */
    public boolean atteint(Portee portee) {
        return switch (portee) {
            case ETABLISSEMENT -> etablissement;
            case ATTRIBUTION -> personnel();
            case SUIVI -> !enseignants.isEmpty();
            case PROPRE -> propre;
        };
    }

    /** Whether all of another's is in this one's; the whole institution holds every part. */
    public boolean contient(Etendue autre) {
        return etablissement
                || !autre.etablissement
                        && centres.containsAll(autre.centres)
                        && composantes.containsAll(autre.composantes)
                        && etapes.containsAll(autre.etapes)
                        && enseignants.containsAll(autre.enseignants)
                        && (propre || !autre.propre)
                        && objets.containsAll(autre.objets);
    }

    /** Whether this object is reached as staff. */
    public boolean couvreEnPersonnel(Situation objet) {
        return etablissement
                || objet.centre() != null && centres.contains(objet.centre())
                || objet.composante() != null && composantes.contains(objet.composante())
                || objet.etape() != null && etapes.contains(objet.etape());
    }

    /** Whether this object is reached as a teacher who follows its student. */
    public boolean couvreEnSuivi(Situation objet) {
        return objet.enseignant() != null && enseignants.contains(objet.enseignant());
    }

    /** Whether this object is the one to which a link leads. */
    public boolean couvreParLien(Situation objet) {
        return objet.objet() != null && objets.contains(objet.objet());
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        Set<T> union = new HashSet<>(a);
        union.addAll(b);
        return union;
    }
}
