package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.entstage.portail.demo.population.Noms;
import org.entstage.portail.demo.population.Tirage;
import org.entstage.presence.Interruption;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/** Makes the convention of a rank: the same rank gives the same convention, whatever was made before. */
final class ConventionsEnMasse {
    private static final int ANNEES = 10;
    private static final int POUR_MILLE_BROUILLONS = 5;
    private static final List<String> THEMES = List.of(
            "AGRI",
            "COMMERCE",
            "COM",
            "DROIT",
            "ECO",
            "EDUC",
            "INFO",
            "INGE",
            "LANGUES",
            "RH",
            "SANTE",
            "SHS",
            "SPORT");
    private static final List<SemaineType> SEMAINES = List.of(
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.TRENTE_CINQ_HEURES,
            SemaineType.duLundiAuVendredi(new BigDecimal("7.80")),
            SemaineType.duLundiAuVendredi(new BigDecimal("3.50")),
            SemaineType.de(List.of(sept(), sept(), BigDecimal.ZERO, sept(), sept(), BigDecimal.ZERO, BigDecimal.ZERO)));

    private final Referentiel referentiel;
    private final int nombre;
    private final Phrases phrases = new Phrases();
    private final Calendrier calendrier = new Calendrier();

    /** A convention with what is written below it. */
    record Convention(
            Ligne ligne, List<Ligne> interruptions, Historique.Personne etudiant, Historique.Personne gestionnaire) {}

    ConventionsEnMasse(Referentiel referentiel, int nombre) {
        this.referentiel = referentiel;
        this.nombre = nombre;
    }

    private static BigDecimal sept() {
        return BigDecimal.valueOf(7);
    }

    Convention convention(long id, int rang) {
        int annee = referentiel.annee() - ANNEES + 1 + (int) ((long) rang * ANNEES / nombre);
        EtudiantsEnMasse.Personne etudiant = referentiel.etudiants().pour(rang);
        Ligne ligne = Redaction.convention(id, etat(rang, annee), annee)
                .mettre("etudiant_id", etudiant.id())
                .mettre("etudiant_recherche", etudiant.recherche())
                .mettre("enseignant_id", Tirage.choix("enseignant", rang, referentiel.enseignants()));
        formation(ligne, etudiant.rang());
        coordonnees(ligne, etudiant);
        HotesEnMasse.Hote hote = referentiel.hotes().pour(rang);
        accueil(ligne, hote, rang);
        List<Ligne> interruptions = stage(ligne, hote, rang, annee);
        vie(ligne, etudiant, rang);
        int centre = centre(etudiant.rang());
        return new Convention(
                ligne,
                interruptions,
                new Historique.Personne(etudiant.login(), etudiant.prenom() + " " + etudiant.nom()),
                new Historique.Personne("gest" + centre, "Gestionnaire n° " + centre));
    }

    private String etat(int rang, int annee) {
        if (Tirage.chance("brouillon", rang, POUR_MILLE_BROUILLONS)) {
            return "BROUILLON";
        }
        int tirage = Tirage.entier("etat", rang, 100);
        if (annee < referentiel.annee()) {
            return tirage < 95 ? "VALIDEE" : tirage < 98 ? "A_CORRIGER" : "SOUMISE";
        }
        return tirage < 40 ? "VALIDEE" : tirage < 90 ? "SOUMISE" : "A_CORRIGER";
    }

    // A student stays in his step: 800 steps in 20 components, handled by 40 centres.
    private void formation(Ligne ligne, int etudiant) {
        int etape = etape(etudiant);
        int composante = etape * Referentiel.COMPOSANTES / Referentiel.ETAPES;
        boolean master = etape % 2 == 0;
        String libelle = (master ? "Master 2 parcours " : "Licence 3 parcours ") + etape;
        ligne.mettre("centre_id", referentiel.centres().get(centre(etudiant)))
                .mettre("code_etape", String.format(Locale.ROOT, "E%04d", etape))
                .mettre("version_etape", "101")
                .mettre("libelle_etape", libelle)
                .mettre("code_diplome", String.format(Locale.ROOT, "D%04d", etape / 2))
                .mettre("libelle_diplome", "Diplôme n° " + etape / 2)
                .mettre("code_composante", String.format(Locale.ROOT, "U%02d", composante + 1))
                .mettre("libelle_composante", "UFR n° " + (composante + 1))
                .mettre("cursus_lmd", master ? "M" : "L")
                .mettre("volume_horaire", BigDecimal.valueOf(300 + etape % 200))
                .mettre("element_stage", "Stage de fin d'année")
                .mettre("ects", BigDecimal.valueOf(master ? 30 : 6))
                .mettre("etab_signataire", "Mme Hélène Clairciel")
                .mettre("etab_signataire_qualite", "Directrice de l'UFR");
    }

    private static int etape(int etudiant) {
        return Tirage.entier("etape", etudiant, Referentiel.ETAPES);
    }

    // The last centre is the institution's: it handles nobody's conventions by itself.
    private int centre(int etudiant) {
        return etape(etudiant) * (referentiel.centres().size() - 1) / Referentiel.ETAPES;
    }

