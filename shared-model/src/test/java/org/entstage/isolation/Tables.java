package org.entstage.isolation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The tables as the database itself describes them: what they hold of an institution, and a row for each that is empty. */
final class Tables {

    /** Word that stands in every text of the first institution's rows. */
    static final String MARQUE = "ZORGLUB";

    private static final Set<String> TECHNIQUES =
            Set.of("databasechangelog", "databasechangeloglock", "scheduled_tasks", "version_donnees");

    /** Nobody asks for their rows by number, and each refused attempt takes one. */
    private static final Set<String> SANS_NUMERO = Set.of("evaluation_envoi");

    /** Columns whose values have a form of their own. */
    private static final Map<String, String> FORMES = Map.ofEntries(
            Map.entry("attribution.beneficiaire", "PERSONNE"),
            Map.entry("attribution.type_perimetre", "ETABLISSEMENT"),
            Map.entry("delegation.nature", "ENSEIGNANT"),
            Map.entry("role_droit.action", "CONVENTION_LIRE"),
            Map.entry("role_droit.portee", "ETABLISSEMENT"),
            Map.entry("nomenclature.liste", "THEME"),
            Map.entry("regle_reglage.regle", "R04"),
            Map.entry("regle_reglage.etat", "ACTIVE"),
            Map.entry("regle_reglage.niveau", "BLOQUANT"),
            Map.entry("regle_reglage.valeurs", "heures=900"),
            Map.entry("parametre.cle", "convention.alerte.jours"),
            Map.entry("parametre.valeur", "77"),
            Map.entry("offre.etat", "PUBLIEE"),
            Map.entry("offre.saisie", "{}"),
            Map.entry("offre_cible.genre", "ETAPE"),
            Map.entry("offre_etape.nature", "OFFRE_MODERATION"),
            Map.entry("offre_etape.qui", "CENTRE"),
            Map.entry("offre_evenement.fait", "MESSAGE"),
            Map.entry("offre_evenement.etape", "OFFRE_MODERATION"),
            Map.entry("offre_evenement.champs", "AUTRES"),
            Map.entry("offre_evenement.changements", "[]"),
            Map.entry("campagne.etat", "ACTIVE"),
            Map.entry(
                    "campagne.saisie",
                    "{\"repondants\":[],\"rappels\":[],\"langues\":[],\"du\":\"2026-11-21\","
                            + "\"ouverture\":{\"repere\":\"FIN\"},\"cloture\":{\"repere\":\"FIN\"},"
                            + "\"cible\":{\"annees\":[],\"types\":[],\"etapes\":[],\"composantes\":[]}}"),
            Map.entry("evaluation_envoi.repondant", "TUTEUR"),
            Map.entry("evaluation_envoi.nature", "INVITATION"),
            Map.entry("evaluation_adresse.repondant", "TUTEUR"),
            Map.entry("evaluation_adresse.motif", "ABSENTE"),
            Map.entry("fiche_evenement.fait", "OUVERTE"),
            Map.entry("dossier_scolaire.contenu", "{}"));

    private final DataSource base;
    private final String uai;

    /** What the database says of its own tables, which stay as they are: asked once. */
    private final Map<String, Map<String, String>> parents = new HashMap<>();

    private final Map<String, Set<String>> colonnes = new HashMap<>();
    private List<String> tables;

    Tables(DataSource base, String uai) {
        this.base = base;
        this.uai = uai;
    }

    /** Gives each table without a row of this institution one. @return the tables that have some now */
    Set<String> remplir() {
        try (Connection connexion = base.getConnection()) {
            Set<String> remplies = new LinkedHashSet<>();
            for (String table : tables(connexion)) {
                remplir(connexion, table, remplies);
            }
            return remplies;
        } catch (SQLException refus) {
            throw new IllegalStateException(refus);
        }
    }

    private void remplir(Connection connexion, String table, Set<String> remplies) throws SQLException {
        if (!remplies.add(table)) {
            return;
        }
        Map<String, String> parents = parents(connexion, table);
        for (String parent : parents.values()) {
            remplir(connexion, parent, remplies);
        }
        if (lignes(connexion, table).isEmpty()) {
            inserer(connexion, table, parents);
        }
    }

    private void inserer(Connection connexion, String table, Map<String, String> parents) throws SQLException {
        Map<String, String> valeurs = new LinkedHashMap<>();
        try (ResultSet colonnes = connexion.getMetaData().getColumns(connexion.getCatalog(), null, table, null)) {
            while (colonnes.next()) {
                String colonne = colonnes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (!"YES".equals(colonnes.getString("IS_AUTOINCREMENT"))) {
                    valeurs.put(
                            colonne,
                            valeur(
                                    connexion,
                                    (table + "." + colonne).toLowerCase(Locale.ROOT),
                                    colonnes.getInt("DATA_TYPE"),
                                    colonnes.getInt("COLUMN_SIZE"),
                                    parents.get(colonne)));
                }
            }
        }
        executer(
                connexion,
                "insert into " + table + " (" + String.join(", ", valeurs.keySet()) + ") values ("
                        + String.join(", ", valeurs.values()) + ")");
    }

