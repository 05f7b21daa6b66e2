package org.entstage.banc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.entstage.essai.MariaDbDeTest;

/**
 * The database of one size, empty at first.
 *
 * @param nom product and version, for the reader of the table
 * @param reelle whether it is a database server; H2 counts no statements and says little about production
 */
record BaseDuBanc(String nom, boolean reelle, String url, String compte, String motDePasse) {

    private static final String H2 = ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    /** A new database on MariaDB where it is installed, else H2 in a file of the folder. */
    static BaseDuBanc nouvelle(Path dossier, int taille) throws SQLException {
        Optional<MariaDbDeTest> serveur = MariaDbDeTest.demarree();
        if (serveur.isEmpty()) {
            return new BaseDuBanc("H2", false, "jdbc:h2:file:" + dossier.resolve("banc" + taille) + H2, "sa", "");
        }
        String url = serveur.get().nouvelleBase("banc" + taille);
        BaseDuBanc base = new BaseDuBanc(
                "MariaDB", true, url, serveur.get().compte(), serveur.get().motDePasse());
        try (Connection connexion = base.connexion()) {
            // What the server says before its own version is for old clients.
            String version = connexion.getMetaData().getDatabaseProductVersion().replaceFirst("^5\\.5\\.5-", "");
            return new BaseDuBanc(version, true, url, base.compte, base.motDePasse);
        }
    }

    Connection connexion() throws SQLException {
        return DriverManager.getConnection(url, compte, motDePasse);
    }

    /** First column of the first row. */
    long nombre(String requete) throws SQLException {
        try (Connection connexion = connexion();
                Statement ordre = connexion.createStatement();
                ResultSet resultat = ordre.executeQuery(requete)) {
            resultat.next();
            return resultat.getLong(1);
        }
    }

    /** Changes rows beside the portal. */
    void executer(String ordre) throws SQLException {
        try (Connection connexion = connexion();
                Statement statement = connexion.createStatement()) {
            statement.executeUpdate(ordre);
        }
    }

    /** The last teaching year in which conventions wait for their centre. */
    long annee() throws SQLException {
        return nombre("select max(annee) from convention where etat = 'SOUMISE'");
    }

    /** What a server does by itself after a while: the optimizer knows how many rows there are. */
    void analyser() throws SQLException {
        if (reelle) {
            try (Connection connexion = connexion();
                    Statement ordre = connexion.createStatement()) {
                ordre.execute(
                        "analyze table convention, convention_historique, etudiant, structure_accueil, offre, offre_publiee,"
                                + " offre_terme, offre_cible");
            }
        }
    }
}
