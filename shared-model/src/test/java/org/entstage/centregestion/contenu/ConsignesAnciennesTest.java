package org.entstage.centregestion.contenu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.assertj.core.groups.Tuple;
import org.entstage.essai.MariaDbDeTest;
import org.entstage.texte.TexteRiche;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A database with plain instructions of an older version is brought up to date. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsignesAnciennesTest {

    private static final String MIGRATION = "centregestion-22";

    @Test
    void plain_instructions_become_rich_texts_on_h2() throws Exception {
        try (Connection connexion = DriverManager.getConnection(
                "jdbc:h2:mem:consignes-anciennes;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "")) {
            verifier(connexion);
        }
    }

    @Test
    void plain_instructions_become_rich_texts_on_mariadb() throws Exception {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        try (Connection connexion = DriverManager.getConnection(
                serveur.nouvelleBase("consignesanciennes"), serveur.compte(), serveur.motDePasse())) {
            verifier(connexion);
        }
    }

    private static void verifier(Connection connexion) throws SQLException, LiquibaseException {
        migrer(connexion, true);
        ecrire(
                connexion,
                "COMPLET",
                "Trois semaines <avant> & pas moins\n\n  Signer  \n",
                "Three weeks",
                "Assurance\nAccord",
                "");
        ecrire(connexion, "ANGLAIS", null, null, " \n", "Insurance \"valid\"");
        ecrire(connexion, "VIDE", null, "", "\n", null);

        migrer(connexion, false);

        assertThat(consignes(connexion))
                .containsExactly(
                        tuple(
                                "ANGLAIS",
                                "",
                                "<h4>Documents to provide</h4><ul><li>Insurance &quot;valid&quot;</li></ul>"),
                        tuple(
                                "COMPLET",
                                "<p>Trois semaines &lt;avant&gt; &amp; pas moins</p><p>Signer</p>"
                                        + "<h4>Documents à fournir</h4><ul><li>Assurance</li><li>Accord</li></ul>",
                                "<p>Three weeks</p>"));
        // What students are shown is cleaned once more: nothing of the migrated texts is lost by it.
        consignes(connexion)
                .forEach(ligne -> assertThat(texte((String) ligne.toList().get(1)))
                        .isEqualTo(texte(new TexteRiche((String) ligne.toList().get(1)).html())));
        assertThat(colonnes(connexion)).doesNotContain("consignes_fr", "documents_en");
    }

    private static String texte(String html) {
        return Jsoup.parse(html).text();
    }

    /** @param avant stops right before the texts are copied */
    private static void migrer(Connection connexion, boolean avant) throws LiquibaseException {
        // Not closed: that would close the connection.
        Liquibase liquibase =
                new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), new JdbcConnection(connexion));
        if (!avant) {
            liquibase.update(new Contexts());
            return;
        }
        List<String> ordre = liquibase.getDatabaseChangeLog().getChangeSets().stream()
                .map(ChangeSet::getId)
                .toList();
        assertThat(ordre).contains(MIGRATION);
        liquibase.update(ordre.indexOf(MIGRATION), new Contexts(), new LabelExpression());
    }

    private static void ecrire(Connection connexion, String code, String... textes) throws SQLException {
        connexion.setAutoCommit(true);
        try (PreparedStatement centre = connexion.prepareStatement("insert into centre_gestion (version, etablissement,"
                + " code, libelle, consignes_fr, consignes_en, documents_fr, documents_en)"
                + " values (0, '0350936C', ?, ?, ?, ?, ?, ?)")) {
            centre.setString(1, code);
            centre.setString(2, code);
            for (int i = 0; i < textes.length; i++) {
                centre.setString(3 + i, textes[i]);
            }
            centre.executeUpdate();
        }
    }

    private static List<Tuple> consignes(Connection connexion) throws SQLException {
        try (Statement lecture = connexion.createStatement();
                ResultSet lignes = lecture.executeQuery("select g.code, c.texte_fr, c.texte_en from consigne c"
                        + " join centre_gestion g on g.id = c.centre_id and g.etablissement = c.etablissement"
                        + " order by g.code")) {
            List<Tuple> lues = new ArrayList<>();
            while (lignes.next()) {
                lues.add(tuple(lignes.getString(1), lignes.getString(2), lignes.getString(3)));
            }
            return lues;
        }
    }

    private static List<String> colonnes(Connection connexion) throws SQLException {
        try (Statement lecture = connexion.createStatement();
                ResultSet lignes = lecture.executeQuery("select * from centre_gestion where 1 = 0")) {
            List<String> colonnes = new ArrayList<>();
            for (int i = 1; i <= lignes.getMetaData().getColumnCount(); i++) {
                colonnes.add(lignes.getMetaData().getColumnName(i).toLowerCase());
            }
            return colonnes;
        }
    }
}
