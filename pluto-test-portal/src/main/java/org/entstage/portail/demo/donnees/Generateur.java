package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes as many conventions as wanted, always the same for a number and a year. For N conventions: 0.55 N students, N/8
 * host organisations, 2,000 teachers, 40 centres and one of the institution, 20 components, 800 steps, 10 years with a
 * tenth of the conventions each, the newest last. Names and hosts are skewed as in life. Of past years 95 % are
 * validated; of the current one 40 %, half wait for the centre and a tenth went back to the student; 0.5 % of all are
 * drafts. Centres and teachers that exist already are used first.
 */
public final class Generateur {
    /** The most that can be asked for. */
    public static final int NOMBRE_MAXIMAL = 2_000_000;

    static final String AUTEUR = "generateur";
    /** Who made the hosts until the last convention is written. */
    static final String INACHEVE = "generateur-inacheve";

    private static final Logger LOG = LoggerFactory.getLogger(Generateur.class);
    private static final int PAR_TRANSACTION = 2000;

    private final Clock horloge;

    /** @param horloge tells the current teaching year and the day; nothing else depends on it */
    public Generateur(Clock horloge) {
        this.horloge = horloge;
    }

    /**
     * Writes the rows, if the schema is there and the generator has not come to its end on it before. What an earlier run
     * left half-way is taken away first.
     *
     * @param nombre conventions to make, 0 to {@link #NOMBRE_MAXIMAL}
     * @return conventions made; 0 when there was nothing to do
     */
    public int generer(DataSource source, int nombre) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            return generer(connexion, nombre);
        }
    }

    /** As {@link #generer(DataSource, int)}, on a connection that stays open. */
    public int generer(Connection connexion, int nombre) throws SQLException {
        Base base = new Base(connexion);
        if (nombre < 1 || !base.schemaPresent() || dejaFait(base)) {
            return 0;
        }
        long debut = System.nanoTime();
        connexion.setAutoCommit(false);
        base.verifierLesCles(false);
        try {
            effacerInacheve(connexion, base);
            ecrire(connexion, base, nombre);
            EtapesAFaire.ecrire(connexion);
            base.executer(
                    "update structure_accueil set creee_par = '" + AUTEUR + "' where creee_par = '" + INACHEVE + "'");
            base.avancerLesCompteurs(
                    List.of("centre_gestion", "enseignant", "structure_accueil", "etudiant", "convention"));
            connexion.commit();
        } catch (SQLException | RuntimeException e) {
            connexion.rollback();
            throw e;
        } finally {
            base.verifierLesCles(true);
            connexion.setAutoCommit(true);
        }
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);
        LOG.info("{} conventions made in {} s", nombre, duree.toSeconds());
        return nombre;
    }

    private static boolean dejaFait(Base base) throws SQLException {
        return base.nombre("select count(*) from structure_accueil where creee_par = '" + AUTEUR + "'") > 0;
    }

    /** Centres and teachers stay: they are complete, and used again. */
    private static void effacerInacheve(Connection connexion, Base base) throws SQLException {
        if (base.nombre("select count(*) from structure_accueil where creee_par = '" + INACHEVE + "'") == 0) {
            return;
        }
        LOG.info("an earlier run did not come to its end: its rows go first");
        String etudiants = "select id from etudiant where " + EtudiantsEnMasse.LES_LEURS;
        String conventions = "select id from convention where etudiant_id in (" + etudiants + ")";
        base.executer("delete from convention_historique where convention_id in (" + conventions + ")");
        base.executer("delete from etape_a_faire where convention_id in (" + conventions + ")");
        base.executer("delete from convention_interruption where convention_id in (" + conventions + ")");
        base.executer("delete from convention where etudiant_id in (" + etudiants + ")");
        base.executer("delete from etudiant where " + EtudiantsEnMasse.LES_LEURS);
        base.executer("delete from structure_accueil where creee_par = '" + INACHEVE + "'");
        connexion.commit();
    }

    private void ecrire(Connection connexion, Base base, int nombre) throws SQLException {
        Referentiel referentiel = Referentiel.preparer(connexion, base, nombre, LocalDate.now(horloge));
        etudiants(connexion, referentiel.etudiants());
        ConventionsEnMasse conventions = new ConventionsEnMasse(referentiel, nombre);
        long premier = base.prochainId("convention");
        try (Insertion tetes = new Insertion(connexion, "convention", Tables.CONVENTION);
                Insertion interruptions = new Insertion(connexion, "convention_interruption", Tables.INTERRUPTION);
                Insertion historique = new Insertion(connexion, "convention_historique", Tables.HISTORIQUE)) {
            for (int rang = 0; rang < nombre; rang += PAR_TRANSACTION) {
                List<ConventionsEnMasse.Convention> lot = IntStream.range(
                                rang, Math.min(nombre, rang + PAR_TRANSACTION))
                        .mapToObj(r -> conventions.convention(premier + r, r))
                        .toList();
                ecrire(lot, tetes, interruptions, historique);
                connexion.commit();
                suivre(rang);
            }
        }
    }

    private static void etudiants(Connection connexion, EtudiantsEnMasse etudiants) throws SQLException {
        try (Insertion insertion = new Insertion(connexion, "etudiant", Tables.ETUDIANT)) {
            for (int rang = 0; rang < etudiants.nombre(); rang++) {
                insertion.ajouter(etudiants.ligne(rang));
                if (rang % PAR_TRANSACTION == 0) {
                    connexion.commit();
                }
            }
        }
        connexion.commit();
    }

    // Rows that others point to are written first.
    private static void ecrire(
            List<ConventionsEnMasse.Convention> lot, Insertion tetes, Insertion interruptions, Insertion historique)
            throws SQLException {
        for (ConventionsEnMasse.Convention convention : lot) {
            tetes.ajouter(convention.ligne());
        }
        tetes.vider();
        Historique evenements = new Historique(historique);
        for (ConventionsEnMasse.Convention convention : lot) {
            for (Ligne interruption : convention.interruptions()) {
                interruptions.ajouter(interruption);
            }
            evenements.ecrire(convention.ligne(), convention.etudiant(), convention.gestionnaire());
        }
        interruptions.vider();
        historique.vider();
    }

    private static void suivre(int rang) {
        if (rang > 0 && rang % 50_000 == 0) {
            LOG.info("{} conventions so far", rang);
        }
    }
}
