package org.entstage.offre.recherche.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.recherche.LigneOffre;
import org.entstage.offre.recherche.OffreTrouvee;
import org.entstage.offre.recherche.OffresPubliees;
import org.entstage.offre.recherche.Regard;
import org.entstage.offre.recherche.TraitsDOffre;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index in the database, by SQL that H2 and MariaDB both read. What is searched by stands in memory, and is read again
 * when an offer that is published changes, on another node after {@code entstage.versions.delai} at most; words are asked in
 * one statement, the table of terms joined with itself once for each, from its key. It goes past the entities, so that
 * thousands of rows cost what they weigh; {@link org.entstage.offre.Offres} has written before.
 */
@Repository
@Transactional
class JpaOffresPubliees implements OffresPubliees {

    /** Name under which changes of what is published are counted. */
    private static final String VERSION = "offres-publiees";

    private static final String COLONNES =
            "type, contrat, domaine, niveaux, pays, region, departement, debut, duree_mois, remuneree, montant_mois,"
                    + " teletravail, handicap";

    private static final String INSCRIRE = "insert into offre_publiee (offre_id, etablissement, publiee_du, publiee_au,"
            + " parue_le, ciblee, centre_id, " + COLONNES + ")"
            + " select o.id, o.etablissement, o.publiee_du, o.publiee_au,"
            + " case when o.publiee_le is null or o.publiee_le < o.publiee_du then cast(o.publiee_du as datetime)"
            + " else o.publiee_le end,"
            + " exists (select 1 from offre_cible c where c.offre_id = o.id), o.centre_id, "
            + "o." + COLONNES.replace(", ", ", o.")
            + " from offre o where o.id = :offre and o.etablissement = :etablissement and o.etat = 'PUBLIEE'"
            + " and o.publiee_du is not null and o.publiee_au is not null";

    private static final String VISIBLE =
            " p.etablissement = :etablissement and p.publiee_du <= :jour" + " and p.publiee_au >= :jour";

    private static final String LIGNE = "select o.id, o.saisie, s.raisonSociale from Offre o join o.structure s"
            + " where o.id in (:offres) and o.etablissement = :etablissement";

    private final NamedParameterJdbcTemplate jdbc;
    private final EntityManager base;
    private final String etablissement;
    private final VersionsDonnees versions;
    private final Instantane<OffresEnMemoire> memoire;