    private String valeur(Connection connexion, String colonne, int type, int taille, String parent)
            throws SQLException {
        if (colonne.endsWith(".etablissement")) {
            return "'" + uai + "'";
        }
        if (FORMES.containsKey(colonne)) {
            return "'" + FORMES.get(colonne) + "'";
        }
        if (parent != null) {
            return "(select min(p.id) from " + parent + " p)";
        }
        return switch (type) {
            case Types.DATE -> "'2026-11-21'";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> "'2026-11-21 10:00:00'";
            case Types.BOOLEAN, Types.BIT, Types.TINYINT -> "true";
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.DECIMAL, Types.NUMERIC, Types.DOUBLE -> "1";
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> "x'00'";
            default -> "'" + (taille > 0 && taille < MARQUE.length() ? MARQUE.substring(0, taille) : MARQUE) + "'";
        };
    }

    /** All rows of this institution, and of the tables below its own. */
    Map<String, Set<String>> contenu() {
        try (Connection connexion = base.getConnection()) {
            Map<String, Set<String>> contenu = new TreeMap<>();
            for (String table : tables(connexion)) {
                contenu.put(table, lignes(connexion, table));
            }
            return contenu;
        } catch (SQLException refus) {
            throw new IllegalStateException(refus);
        }
    }

    /** The greatest id that one of this institution's rows has. */
    long plusGrandId() {
        try (Connection connexion = base.getConnection()) {
            long plusGrand = 0;
            for (String table : tables(connexion)) {
                if (!SANS_NUMERO.contains(table.toLowerCase(Locale.ROOT))
                        && colonnes(connexion, table).contains("id")
                        && colonnes(connexion, table).contains("etablissement")) {
                    try (Statement ordre = connexion.createStatement();
                            ResultSet lu = ordre.executeQuery(
                                    "select max(id) from " + table + " where etablissement = '" + uai + "'")) {
                        lu.next();
                        plusGrand = Math.max(plusGrand, lu.getLong(1));
                    }
                }
            }
            return plusGrand;
        } catch (SQLException refus) {
            throw new IllegalStateException(refus);
        }
    }

    private Set<String> lignes(Connection connexion, String table) throws SQLException {
        Set<String> lignes = new TreeSet<>();
        try (Statement ordre = connexion.createStatement();
                ResultSet lu =
                        ordre.executeQuery("select t.* from " + table + " t where " + sienne(connexion, table))) {
            ResultSetMetaData description = lu.getMetaData();
            while (lu.next()) {
                List<String> valeurs = new ArrayList<>();
                for (int i = 1; i <= description.getColumnCount(); i++) {
                    valeurs.add(String.valueOf(lu.getString(i)));
                }
                lignes.add(String.join("|", valeurs));
            }
        }
        return lignes;
    }

    /** Whose a row is: by its own column, else by those of the rows that it hangs on. */
    private String sienne(Connection connexion, String table) throws SQLException {
        if (colonnes(connexion, table).contains("etablissement")) {
            return "t.etablissement = '" + uai + "'";
        }
        List<String> conditions = new ArrayList<>();
        for (Map.Entry<String, String> cle : parents(connexion, table).entrySet()) {
            if (colonnes(connexion, cle.getValue()).contains("etablissement")) {
                conditions.add("t." + cle.getKey() + " in (select p.id from " + cle.getValue()
                        + " p where p.etablissement = '" + uai + "')");
            }
        }
        if (conditions.isEmpty()) {
            throw new IllegalStateException("nobody can say whose the rows of " + table + " are");
        }
        return String.join(" or ", conditions);
    }

    private Map<String, String> parents(Connection connexion, String table) throws SQLException {
        if (!parents.containsKey(table)) {
            parents.put(table, lireParents(connexion, table));
        }
        return parents.get(table);
    }

    private static Map<String, String> lireParents(Connection connexion, String table) throws SQLException {
        Map<String, String> parents = new LinkedHashMap<>();
        DatabaseMetaData description = connexion.getMetaData();
        try (ResultSet cles = description.getImportedKeys(connexion.getCatalog(), null, table)) {
            while (cles.next()) {
                String parent = cles.getString("PKTABLE_NAME");
                if (!parent.equals(table)) {
                    parents.put(cles.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT), parent);
                }
            }
        }
        return parents;
    }

    private Set<String> colonnes(Connection connexion, String table) throws SQLException {
        if (!colonnes.containsKey(table)) {
            colonnes.put(table, lireColonnes(connexion, table));
        }
        return colonnes.get(table);
    }

    private static Set<String> lireColonnes(Connection connexion, String table) throws SQLException {
        Set<String> noms = new LinkedHashSet<>();
        try (ResultSet colonnes = connexion.getMetaData().getColumns(connexion.getCatalog(), null, table, null)) {
            while (colonnes.next()) {
                noms.add(colonnes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return noms;
    }

    private List<String> tables(Connection connexion) throws SQLException {
        if (tables == null) {
            tables = lireTables(connexion);
        }
        return tables;
    }

    private static List<String> lireTables(Connection connexion) throws SQLException {
        List<String> noms = new ArrayList<>();
        String schema = connexion.getSchema();
        try (ResultSet tables = connexion
                .getMetaData()
                .getTables(connexion.getCatalog(), schema, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String nom = tables.getString("TABLE_NAME");
                if (!TECHNIQUES.contains(nom.toLowerCase(Locale.ROOT))) {
                    noms.add(nom);
                }
            }
        }
        return noms;
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }
}
