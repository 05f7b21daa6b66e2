package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.entstage.portail.demo.population.Etablissement;

/** What waits for somebody: every convention handed in waits for its centre, the one step of the shipped circuit. */
final class EtapesAFaire {

    private static final String ECRIRE =
            "insert into etape_a_faire (etablissement, convention_id, nature, qui, centre_id,"
                    + " code_composante, code_etape, enseignant, depuis, butoir)"
                    + " select c.etablissement, c.id, 'VALIDATION_CENTRE', 'CENTRE', c.centre_id, c.code_composante,"
                    + " c.code_etape, e.login, c.soumise_le, c.debut from convention c"
                    + " left join enseignant e on e.id = c.enseignant_id"
                    + " where c.etat = 'SOUMISE' and c.etablissement = ?"
                    + " and not exists (select 1 from etape_a_faire a where a.convention_id = c.id)";

    private EtapesAFaire() {}

    /** Once the conventions are written. */
    static void ecrire(Connection connexion) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(ECRIRE)) {
            ordre.setString(1, Etablissement.UAI);
            ordre.executeUpdate();
        }
    }
}
