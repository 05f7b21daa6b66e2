package org.entstage.centregestion.contenu.jpa;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.jsoup.nodes.Entities;

/**
 * Moves the centres' plain instructions, one paragraph or document a line, to the table of rich texts: paragraphs, then
 * the documents to provide as a list.
 */
public final class ConsignesEnTexteRiche implements CustomTaskChange {

    @Override
    public void execute(Database base) throws CustomChangeException {
        JdbcConnection connexion = (JdbcConnection) base.getConnection();
        try (PreparedStatement lecture = connexion.prepareStatement(
                        "select etablissement, id, consignes_fr, documents_fr, consignes_en, documents_en"
                                + " from centre_gestion");
                PreparedStatement ecriture = connexion.prepareStatement(
                        "insert into consigne (version, etablissement, centre_id, texte_fr, texte_en)"
                                + " values (0, ?, ?, ?, ?)");
                ResultSet centres = lecture.executeQuery()) {
            while (centres.next()) {
                copier(centres, ecriture);
            }
        } catch (SQLException | DatabaseException echec) {
            throw new CustomChangeException(echec);
        }
    }

    private static void copier(ResultSet centre, PreparedStatement ecriture) throws SQLException {
        String fr = texte(centre.getString(3), centre.getString(4), "Documents à fournir");
        String en = texte(centre.getString(5), centre.getString(6), "Documents to provide");
        if (!fr.isEmpty() || !en.isEmpty()) {
            ecriture.setString(1, centre.getString(1));
            ecriture.setLong(2, centre.getLong(2));
            ecriture.setString(3, fr);
            ecriture.setString(4, en);
            ecriture.executeUpdate();
        }
    }

    private static String texte(String consignes, String documents, String titre) {
        String liste = lignes(documents, "li");
        return lignes(consignes, "p") + (liste.isEmpty() ? "" : "<h4>" + titre + "</h4><ul>" + liste + "</ul>");
    }

    private static String lignes(String texte, String balise) {
        return texte == null
                ? ""
                : texte.lines()
                        .filter(ligne -> !ligne.isBlank())
                        .map(ligne -> "<" + balise + ">" + Entities.escape(ligne.strip()) + "</" + balise + ">")
                        .collect(Collectors.joining());
    }

    @Override
    public String getConfirmationMessage() {
        return "instructions of the centres are rich texts";
    }

    @Override
    public void setUp() {
        // Nothing to prepare.
    }

    @Override
    public void setFileOpener(ResourceAccessor fichiers) {
        // Reads no file.
    }

    @Override
    public ValidationErrors validate(Database base) {
        return new ValidationErrors();
    }
}
