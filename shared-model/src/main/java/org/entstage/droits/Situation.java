package org.entstage.droits;

/**
 * Where an object stands, so that a right can be held against it. What does not apply is null.
 *
 * @param centre id of the centre de gestion in charge
 * @param composante code of the component in the student records
 * @param etape code of the étape, without version
 * @param enseignant account of the referent teacher
 * @param etudiant account of the student whose file it is
 * @param numeroEtudiant his number in the student records
 * @param objet name of this very object, {@code convention:12}, for who reaches it by a link
 */
public record Situation(
        Long centre,
        String composante,
        String etape,
        String enseignant,
        String etudiant,
        String numeroEtudiant,
        String objet) {

    /** Something to which no link leads. */
    public Situation(
            Long centre, String composante, String etape, String enseignant, String etudiant, String numeroEtudiant) {
        this(centre, composante, etape, enseignant, etudiant, numeroEtudiant, null);
    }

    /** The same place, of another object. */
    public Situation pour(String autre) {
        return new Situation(centre, composante, etape, enseignant, etudiant, numeroEtudiant, autre);
    }

    /** Something that belongs to a centre and to nobody's file. */
    public static Situation duCentre(long centre) {
        return new Situation(centre, null, null, null, null, null);
    }

    /** Something that belongs to the institution as a whole. */
    public static Situation deLEtablissement() {
        return new Situation(null, null, null, null, null, null);
    }
}
