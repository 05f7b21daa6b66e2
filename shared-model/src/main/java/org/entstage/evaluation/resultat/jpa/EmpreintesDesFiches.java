package org.entstage.evaluation.resultat.jpa;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.entstage.evaluation.fiche.LignesDeReponse;
import org.entstage.evaluation.fiche.ReponseEvaluation;
import org.entstage.evaluation.questionnaire.QuestionnairesEnVigueur;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;
import org.entstage.evaluation.resultat.VersionLue;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Answers of sheets, read many at a time and past the entities: an export reads millions of rows. */
@Component
class EmpreintesDesFiches {

    private final NamedParameterJdbcTemplate jdbc;
    private final QuestionnairesEnVigueur questionnaires;
    private final String etablissement;

    EmpreintesDesFiches(DataSource dataSource, QuestionnairesEnVigueur questionnaires, Reglages reglages) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.etablissement = reglages.etablissement();
        this.questionnaires = questionnaires;
    }

    /** What a sheet answered, as it is counted. */
    record Ecrite(long questionnaire, String texte) {}

    List<VersionLue> versions(Collection<Long> ids) {
        return ids.stream()
                .sorted()
                .map(this::version)
                .map(EmpreintesDesFiches::lue)
                .toList();
    }

    private VersionEnVigueur version(long id) {
        return questionnaires
                .version(id)
                .orElseThrow(() -> new IllegalStateException("no version " + id + " of a form that was answered"));
    }

    private static VersionLue lue(VersionEnVigueur version) {
        return new VersionLue(version.versionId(), version.numero(), version.contenu());
    }

    /** @param fiches ids of sheets with the versions that they answered */
    Map<Long, Ecrite> lire(Map<Long, Long> fiches) {
        Map<Long, VersionEnVigueur> versions = new HashMap<>();
        fiches.values().forEach(id -> versions.computeIfAbsent(id, this::version));
        Map<Long, Reponses> reponses = reponses(
                fiches, versions.values().stream().map(EmpreintesDesFiches::lue).toList());
        Map<Long, Ecrite> ecrites = new TreeMap<>();
        fiches.forEach((fiche, id) -> {
            VersionEnVigueur version = versions.get(id);
            ecrites.put(
                    fiche,
                    new Ecrite(
                            version.questionnaireId(),
                            lue(version).empreinte(reponses.getOrDefault(fiche, Reponses.VIDES))));
        });
        return ecrites;
    }

    Map<Long, Reponses> reponses(Map<Long, Long> fiches, Collection<VersionLue> versions) {
        if (fiches.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ReponseEvaluation>> lignes = new HashMap<>();
        jdbc.query(
                "select r.fiche_id, r.question_id, r.element, r.choix, r.nombre, r.jour, r.texte, r.commentaire"
                        + " from reponse_evaluation r join fiche_evaluation f on f.id = r.fiche_id"
                        + " where r.fiche_id in (:fiches) and f.etablissement = :etablissement",
                new MapSqlParameterSource("fiches", fiches.keySet()).addValue("etablissement", etablissement),
                (ResultSet ligne) -> {
                    lignes.computeIfAbsent(ligne.getLong(1), fiche -> new ArrayList<>())
                            .add(ligne(ligne));
                });
        Map<Long, VersionLue> connues =
                versions.stream().collect(Collectors.toMap(VersionLue::versionId, version -> version));
        Map<Long, Map<String, Long>> questions = new HashMap<>();
        Map<Long, Reponses> reponses = new HashMap<>();
        fiches.forEach((fiche, id) -> reponses.put(
                fiche,
                LignesDeReponse.lire(
                        lignes.getOrDefault(fiche, List.of()),
                        connues.get(id).contenu(),
                        questions.computeIfAbsent(id, questionnaires::questions))));
        return reponses;
    }

    private static ReponseEvaluation ligne(ResultSet ligne) throws SQLException {
        BigDecimal nombre = ligne.getBigDecimal(5);
        Date jour = ligne.getDate(6);
        return new ReponseEvaluation(
                ligne.getLong(1),
                ligne.getLong(2),
                ligne.getString(3),
                ligne.getString(4),
                nombre,
                jour == null ? null : jour.toLocalDate(),
                ligne.getString(7),
                ligne.getString(8));
    }
}
