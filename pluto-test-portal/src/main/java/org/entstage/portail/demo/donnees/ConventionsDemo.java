package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.commun.Texte;
import org.entstage.portail.demo.population.ElementStage;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Identite;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

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
    private final Calendrier calendrier = new Calendrier();
    private final Phrases phrases = new Phrases();

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
                etudiants.ajouter(etudiant(id, etudiant));
                Ligne convention = convention(id, etudiant, cas.getValue())
                        .mettre("centre_id", centre)
                        .mettre("enseignant_id", "BROUILLON".equals(cas.getValue()) ? null : enseignant);
                conventions.ajouter(convention);
                historique.ecrire(convention, personne(etudiant), qui);
                id++;
            }
            // Rows that others point to must be written first.
            etudiants.vider();
            conventions.vider();
        }
        EtapesAFaire.ecrire(connexion);
    }

    private static Historique.Personne personne(Etudiant e) {
        return new Historique.Personne(
                e.login(), e.identite().prenom() + " " + e.identite().nomAffiche());
    }

    private static Ligne etudiant(long id, Etudiant e) {
        Identite identite = e.identite();
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("numero", e.numero())
                .mettre("login", e.login())
                .mettre("civilite", identite.civilite())
                .mettre("nom", identite.nomAffiche())
                .mettre("prenom", identite.prenom())
                .mettre("date_naissance", identite.naissance())
                .mettre("courriel", e.coordonnees().courriel())
                .mettre("recherche", recherche(e));
    }

    private static String recherche(Etudiant e) {
        return Texte.normaliser(e.identite().nomAffiche() + " " + e.identite().prenom());
    }

    private Ligne convention(long id, Etudiant etudiant, String etat) {
        Ligne ligne = Redaction.convention(id, etat, population.annee())
                .mettre("etudiant_id", id)
                .mettre("etudiant_recherche", recherche(etudiant));
        formation(ligne, etudiant.inscriptions(population.annee()).get(0).etape());
        coordonnees(ligne, etudiant);
        boolean complete = !"BROUILLON".equals(etat);
        LocalDate debut = complete ? debut(id) : null;
        if (complete) {
            accueil(ligne, StructuresDemo.TOUTES.get((int) id));
            stage(ligne, id, debut);
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

    private static void formation(Ligne ligne, Etape etape) {
        List<ElementStage> stages =
                etape.stages().stream().filter(s -> !s.suspendu()).toList();
        ligne.mettre("code_etape", etape.code())
                .mettre("version_etape", Integer.toString(etape.version()))
                .mettre("libelle_etape", etape.libelle())
                .mettre("code_diplome", etape.diplome().code())
                .mettre("libelle_diplome", etape.diplome().libelle())
                .mettre("code_composante", etape.composante().code())
                .mettre("libelle_composante", etape.composante().libelle())
                .mettre("cursus_lmd", etape.diplome().cursusLmd())
                .mettre("volume_horaire", etape.volumeHoraire())
                .mettre("element_stage", stages.get(0).libelle())
                .mettre("ects", stages.get(0).credits())
                .mettre("etab_signataire", etape.composante().signataire().nom())
                .mettre(
                        "etab_signataire_qualite",
                        etape.composante().signataire().qualite());
    }

    private static void coordonnees(Ligne ligne, Etudiant e) {
        ligne.mettre("etu_voie", e.coordonnees().fixe().ligne1())
                .mettre("etu_complement", e.coordonnees().fixe().ligne2())
                .mettre("etu_code_postal", e.coordonnees().fixe().commune().codePostal())
                .mettre("etu_commune", e.coordonnees().fixe().commune().nom())
                .mettre(
                        "etu_telephone",
                        "+33" + e.coordonnees().portable().replace(" ", "").substring(1))
                .mettre("etu_courriel_personnel", e.coordonnees().courrielPersonnel())
                .mettre("caisse_primaire", e.caissePrimaire());
    }

    private static void accueil(Ligne ligne, StructuresDemo.Structure structure) {
        ligne.mettre("structure_id", structure.id())
                .mettre("lieu_service", "Service des projets")
                .mettre("lieu_voie", structure.voie())
                .mettre("lieu_code_postal", structure.codePostal())
                .mettre("lieu_commune", structure.commune())
                .mettre("lieu_pays", structure.pays())
                .mettre("tuteur_civilite", "Mme")
                .mettre("tuteur_nom", "Guetteboussole")
                .mettre("tuteur_prenom", "Sidonie")
                .mettre("tuteur_fonction", "Cheffe de projet")
                .mettre("tuteur_courriel", "tuteur-" + structure.id() + "@entreprises.example.org")
                .mettre("tuteur_telephone", "+33261910001");
    }

    private LocalDate debut(long id) {
        return LocalDate.of(population.annee() + 1, 2, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusWeeks(id);
    }

    private void stage(Ligne ligne, long id, LocalDate debut) {
        LocalDate fin = debut.plusWeeks(20).minusDays(3);
        Zone zone = "FR".equals(ligne.lire("lieu_pays"))
                ? Zone.duCodePostal((String) ligne.lire("lieu_code_postal")).orElse(Zone.METROPOLE)
                : Zone.AUCUNE;
        BigDecimal heures =
                calendrier.heures(new Calendrier.Plan(debut, fin, SemaineType.TRENTE_CINQ_HEURES, List.of(), zone));
        ligne.mettre("theme", "INFO")
                .mettre("sujet", SUJETS.get((int) id - 1))
                .mettre("activites", phrases.activites(id))
                .mettre("competences", phrases.competences(id))
                .mettre(
                        "modalites_suivi",
                        "Un point toutes les deux semaines entre l'étudiant, le tuteur et le référent.")
                .mettre("debut", debut)
                .mettre("fin", fin)
                .mettre("heures", heures);
        Redaction.semaine(ligne, SemaineType.TRENTE_CINQ_HEURES);
        Redaction.gratification(ligne, heures, false);
    }
}
