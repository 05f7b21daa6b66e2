package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;
import org.entstage.presence.SemaineType;

/**
 * One convention in each state, in the centre of SCI, followed by {@code enseignant}: a draft of etudiant3, one handed in
 * by etudiant4 and one by etudiant7, one sent back to etudiant5, one validated for etudiant6. All but the draft are
 * complete.
 */
final class ConventionsDemo {
    private static final Map<String, String> ETATS = new LinkedHashMap<>();

    static {
        ETATS.put("etudiant3", "BROUILLON");
        ETATS.put("etudiant4", "SOUMISE");
        ETATS.put("etudiant5", "A_CORRIGER");
        ETATS.put("etudiant6", "VALIDEE");
        ETATS.put("etudiant7", "SOUMISE");
    }

    private static final List<String> SUJETS = List.of(
            "Tableau de bord de l'atelier",
            "Suivi de la qualité des eaux d'une rivière et présentation aux habitants",
            "Refonte de l'outil de prise de rendez-vous du service des consultations",
            "Prévision de la fréquentation d'un phare ouvert au public",
            "Détection d'anomalies dans les mesures d'un microscope");

    private final Population population;
    private final LocalDateTime maintenant;
    private final PartiesDuDossier parties = new PartiesDuDossier();

    ConventionsDemo(Population population, LocalDateTime maintenant) {
        this.population = population;
        this.maintenant = maintenant;
    }

    void ecrire(Connection connexion, long centre, long enseignant) throws SQLException {
        Personnel gestionnaire = population.personnel("gestionnaire").orElseThrow();
        Historique.Personne qui =
                new Historique.Personne("gestionnaire", gestionnaire.prenom() + " " + gestionnaire.nom());
        try (Insertion etudiants = new Insertion(connexion, "etudiant", Tables.ETUDIANT);
                Insertion conventions = new Insertion(connexion, "convention", Tables.CONVENTION);
                Insertion lignes = new Insertion(connexion, "convention_historique", Tables.HISTORIQUE)) {
            Historique historique = new Historique(lignes);
            long id = 1;
            for (Map.Entry<String, String> cas : ETATS.entrySet()) {
                Etudiant etudiant = population.etudiantParLogin(cas.getKey()).orElseThrow();
                etudiants.ajouter(PartiesDuDossier.etudiant(id, etudiant));
                Ligne convention = convention(id, etudiant, cas.getValue())
                        .mettre("centre_id", centre)
                        .mettre("enseignant_id", "BROUILLON".equals(cas.getValue()) ? null : enseignant);
                conventions.ajouter(convention);
                historique.ecrire(convention, PartiesDuDossier.personne(etudiant), qui);
                id++;
            }
            // Rows that others point to must be written first.
            etudiants.vider();
            conventions.vider();
        }
        EtapesAFaire.ecrire(connexion);
    }

    private Ligne convention(long id, Etudiant etudiant, String etat) {
        Ligne ligne = Redaction.convention(id, etat, population.annee())
                .mettre("etudiant_id", id)
                .mettre("etudiant_recherche", PartiesDuDossier.recherche(etudiant));
        PartiesDuDossier.formation(
                ligne, etudiant.inscriptions(population.annee()).get(0).etape());
        PartiesDuDossier.coordonnees(ligne, etudiant);
        boolean complete = !"BROUILLON".equals(etat);
        LocalDate debut = complete ? debut(id) : null;
        if (complete) {
            PartiesDuDossier.accueil(ligne, StructuresDemo.TOUTES.get((int) id));
            parties.stage(
                    ligne,
                    id,
                    SUJETS.get((int) id - 1),
                    debut,
                    debut.plusWeeks(20).minusDays(3));
        } else {
            Redaction.semaine(ligne, SemaineType.TRENTE_CINQ_HEURES);
        }
        if ("A_CORRIGER".equals(etat)) {
            ligne.mettre(
                    "motif_refus",
                    "Le sujet est trop général : précisez les tâches confiées et les compétences visées.");
        }
        Redaction.vie(ligne, debut, maintenant.minusDays(20 + id), etudiant.login());
        return ligne;
    }

    private LocalDate debut(long id) {
        return LocalDate.of(population.annee() + 1, 2, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusWeeks(id);
    }
}
