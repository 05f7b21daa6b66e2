package org.entstage.evaluation.resultat.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.resultat.DemandeDeParticipation;
import org.entstage.evaluation.resultat.FicheComptee;
import org.entstage.evaluation.resultat.FichesComptees;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.Participation;
import org.entstage.evaluation.resultat.PerimetreDesResultats;
import org.entstage.evaluation.resultat.VersionLue;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows to be counted, by SQL that H2 and MariaDB both read. A sheet that is handed in is inserted without looking before: a
 * look for what is not there would hold the end of the index against all others who hand in at the same moment.
 */
@Repository
@Transactional
class JdbcFichesComptees implements FichesComptees {

    /** Rows that are read at a time: narrow ones, to be counted. */
    private static final int LOT = 10_000;

    /** Sheets whose answers are read at a time, some thirty rows each. */
    private static final int LOT_DE_REPONSES = 250;

    private static final String COLONNES =
            "annee, version_id, convention_id, centre_id, structure_id, naf, pays, code_etape, code_composante";

    private static final RowMapper<FicheComptee> FICHE = (ligne, numero) -> fiche(ligne);

    private final NamedParameterJdbcTemplate jdbc;
    private final EntityManager base;
    private final EmpreintesDesFiches empreintes;
    private final String etablissement;

