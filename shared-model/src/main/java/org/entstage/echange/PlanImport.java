package org.entstage.echange;

import java.util.List;
import org.entstage.droits.Acteur;

/**
 * What an import would do.
 *
 * @param etablissement UAI that the file names
 * @param autreEtablissement whether that is another institution than this one
 * @param differences in the order of the file
 * @param inconnus names in the file that this version does not know; they are left out
 * @param empreinte changes with the differences: a plan that was read is the plan that is carried out
 */
public record PlanImport(
        String etablissement,
        boolean autreEtablissement,
        List<Difference> differences,
        List<String> inconnus,
        String empreinte) {

    public PlanImport {
        differences = List.copyOf(differences);
        inconnus = List.copyOf(inconnus);
    }

    /** Whether this person may import: whoever reads what a file would do may also do it. */
    public static boolean permis(Acteur acteur) {
        return Fichier.IMPORT.stream().allMatch(acteur::peutPartout);
    }

    /** How many of the differences cannot be written. */
    public long refus() {
        return differences.stream().filter(d -> d.refus() != null).count();
    }

    /** Whether there is anything to write and nothing stands against it: all or nothing. */
    public boolean possible() {
        return !differences.isEmpty() && refus() == 0;
    }
}