    private static void coordonnees(Ligne ligne, EtudiantsEnMasse.Personne etudiant) {
        ligne.mettre("etu_voie", (1 + etudiant.rang() % 200) + " rue de l'Échantillon")
                .mettre("etu_code_postal", "35000")
                .mettre("etu_commune", "RENNES")
                .mettre("etu_telephone", telephone(etudiant.rang()))
                .mettre("etu_courriel_personnel", etudiant.login() + "@perso.example.org")
                .mettre("caisse_primaire", "CPAM D'ILLE-ET-VILAINE");
    }

    // The block that the regulator keeps for works of fiction: 06 39 98.
    private static String telephone(int rang) {
        return String.format(Locale.ROOT, "+3363998%04d", rang % 10_000);
    }

    private static void accueil(Ligne ligne, HotesEnMasse.Hote hote, int rang) {
        int contact = 2 * hote.rang() + rang % 2;
        ligne.mettre("structure_id", hote.id())
                .mettre("lieu_service", rang % 4 == 0 ? "Service annexe" : "Service principal")
                .mettre("lieu_voie", (1 + hote.rang() % 150) + " rue de l'Échantillon")
                .mettre("lieu_code_postal", hote.lieu().codePostal())
                .mettre("lieu_commune", hote.lieu().commune())
                .mettre("lieu_pays", hote.pays())
                .mettre("tuteur_civilite", rang % 2 == 0 ? "Mme" : "M.")
                .mettre("tuteur_nom", Noms.nom(Tirage.entier("tuteur-nom", contact, Noms.nombreDeNoms())))
                .mettre("tuteur_prenom", Noms.prenom(rang % 2 == 0, "tuteur-prenom", contact))
                .mettre("tuteur_fonction", "Responsable de service")
                .mettre("tuteur_courriel", "tuteur" + contact + "@entreprises.example.org")
                .mettre("tuteur_telephone", "+33261910002");
    }

    private List<Ligne> stage(Ligne ligne, HotesEnMasse.Hote hote, int rang, int annee) {
        LocalDate debut = LocalDate.of(annee, 9, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                .plusWeeks(40 - Tirage.biaise("debut", rang, 41, 1.5));
        int semaines = Math.min(4 + Tirage.entier("duree", rang, 20), 52 - semaine(debut, annee));
        LocalDate fin = debut.plusWeeks(semaines).minusDays(3);
        SemaineType semaine = Tirage.choix("semaine", rang, SEMAINES);
        List<Interruption> interruptions = Tirage.chance("interruption", rang, 100)
                ? List.of(
                        new Interruption(debut.plusWeeks(2), debut.plusWeeks(2).plusDays(4)))
                : List.of();
        BigDecimal heures = calendrier.heures(new Calendrier.Plan(debut, fin, semaine, interruptions, zone(hote)));
        ligne.mettre("theme", Tirage.choix("theme", rang, THEMES))
                .mettre("type_convention", "FR".equals(hote.pays()) ? "FI-OBL" : "FI-ETR")
                .mettre("sujet", phrases.sujet(rang))
                .mettre("activites", phrases.activites(rang))
                .mettre("competences", phrases.competences(rang))
                .mettre("modalites_suivi", phrases.modalitesDeSuivi(rang))
                .mettre("debut", debut)
                .mettre("fin", fin)
                .mettre("heures", heures);
        Redaction.semaine(ligne, semaine);
        Redaction.gratification(ligne, heures, Tirage.chance("gratification", rang, 300));
        return interruptions.stream().map(i -> interruption(ligne, i)).toList();
    }

    private static int semaine(LocalDate debut, int annee) {
        return (int) ((debut.toEpochDay() - LocalDate.of(annee, 9, 1).toEpochDay()) / 7);
    }

    private static Zone zone(HotesEnMasse.Hote hote) {
        return "FR".equals(hote.pays())
                ? Zone.duCodePostal(hote.lieu().codePostal()).orElse(Zone.METROPOLE)
                : Zone.AUCUNE;
    }

    private static Ligne interruption(Ligne convention, Interruption interruption) {
        return new Ligne()
                .mettre("convention_id", convention.lire("id"))
                .mettre("rang", 0)
                .mettre("debut", interruption.debut())
                .mettre("debut_demi", interruption.debutDemi().name())
                .mettre("fin", interruption.fin())
                .mettre("fin_demi", interruption.finDemi().name());
    }

    // Written between 30 and 90 days before the start, but never tomorrow.
    private void vie(Ligne ligne, EtudiantsEnMasse.Personne etudiant, int rang) {
        LocalDate debut = (LocalDate) ligne.lire("debut");
        LocalDate jour = debut.minusDays(30L + Tirage.entier("creation", rang, 60));
        LocalDate dernier = referentiel.aujourdhui().minusDays(14L + Tirage.entier("creation-recente", rang, 40));
        LocalDateTime creeeLe = (jour.isAfter(dernier) ? dernier : jour)
                .atTime(8 + Tirage.entier("heure", rang, 10), Tirage.entier("minute", rang, 60));
        if ("A_CORRIGER".equals(ligne.lire("etat"))) {
            ligne.mettre("motif_refus", "Les tâches confiées ne sont pas assez précises.");
        }
        if ("BROUILLON".equals(ligne.lire("etat"))) {
            ligne.mettre("enseignant_id", null).mettre("modalites_suivi", null);
        }
        Redaction.vie(ligne, debut, creeeLe, etudiant.login());
    }
}
