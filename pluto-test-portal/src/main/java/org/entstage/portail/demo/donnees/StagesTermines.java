package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.population.Tirage;

/**
 * Placements that are over, for evaluations to be about: that of {@code etudiant} ended a week ago and is followed by
 * {@code enseignant}; the others are of students whom nobody else uses, a third of them from the year before.
 */
final class StagesTermines {

    /** A written placement. */
    record Stage(Ligne convention, LocalDate debut, LocalDate fin) {}

    private static final long SEMAINES = 9;
    private static final int UN_SUR = 3;
    private static final int PREMIER_ORDINAIRE = 1_000;
    private static final int PAS = 7;
    private static final List<String> SUJETS = List.of(
            "Cartographie des sentiers d'une réserve et panneaux pour les visiteurs",
            "Banc d'essai d'un capteur d'humidité",
            "Accueil du public d'une bibliothèque et atelier de lecture",
            "Mise à jour du site d'une association",
            "Étude des délais de réponse d'un service et propositions",
            "Catalogue d'une collection de minéraux");

    private final Population population;
    private final LocalDateTime maintenant;
    private final PartiesDuDossier parties = new PartiesDuDossier();

    StagesTermines(Population population, LocalDateTime maintenant) {
        this.population = population;
        this.maintenant = maintenant;
    }

    /**
     * One of each.
     *
     * @param stagiaires registered for something with a placement in it
     */
    List<Stage> ecrire(Connection connexion, Base base, List<Etudiant> stagiaires) throws SQLException {
        Map<String, Long> centres = centres(base);
        List<Long> referents = referents(base);
        Personnel gestionnaire = population.personnel("gestionnaire").orElseThrow();
        Historique.Personne qui =
                new Historique.Personne("gestionnaire", gestionnaire.prenom() + " " + gestionnaire.nom());
        List<Stage> stages = new ArrayList<>();
        long etudiantId = base.prochainId("etudiant");
        long conventionId = base.prochainId("convention");
        try (Insertion etudiants = new Insertion(connexion, "etudiant", Tables.ETUDIANT);
                Insertion conventions = new Insertion(connexion, "convention", Tables.CONVENTION);
                Insertion lignes = new Insertion(connexion, "convention_historique", Tables.HISTORIQUE);
                Insertion dossiers = new Insertion(connexion, "signature_dossier", Tables.SIGNATURE_DOSSIER);
                Insertion parties = new Insertion(connexion, "signature_partie", Tables.SIGNATURE_PARTIE)) {
            Map<String, Long> connus = connus(base);
            for (Etudiant etudiant : stagiaires) {
                int rang = stages.size();
                Stage stage = stage(conventionId + rang, rang, etudiant);
                Long connu = connus.get(etudiant.numero());
                stage.convention()
                        .mettre("etudiant_id", connu == null ? etudiantId + rang : connu)
                        .mettre("centre_id", centres.get((String)
                                stage.convention().lire("code_composante")))
                        .mettre("enseignant_id", referents.get(rang % referents.size()));
                if (connu == null) {
                    etudiants.ajouter(PartiesDuDossier.etudiant(etudiantId + rang, etudiant));
                }
                conventions.ajouter(stage.convention());
                stages.add(stage);
            }
            // Rows that others point to must be written first.
            etudiants.vider();
            conventions.vider();
            SignaturesDemo.ecrire(
                    dossiers,
                    parties,
                    stages.stream().map(Stage::convention).toList(),
                    base.prochainId("signature_dossier"));
            Historique historique = new Historique(lignes);
            for (int rang = 0; rang < stages.size(); rang++) {
                historique.ecrire(stages.get(rang).convention(), PartiesDuDossier.personne(stagiaires.get(rang)), qui);
            }
        }
        return stages;
    }

    /**
     * {@code etudiant}, then students who are registered for something with a placement in it.
     *
     * @param nombre 1 or more; fewer where there are not as many
     */
    List<Etudiant> stagiaires(int nombre) {
        List<Etudiant> tous = population.etudiants();
        Stream<Etudiant> ordinaires = Stream.iterate(PREMIER_ORDINAIRE, rang -> rang < tous.size(), rang -> rang + PAS)
                .map(tous::get)
                .filter(etudiant -> etape(etudiant) != null);
        return Stream.concat(population.etudiantParLogin("etudiant").stream(), ordinaires)
                .limit(nombre)
                .toList();
    }

    private Etape etape(Etudiant etudiant) {
        return etudiant.inscriptions(population.annee()).stream()
                .map(Inscription::etape)
                .filter(etape -> etape.stages().stream().anyMatch(s -> !s.suspendu()))
                .findFirst()
                .orElse(null);
    }

    private Stage stage(long id, int rang, Etudiant etudiant) {
        boolean ancien = rang % UN_SUR == UN_SUR - 1;
        LocalDate fin = fin(rang, ancien);
        LocalDate debut = fin.minusWeeks(SEMAINES).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Ligne ligne = Redaction.convention(id, "VALIDEE", population.annee() - (ancien ? 1 : 0))
                .mettre("etudiant_recherche", PartiesDuDossier.recherche(etudiant));
        PartiesDuDossier.formation(ligne, etape(etudiant));
        PartiesDuDossier.coordonnees(ligne, etudiant);
        int hotes = StructuresDemo.TOUTES.size();
        int hote = rang == 0 ? 1 : Tirage.biaise("stage-termine-hote", rang, hotes, 2);
        PartiesDuDossier.accueil(ligne, StructuresDemo.TOUTES.get(hote));
        parties.stage(ligne, rang, SUJETS.get(rang % SUJETS.size()), debut, fin);
        Redaction.vie(ligne, debut, debut.minusDays(50).atTime(10, rang % 60), etudiant.login());
        SignaturesDemo.suivre(ligne, debut.minusDays(20));
        return new Stage(ligne, debut, fin);
    }

    private LocalDate fin(int rang, boolean ancien) {
        LocalDate vendredi =
                maintenant.toLocalDate().minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        return ancien ? vendredi.minusYears(1).minusWeeks(rang % 8) : vendredi.minusWeeks(rang % 5);
    }

    private static Map<String, Long> connus(Base base) throws SQLException {
        Map<String, Long> connus = new HashMap<>();
        base.lire("select numero, id from etudiant", ligne -> connus.put(ligne.getString(1), ligne.getLong(2)));
        return connus;
    }

    private static Map<String, Long> centres(Base base) throws SQLException {
        Map<String, Long> centres = new HashMap<>();
        base.lire(
                "select code_composante, centre_id from centre_critere where code_etape = ''",
                ligne -> centres.put(ligne.getString(1), ligne.getLong(2)));
        return centres;
    }

    /** The teacher of the demonstration first. */
    private static List<Long> referents(Base base) throws SQLException {
        return base.ids("select id from enseignant order by case login when 'enseignant' then 0 else 1 end, id");
    }
}
