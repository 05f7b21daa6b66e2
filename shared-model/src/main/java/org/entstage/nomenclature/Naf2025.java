package org.entstage.nomenclature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * NAF 2025 as INSEE publishes it: a workbook in which a row has codes and their heading. What is read is held against the
 * numbers of the decree (2025-736): a file of something else, or half of it, is no NAF 2025.
 */
final class Naf2025 {

    private static final Pattern CODE = Pattern.compile("\\d\\d(\\.\\d(\\d[A-Z]?)?)?");
    private static final Map<Integer, Integer> POSTES_PAR_LONGUEUR = Map.of(2, 87, 4, 287, 5, 651, 6, 747);
    private static final int DIVISION = 2;
    private static final int GROUPE = 4;

    private Naf2025() {}

    /**
     * @param fichier {@code Structure_NAF_2025….xlsx}, as it is downloaded
     * @throws IOException when it cannot be read or does not have the 87 divisions, 287 groups, 651 classes and 747
     *     sous-classes of the decree
     */
    static TableNaf lire(Path fichier) throws IOException {
        Map<String, String> libelles = new HashMap<>();
        ClasseurInsee.lire(fichier, ligne -> ranger(ligne, libelles));
        verifier(libelles);
        return new TableNaf(RevisionNaf.NAF2025, libelles);
    }

    private static void ranger(List<String> ligne, Map<String, String> libelles) {
        String libelle = ligne.get(ligne.size() - 1);
        if (libelle.length() > 1 && !CODE.matcher(libelle).matches()) {
            ligne.stream()
                    .filter(cellule -> CODE.matcher(cellule).matches())
                    .forEach(code -> libelles.putIfAbsent(code, libelle));
        }
    }

    private static void verifier(Map<String, String> libelles) throws IOException {
        for (Map.Entry<Integer, Integer> niveau : POSTES_PAR_LONGUEUR.entrySet()) {
            long lus = libelles.keySet().stream()
                    .filter(code -> code.length() == niveau.getKey())
                    .count();
            if (lus != niveau.getValue()) {
                throw new IOException(
                        lus + " codes of " + niveau.getKey() + " characters instead of " + niveau.getValue());
            }
        }
        for (String code : libelles.keySet()) {
            if (code.length() > DIVISION && !libelles.containsKey(parent(code))) {
                throw new IOException("code " + code + " stands under no other");
            }
        }
    }

    private static String parent(String code) {
        return code.substring(0, code.length() == GROUPE ? DIVISION : code.length() - 1);
    }
}
