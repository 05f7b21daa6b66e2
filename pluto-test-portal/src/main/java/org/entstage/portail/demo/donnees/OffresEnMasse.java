package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ListesLivrees;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.nomenclature.ValeurDeListe;
import org.entstage.offre.ColonnesDOffre;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.recherche.TermesDOffre;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Tirage;

/**
 * Published offers of the twelve invented hosts, as many as wanted, with the index of their words; one in seven is meant for
 * the étape of {@code etudiant}, as many for another one, the rest for all. Always the same for a number.
 */
public final class OffresEnMasse {

    /** The most that can be asked for. */
    public static final int NOMBRE_MAXIMAL = 500_000;

    private static final String AUTEUR = "demo";
    private static final int PAR_TRANSACTION = 1000;
    private static final int JOURS = 90;
    private static final List<String> ETAPES = List.of("M2INF", "M1BIO");
    private static final int UNE_SUR = 7;

    /** A row, whether it is meant for some, and its terms. */
    private record Offre(long id, Ligne ligne, boolean ciblee, Map<String, Integer> termes) {}

    private final Clock horloge;
    private final TermesDOffre termes = new TermesDOffre(new ListesDeLaDemo());

    /** @param horloge dates the rows */
    public OffresEnMasse(Clock horloge) {
        this.horloge = horloge;
    }

    /**
     * Writes the offers if the schema and the hosts are there, and no offer is.
     *
     * @param nombre 0 to {@link #NOMBRE_MAXIMAL}
     * @return offers made
     */
    public int ecrireSiVide(DataSource source, int nombre) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            return ecrireSiVide(connexion, nombre);
        }
    }

    /** As {@link #ecrireSiVide(DataSource, int)}, on a connection that stays open. */
    public int ecrireSiVide(Connection connexion, int nombre) throws SQLException {
        Base base = new Base(connexion);
        if (nombre < 1
                || !base.schemaPresent()
                || base.nombre("select count(*) from offre") > 0
                || base.nombre("select count(*) from structure_accueil where id <= " + StructuresDemo.TOUTES.size())
                        == 0) {
            return 0;
        }
        connexion.setAutoCommit(false);
        base.verifierLesCles(false);
        try {
            ecrire(connexion, base, nombre);
            base.avancerLesCompteurs(List.of("offre"));
            connexion.commit();
            return nombre;
        } catch (SQLException | RuntimeException e) {
            connexion.rollback();
            throw e;
        } finally {
            base.verifierLesCles(true);
            connexion.setAutoCommit(true);
        }
    }

    private void ecrire(Connection connexion, Base base, int nombre) throws SQLException {
        List<Offre> attente = new ArrayList<>(PAR_TRANSACTION);
        long centre = base.nombre("select min(id) from centre_gestion where niveau = 'ETABLISSEMENT'");
        try (Insertion offres = new Insertion(connexion, "offre", Tables.OFFRE);
                Insertion cibles = new Insertion(connexion, "offre_cible", Tables.OFFRE_CIBLE);
                Insertion publiees = new Insertion(connexion, "offre_publiee", Tables.OFFRE_PUBLIEE);
                Insertion mots = new Insertion(connexion, "offre_terme", Tables.OFFRE_TERME)) {
            for (int rang = 1; rang <= nombre; rang++) {
                Offre offre = offre(rang, centre);
                offres.ajouter(offre.ligne());
                attente.add(offre);
                if (attente.size() == PAR_TRANSACTION || rang == nombre) {
                    // Rows that others point to are written first.
                    offres.vider();
                    for (Offre ecrite : attente) {
                        indexer(ecrite, cibles, publiees, mots);
                    }
                    attente.clear();
                    connexion.commit();
                }
            }
        }
    }

    private Offre offre(long rang, long centre) {
        StructuresDemo.Structure hote =
                StructuresDemo.TOUTES.get(Tirage.entier("offre-hote", rang, StructuresDemo.TOUTES.size()));
        SaisieOffre saisie = RedactionDOffre.rediger(rang, hote.pays(), hote.codePostal(), commune(hote));
        boolean ciblee = rang % UNE_SUR < ETAPES.size();
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime publieeLe = maintenant.minusHours(Tirage.entier("offre-age", rang, 24 * JOURS / 2));
        LocalDate jusquAu = maintenant.toLocalDate().plusDays(15 + Tirage.entier("offre-fin", rang, JOURS));
        Ligne ligne = new Ligne()
                .mettre("id", rang)
                .mettre("offre_id", rang)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("annee", publieeLe.minusMonths(8).getYear())
                .mettre("centre_id", centre)
                .mettre("structure_id", hote.id())
                .mettre("etat", "PUBLIEE")
                .mettre("par_entreprise", false)
                .mettre("cree_par", AUTEUR)
                .mettre("cree_par_nom", "Démonstration")
                .mettre("creee_le", publieeLe.minusDays(2))
                .mettre("modifiee_le", publieeLe)
                .mettre("publiee_du", publieeLe.toLocalDate())
                .mettre("publiee_au", jusquAu)
                .mettre("publiee_le", publieeLe)
                .mettre("parue_le", publieeLe)
                .mettre("ciblee", ciblee)
                .mettre("tri", "1" + (100_000 - publieeLe.toLocalDate().toEpochDay()));
        for (Map.Entry<String, Object> colonne : ColonnesDOffre.de(saisie).entrySet()) {
            ligne.mettre(colonne.getKey(), colonne.getValue());
        }
        return new Offre(rang, ligne, ciblee, termes.de(saisie, hote.nom()));
    }

    private static void indexer(Offre offre, Insertion cibles, Insertion publiees, Insertion mots) throws SQLException {
        if (offre.ciblee()) {
            cibles.ajouter(new Ligne()
                    .mettre("offre_id", offre.id())
                    .mettre("genre", "ETAPE")
                    .mettre("code", ETAPES.get((int) (offre.id() % UNE_SUR))));
        }
        publiees.ajouter(offre.ligne());
        for (Map.Entry<String, Integer> terme : offre.termes().entrySet()) {
            mots.ajouter(new Ligne()
                    .mettre("terme", terme.getKey())
                    .mettre("offre_id", offre.id())
                    .mettre("poids", terme.getValue()));
        }
    }

    /** Towns of hosts are in capitals, as the post writes them. */
    private static String commune(StructuresDemo.Structure hote) {
        String nom = hote.commune().toLowerCase(Locale.FRENCH);
        StringBuilder ecrite = new StringBuilder();
        for (String mot : nom.split(" ")) {
            ecrite.append(ecrite.isEmpty() ? "" : "-")
                    .append(Character.toUpperCase(mot.charAt(0)))
                    .append(mot.substring(1));
        }
        return ecrite.toString();
    }

    /** The lists as they are delivered. */
    private static final class ListesDeLaDemo implements Nomenclatures {

        @Override
        public List<Valeur> liste(Liste liste) {
            return ListesLivrees.toutes().stream()
                    .filter(valeur -> valeur.liste() == liste)
                    .map(ValeurDeListe::valeur)
                    .toList();
        }

        @Override
        public Optional<Valeur> valeur(Liste liste, String code) {
            return ListesLivrees.valeur(liste, code).map(ValeurDeListe::valeur);
        }
    }
}
