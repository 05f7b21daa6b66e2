package org.entstage.droits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The roles that come with the application, from the table {@code droits/roles.csv}: a line for each action, a column
 * for each role, the letters of the scopes in the cell. They are the defaults of every institution; one that adjusts a
 * role keeps a row of its own in the database.
 */
public final class RolesLivres {

    public static final String ETUDIANT = "ETUDIANT";
    public static final String ENSEIGNANT = "ENSEIGNANT";
    /** Staff of a centre. */
    public static final String GESTIONNAIRE = "GESTIONNAIRE";
    /** Who also keeps the settings and the staff of his centres. */
    public static final String RESPONSABLE_CENTRE = "RESPONSABLE_CENTRE";
    /** The institution's office for internships (L611-5). */
    public static final String BAIP = "BAIP";

    public static final String ADMIN_FONCTIONNEL = "ADMIN_FONCTIONNEL";
    public static final String ADMIN_TECHNIQUE = "ADMIN_TECHNIQUE";
    /** Reads everything, writes nothing. */
    public static final String AUDITEUR = "AUDITEUR";

    /** Who approves the placements of a degree programme in the place of each referent. */
    public static final String RESPONSABLE_FORMATION = "RESPONSABLE_FORMATION";
    /** Who agrees for a component. */
    public static final String RESPONSABLE_COMPOSANTE = "RESPONSABLE_COMPOSANTE";

    private static final String TABLE = "/droits/roles.csv";
    private static final List<RoleDefini> ROLES = lire();

    private RolesLivres() {}

    public static List<RoleDefini> tous() {
        return ROLES;
    }

    private static List<RoleDefini> lire() {
        List<String[]> lignes = new ArrayList<>();
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(RolesLivres.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            lecteur.lines()
                    .filter(ligne -> !ligne.isBlank())
                    .map(l -> l.split(";", -1))
                    .forEach(lignes::add);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
        String[] codes = lignes.get(0);
        List<RoleDefini> roles = new ArrayList<>();
        for (int colonne = 1; colonne < codes.length; colonne++) {
            roles.add(new RoleDefini(
                    codes[colonne], lignes.get(1)[colonne], lignes.get(2)[colonne], droits(lignes, colonne)));
        }
        return List.copyOf(roles);
    }

    private static Set<Droit> droits(List<String[]> lignes, int colonne) {
        Set<Droit> droits = new LinkedHashSet<>();
        for (String[] ligne : lignes.subList(3, lignes.size())) {
            Action action = Action.valueOf(ligne[0]);
            ligne[colonne].chars().forEach(lettre -> droits.add(new Droit(action, Portee.lire((char) lettre))));
        }
        return droits;
    }
}
