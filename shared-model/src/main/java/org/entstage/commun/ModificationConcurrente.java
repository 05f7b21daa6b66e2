package org.entstage.commun;

/** Somebody else changed the thing after this person had opened it. Nothing was written; what was typed is kept. */
public class ModificationConcurrente extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModificationConcurrente(String quoi) {
        super(quoi);
    }

    /**
     * Compares the version that was on the form with the one in the database.
     *
     * @throws ModificationConcurrente when they differ
     */
    public static void verifier(int attendue, int actuelle, String quoi) {
        if (attendue != actuelle) {
            throw new ModificationConcurrente(quoi + ": version " + attendue + ", now " + actuelle);
        }
    }
}