    JdbcFichesComptees(DataSource dataSource, EntityManager base, EmpreintesDesFiches empreintes, Reglages reglages) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.base = base;
        this.empreintes = empreintes;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FormulaireRepondu> formulaires(PerimetreDesResultats perimetre) {
        return formulaires(perimetre, "r.annee is not null", valeurs());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FormulaireRepondu> formulaire(long questionnaire, PerimetreDesResultats perimetre) {
        return formulaires(perimetre, "q.id = :questionnaire", valeurs().addValue("questionnaire", questionnaire))
                .stream()
                .findFirst();
    }

    private List<FormulaireRepondu> formulaires(
            PerimetreDesResultats perimetre, String condition, MapSqlParameterSource valeurs) {
        String perimetreEnSql = Perimetre.condition(perimetre, "r.", "r.", valeurs);
        Map<Long, FormulaireRepondu> formulaires = new HashMap<>();
        List<FormulaireRepondu> ranges = new ArrayList<>();
        Map<Long, Map<Integer, Integer>> fiches = new HashMap<>();
        jdbc.query(
                "select q.id, q.libelle, q.repondant, r.annee, count(r.fiche_id) from questionnaire q"
                        + " left join resultat_fiche r on r.questionnaire_id = q.id" + perimetreEnSql
                        + " where q.etablissement = :etablissement and " + condition
                        + " group by q.id, q.libelle, q.repondant, r.annee order by q.repondant, q.libelle, q.id",
                valeurs,
                (ResultSet ligne) -> {
                    long id = ligne.getLong(1);
                    FormulaireRepondu lu = new FormulaireRepondu(
                            id, ligne.getString(2), Repondant.valueOf(ligne.getString(3)), Map.of());
                    if (formulaires.put(id, lu) == null) {
                        ranges.add(lu);
                    }
                    int annee = ligne.getInt(4);
                    if (!ligne.wasNull()) {
                        fiches.computeIfAbsent(id, i -> new TreeMap<>()).put(annee, ligne.getInt(5));
                    }
                });
        return ranges.stream()
                .map(lu -> new FormulaireRepondu(
                        lu.id(), lu.libelle(), lu.repondant(), fiches.getOrDefault(lu.id(), Map.of())))
                .sorted(java.util.Comparator.comparing(FormulaireRepondu::repondant))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionLue> versions(long questionnaire) {
        return empreintes.versions(jdbc.queryForList(
                "select distinct p.version_id from question_publiee p join questionnaire q on q.id = p.questionnaire_id"
                        + " where q.id = :questionnaire and q.etablissement = :etablissement",
                valeurs().addValue("questionnaire", questionnaire),
                Long.class));
    }

    @Override
    @Transactional(readOnly = true)
    public void parcourir(long questionnaire, Consumer<FicheComptee> lecteur) {
        parLots(questionnaire, "", null, LOT, valeurs(), lot -> lot.forEach(lecteur));
    }

    @Override
    @Transactional(readOnly = true)
    public void parLots(
            long questionnaire, PerimetreDesResultats perimetre, Integer annee, Consumer<List<FicheComptee>> lecteur) {
        MapSqlParameterSource valeurs = valeurs();
        parLots(
                questionnaire,
                Perimetre.condition(perimetre, "", "", valeurs),
                annee,
                LOT_DE_REPONSES,
                valeurs,
                lecteur);
    }

    /** Year by year, from the key: each statement goes on where the one before ended. */
    private void parLots(
            long questionnaire,
            String condition,
            Integer annee,
            int taille,
            MapSqlParameterSource valeurs,
            Consumer<List<FicheComptee>> lecteur) {
        valeurs.addValue("questionnaire", questionnaire);
        String lire = "select fiche_id, " + COLONNES + ", reponses from resultat_fiche"
                + " where questionnaire_id = :questionnaire and annee = :annee and fiche_id > :apres"
                + " and etablissement = :etablissement" + condition + " order by fiche_id limit " + taille;
        List<Integer> annees = annee == null
                ? jdbc.queryForList(
                        "select distinct annee from resultat_fiche where questionnaire_id = :questionnaire order by annee",
                        valeurs,
                        Integer.class)
                : List.of(annee);
        for (Integer une : annees) {
            valeurs.addValue("annee", une).addValue("apres", 0L);
            List<FicheComptee> lot = jdbc.query(lire, valeurs, FICHE);
            while (!lot.isEmpty()) {
                lecteur.accept(lot);
                valeurs.addValue("apres", lot.get(lot.size() - 1).ficheId());
                lot = lot.size() < taille ? List.of() : jdbc.query(lire, valeurs, FICHE);
            }
        }
    }

    private static FicheComptee fiche(ResultSet ligne) throws SQLException {
        long structure = ligne.getLong(6);
        Long hote = ligne.wasNull() ? null : structure;
        return new FicheComptee(
                ligne.getLong(1),
                ligne.getLong(4),
                ligne.getLong(3),
                ligne.getInt(2),
                ligne.getLong(5),
                hote,
                ligne.getString(7),
                ligne.getString(8),
                ligne.getString(9),
                ligne.getString(10),
                ligne.getString(11));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Reponses> reponses(Collection<FicheComptee> fiches, Collection<VersionLue> versions) {
        return empreintes.reponses(
                fiches.stream().collect(Collectors.toMap(FicheComptee::ficheId, FicheComptee::versionId)), versions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Participation> participation(PerimetreDesResultats perimetre, DemandeDeParticipation demande) {
        MapSqlParameterSource valeurs =
                valeurs().addValue("retiree", EtatFiche.RETIREE.name()).addValue("validee", EtatFiche.VALIDEE.name());
        String code = demande.axe() == null ? "''" : Perimetre.expression(demande.axe());
        String condition = Perimetre.condition(perimetre, "c.", "c.", valeurs);
        if (demande.repondant() != null) {
            condition += " and f.repondant = :repondant";
            valeurs.addValue("repondant", demande.repondant().name());
        }
        if (demande.annee() != null) {
            condition += " and coalesce(f.annee, c.annee) = :annee";
            valeurs.addValue("annee", demande.annee());
        }
        return jdbc.query(
                "select f.repondant, " + code + ", count(f.id), sum(case when f.etat = :validee then 1 else 0 end)"
                        + " from fiche_evaluation f join convention c on c.id = f.convention_id"
                        + " left join structure_accueil s on s.id = c.structure_id"
                        + " where f.etablissement = :etablissement and f.etat <> :retiree" + condition
                        + " group by f.repondant, " + code,
                valeurs,
                (ligne, numero) -> new Participation(
                        Repondant.valueOf(ligne.getString(1)),
                        demande.axe() == null ? null : ligne.getString(2) == null ? "" : ligne.getString(2),
                        ligne.getLong(3),
                        ligne.getLong(4)));
    }

    @Override
    public void inscrire(List<Long> fiches) {
        base.flush();
        MapSqlParameterSource valeurs =
                valeurs().addValue("fiches", fiches).addValue("validee", EtatFiche.VALIDEE.name());
        Map<Long, Long> versions = new TreeMap<>();
        jdbc.query(
                "select id, version_id from fiche_evaluation where id in (:fiches) and etablissement = :etablissement"
                        + " and etat = :validee order by id for update",
                valeurs,
                (ResultSet ligne) -> {
                    versions.put(ligne.getLong(1), ligne.getLong(2));
                });
        empreintes.lire(versions).forEach(this::ecrire);
    }

    private void ecrire(long fiche, EmpreintesDesFiches.Ecrite ecrite) {
        MapSqlParameterSource valeurs = valeurs()
                .addValue("fiche", fiche)
                .addValue("questionnaire", ecrite.questionnaire())
                .addValue("reponses", ecrite.texte());
        try {
            jdbc.update(
                    "insert into resultat_fiche (fiche_id, etablissement, questionnaire_id, reponses, " + COLONNES + ")"
                            + " select id, etablissement, :questionnaire, :reponses, " + COLONNES
                            + " from fiche_evaluation where id = :fiche",
                    valeurs);
        } catch (DuplicateKeyException connue) {
            effacer(fiche);
            ecrire(fiche, ecrite);
        }
    }

    @Override
    public void effacer(long fiche) {
        jdbc.update(
                "delete from resultat_fiche where fiche_id = :fiche and etablissement = :etablissement",
                valeurs().addValue("fiche", fiche));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> validees(long apres, int maximum) {
        return jdbc.queryForList(
                "select id from fiche_evaluation where etablissement = :etablissement and etat = :validee"
                        + " and id > :apres order by id limit " + maximum,
                valeurs().addValue("validee", EtatFiche.VALIDEE.name()).addValue("apres", apres),
                Long.class);
    }

    @Override
    public int effacerLesAutres() {
        return jdbc.update(
                "delete from resultat_fiche where etablissement = :etablissement and fiche_id in"
                        + " (select f.id from fiche_evaluation f where f.etat <> :validee)",
                valeurs().addValue("validee", EtatFiche.VALIDEE.name()));
    }

    private MapSqlParameterSource valeurs() {
        return new MapSqlParameterSource("etablissement", etablissement);
    }
}
