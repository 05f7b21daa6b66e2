package org.entstage.scolarite.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.DossiersEnCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * {@link DossiersEnCache} in the database. Each statement stands alone, without transaction: two nodes that write the
 * same student at once leave one of two equally good rows.
 */
@Repository
class DossiersEnBase implements DossiersEnCache {

    private static final Logger LOG = LoggerFactory.getLogger(DossiersEnBase.class);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** How long a file may still stand in for records that do not answer. */
    private static final Duration CONSERVATION = Duration.ofDays(30);

    private final JdbcTemplate jdbc;
    private final String etablissement;
    private final ZoneId fuseau;

    DossiersEnBase(DataSource dataSource, Reglages reglages, Clock horloge) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.etablissement = reglages.etablissement();
        this.fuseau = horloge.getZone();
    }

    @Override
    public Optional<DossierScolaire> trouver(String numeroEtudiant) {
        List<String> contenus = jdbc.queryForList(
                "select contenu from dossier_scolaire where etablissement = ? and numero_etudiant = ?",
                String.class,
                etablissement,
                numeroEtudiant);
        return contenus.stream().findFirst().flatMap(DossiersEnBase::lire);
    }

    @Override
    public void garder(DossierScolaire dossier) {
        String contenu = ecrire(dossier);
        Timestamp luLe = horodatage(dossier.luLe());
        String numero = dossier.numeroEtudiant();
        if (remplacer(contenu, luLe, numero) == 0) {
            try {
                jdbc.update(
                        "insert into dossier_scolaire (contenu, lu_le, etablissement, numero_etudiant)"
                                + " values (?, ?, ?, ?)",
                        contenu,
                        luLe,
                        etablissement,
                        numero);
                oublierAvant(dossier.luLe().minus(CONSERVATION));
            } catch (DuplicateKeyException autreNoeud) {
                remplacer(contenu, luLe, numero);
            }
        }
    }

    /** Copies of the records are kept no longer than they can serve (RGPD, article 5-1-e). */
    private void oublierAvant(Instant limite) {
        jdbc.update("delete from dossier_scolaire where lu_le < ?", horodatage(limite));
    }

    private Timestamp horodatage(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, fuseau).truncatedTo(ChronoUnit.SECONDS));
    }

    private int remplacer(String contenu, Timestamp luLe, String numero) {
        return jdbc.update(
                "update dossier_scolaire set contenu = ?, lu_le = ? where etablissement = ? and numero_etudiant = ?",
                contenu,
                luLe,
                etablissement,
                numero);
    }

    /** A row of another version of the software that cannot be read is like no row. */
    private static Optional<DossierScolaire> lire(String contenu) {
        try {
            return Optional.of(JSON.readValue(contenu, DossierScolaire.class));
        } catch (JsonProcessingException autreVersion) {
            LOG.info("a row of dossier_scolaire is of another version and is read again");
            return Optional.empty();
        }
    }

    private static String ecrire(DossierScolaire dossier) {
        try {
            return JSON.writeValueAsString(dossier);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a student's file cannot be written as JSON", impossible);
        }
    }
}