    JpaOffresPubliees(DataSource dataSource, EntityManager base, VersionsDonnees versions, Reglages reglages) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.versions = versions;
        this.memoire = versions.instantane(VERSION, this::enMemoire);
    }

    @Override
    public boolean inscrire(long offre) {
        MapSqlParameterSource valeurs = valeurs().addValue("offre", offre);
        jdbc.update("delete from offre_terme where offre_id = :offre", valeurs);
        boolean partie = jdbc.update(
                        "delete from offre_publiee where offre_id = :offre and etablissement = :etablissement", valeurs)
                == 1;
        boolean publiee = jdbc.update(INSCRIRE, valeurs) == 1;
        if (publiee || partie) {
            versions.changer(VERSION);
        }
        return publiee;
    }

    @Override
    public void ecrire(long offre, Map<String, Integer> termes) {
        jdbc.batchUpdate(
                "insert into offre_terme (terme, offre_id, poids) values (:terme, :offre, :poids)",
                termes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(terme -> new MapSqlParameterSource("terme", terme.getKey())
                                .addValue("offre", offre)
                                .addValue("poids", terme.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    @Override
    public void vider() {
        jdbc.update(
                "delete from offre_terme where offre_id in"
                        + " (select offre_id from offre_publiee where etablissement = :etablissement)",
                valeurs());
        jdbc.update("delete from offre_publiee where etablissement = :etablissement", valeurs());
        versions.changer(VERSION);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> aInscrire(long apres, int maximum) {
        return jdbc.queryForList(
                "select id from offre where etablissement = :etablissement and etat = 'PUBLIEE' and id > :apres"
                        + " order by id limit " + maximum,
                valeurs().addValue("apres", apres),
                Long.class);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OffreTrouvee> visibles(Regard regard, LocalDate jour, Set<String> termes) {
        OffresEnMemoire publiees = memoire.valeur();
        return termes.isEmpty()
                ? publiees.visibles(regard, jour)
                : publiees.visibles(regard, jour, poids(List.copyOf(termes)));
    }

    /** Ids of the offers that say all these terms, with the sum of their weights. */
    private Map<Long, Integer> poids(List<String> termes) {
        MapSqlParameterSource valeurs = new MapSqlParameterSource("t0", termes.get(0));
        StringBuilder poids = new StringBuilder("t0.poids");
        StringBuilder tables = new StringBuilder("offre_terme t0");
        for (int rang = 1; rang < termes.size(); rang++) {
            String table = "t" + rang;
            valeurs.addValue(table, termes.get(rang));
            poids.append(" + ").append(table).append(".poids");
            tables.append(String.format(
                    " join offre_terme %1$s on %1$s.terme = :%1$s and %1$s.offre_id = t0.offre_id", table));
        }
        Map<Long, Integer> trouvees = new LinkedHashMap<>();
        jdbc.query(
                "select t0.offre_id, " + poids + " from " + tables + " where t0.terme = :t0",
                valeurs,
                (RowCallbackHandler) ligne -> trouvees.put(ligne.getLong(1), ligne.getInt(2)));
        return trouvees;
    }

    private OffresEnMemoire enMemoire() {
        Map<Long, Set<String>> cibles = new HashMap<>();
        jdbc.query(
                "select c.offre_id, c.genre, c.code from offre_cible c join offre_publiee p on p.offre_id = c.offre_id"
                        + " where p.etablissement = :etablissement",
                valeurs(),
                (RowCallbackHandler) ligne -> cibles.computeIfAbsent(ligne.getLong(1), nouvelle -> new HashSet<>())
                        .add(ligne.getString(2) + " " + ligne.getString(3)));
        return new OffresEnMemoire(jdbc.query(
                "select p.offre_id, p.ciblee, p.parue_le, p.publiee_au, 0, p." + COLONNES.replace(", ", ", p.")
                        + ", p.publiee_du from offre_publiee p where p.etablissement = :etablissement",
                valeurs(),
                (ligne, numero) -> new OffresEnMemoire.Publiee(
                        trouvee(ligne, false),
                        ligne.getDate("publiee_du").toLocalDate(),
                        cibles.getOrDefault(ligne.getLong(1), Set.of()))));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, OffreTrouvee> parmi(Regard regard, LocalDate jour, Collection<Long> offres) {
        return offres.isEmpty()
                ? Map.of()
                : lire(
                                "0",
                                "offre_publiee p",
                                " and p.offre_id in (:offres)",
                                regard,
                                valeurs(regard, jour).addValue("offres", offres))
                        .stream()
                        .collect(Collectors.toMap(OffreTrouvee::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OffreTrouvee> dernieres(Regard regard, LocalDate jour, Set<Long> centres, int maximum) {
        MapSqlParameterSource valeurs = valeurs(regard, jour).addValue("publieePar", centres);
        return lire(
                "0",
                "offre_publiee p",
                (centres.isEmpty() ? "" : " and p.centre_id in (:publieePar)")
                        + " order by p.parue_le desc, p.offre_id desc limit " + maximum,
                regard,
                valeurs);
    }

    private List<OffreTrouvee> lire(
            String poids, String tables, String condition, Regard regard, MapSqlParameterSource valeurs) {
        return jdbc.query(
                "select p.offre_id, p.ciblee, p.parue_le, p.publiee_au, " + poids + ", p."
                        + COLONNES.replace(", ", ", p.") + " from " + tables + " where" + VISIBLE
                        + cibles(regard, valeurs) + condition,
                valeurs,
                (ligne, numero) -> trouvee(ligne, regard.tout()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, LigneOffre> lignes(Collection<Long> offres) {
        Map<Long, LigneOffre> lignes = new HashMap<>();
        if (offres.isEmpty()) {
            return lignes;
        }
        for (Tuple ligne : base.createQuery(LIGNE, Tuple.class)
                .setParameter("offres", offres)
                .setParameter("etablissement", etablissement)
                .getResultList()) {
            long id = ligne.get(0, Long.class);
            lignes.put(id, LigneOffre.de(id, ligne.get(1, SaisieOffre.class), ligne.get(2, String.class)));
        }
        return lignes;
    }

    private MapSqlParameterSource valeurs() {
        return new MapSqlParameterSource("etablissement", etablissement);
    }

    private static MapSqlParameterSource valeurs(Regard regard, LocalDate jour) {
        return new MapSqlParameterSource("etablissement", regard.etablissement()).addValue("jour", jour);
    }

    /** What is meant for some is seen by these. */
    private static String cibles(Regard regard, MapSqlParameterSource valeurs) {
        if (regard.tout()) {
            return "";
        }
        List<String> ou = new ArrayList<>();
        if (!regard.etapes().isEmpty()) {
            ou.add("c.genre = 'ETAPE' and c.code in (:etapes)");
            valeurs.addValue("etapes", regard.etapes());
        }
        if (!regard.centres().isEmpty()) {
            ou.add("c.genre = 'CENTRE' and c.code in (:centres)");
            valeurs.addValue(
                    "centres", regard.centres().stream().map(String::valueOf).toList());
        }
        return ou.isEmpty()
                ? " and p.ciblee = false"
                : " and (p.ciblee = false or exists (select 1 from offre_cible c where c.offre_id = p.offre_id and ("
                        + String.join(" or ", ou) + ")))";
    }

    private static OffreTrouvee trouvee(ResultSet ligne, boolean tout) throws SQLException {
        int colonne = 6;
        return new OffreTrouvee(
                ligne.getLong(1),
                ligne.getBoolean(2) && !tout,
                ligne.getTimestamp(3).toLocalDateTime(),
                ligne.getDate(4).toLocalDate(),
                ligne.getInt(5),
                new TraitsDOffre(
                        ligne.getString(colonne),
                        ligne.getString(colonne + 1),
                        ligne.getString(colonne + 2),
                        ligne.getString(colonne + 4),
                        ligne.getString(colonne + 5),
                        ligne.getString(colonne + 6),
                        ligne.getString(colonne + 3),
                        ligne.getDate(colonne + 7) == null
                                ? null
                                : ligne.getDate(colonne + 7).toLocalDate(),
                        ligne.getBigDecimal(colonne + 8),
                        ligne.getObject(colonne + 9) == null ? null : ligne.getBoolean(colonne + 9),
                        ligne.getBigDecimal(colonne + 10),
                        ligne.getBigDecimal(colonne + 11),
                        ligne.getBoolean(colonne + 12)));
    }
}
