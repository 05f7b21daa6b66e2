package org.entstage.offre.recherche.jpa;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.entstage.offre.recherche.SuivisDOffres;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** What persons follow, in the database; each statement stands alone: a mark written twice is one mark. */
@Repository
class JpaSuivisDOffres implements SuivisDOffres {

    /** A visit under way is noted again after so many minutes. */
    private static final int ENTRE_DEUX = 5;

    private final NamedParameterJdbcTemplate jdbc;
    private final String etablissement;

    JpaSuivisDOffres(DataSource dataSource, Reglages reglages) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.etablissement = reglages.etablissement();
    }

    @Override
    public LocalDateTime visiter(String login, LocalDateTime maintenant) {
        MapSqlParameterSource valeurs = de(login).addValue("maintenant", maintenant);
        List<Map<String, Object>> lignes = lire(valeurs);
        if (lignes.isEmpty()) {
            commencer(valeurs);
            return null;
        }
        LocalDateTime vue = heure(lignes.get(0).get("vue_le"));
        LocalDateTime precedente = heure(lignes.get(0).get("precedente"));
        valeurs.addValue("vue", vue);
        if (vue.plusMinutes(ABSENCE).isBefore(maintenant)) {
            jdbc.update(
                    "update offre_visite set precedente = :vue, vue_le = :maintenant"
                            + " where etablissement = :etablissement and login = :login and vue_le = :vue",
                    valeurs);
            return vue;
        }
        if (vue.plusMinutes(ENTRE_DEUX).isBefore(maintenant)) {
            jdbc.update(
                    "update offre_visite set vue_le = :maintenant"
                            + " where etablissement = :etablissement and login = :login and vue_le = :vue",
                    valeurs);
        }
        return precedente;
    }

    private void commencer(MapSqlParameterSource valeurs) {
        try {
            jdbc.update(
                    "insert into offre_visite (etablissement, login, vue_le)"
                            + " values (:etablissement, :login, :maintenant)",
                    valeurs);
        } catch (DuplicateKeyException enMemeTemps) {
            // Another page of the same person was faster: his visit is noted.
        }
    }

    @Override
    public LocalDateTime visitePrecedente(String login) {
        return lire(de(login)).stream()
                .findFirst()
                .map(ligne -> heure(ligne.get("precedente")))
                .orElse(null);
    }

    private List<Map<String, Object>> lire(MapSqlParameterSource valeurs) {
        return jdbc.queryForList(
                "select vue_le, precedente from offre_visite where etablissement = :etablissement and login = :login",
                valeurs);
    }

    private static LocalDateTime heure(Object lue) {
        if (lue instanceof Timestamp instant) {
            return instant.toLocalDateTime();
        }
        return (LocalDateTime) lue;
    }

    @Override
    public void garder(String login, long offre, LocalDateTime maintenant) {
        boolean connue = !jdbc.queryForList(
                        "select id from offre where id = :offre and etablissement = :etablissement",
                        de(login).addValue("offre", offre),
                        Long.class)
                .isEmpty();
        if (connue) {
            inscrire(login, offre, maintenant);
        }
    }

    private void inscrire(String login, long offre, LocalDateTime maintenant) {
        try {
            jdbc.update(
                    "insert into offre_favorite (etablissement, login, offre_id, depuis)"
                            + " values (:etablissement, :login, :offre, :maintenant)",
                    de(login).addValue("offre", offre).addValue("maintenant", maintenant));
        } catch (DuplicateKeyException deja) {
            // It is kept: nothing to do.
        }
    }

    @Override
    public void oublier(String login, long offre) {
        jdbc.update(
                "delete from offre_favorite"
                        + " where etablissement = :etablissement and login = :login and offre_id = :offre",
                de(login).addValue("offre", offre));
    }

    @Override
    public List<Long> gardees(String login) {
        return jdbc.queryForList(
                "select offre_id from offre_favorite where etablissement = :etablissement and login = :login"
                        + " order by depuis desc, offre_id desc",
                de(login),
                Long.class);
    }

    @Override
    public Set<Long> gardees(String login, Collection<Long> parmi) {
        return parmi.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(
                        "select offre_id from offre_favorite where etablissement = :etablissement and login = :login"
                                + " and offre_id in (:parmi)",
                        de(login).addValue("parmi", parmi),
                        Long.class));
    }

    private MapSqlParameterSource de(String login) {
        return new MapSqlParameterSource("etablissement", etablissement).addValue("login", login);
    }
}
