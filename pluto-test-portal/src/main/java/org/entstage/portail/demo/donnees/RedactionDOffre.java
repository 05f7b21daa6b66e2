package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.gratification.UniteGratification;
import org.entstage.offre.CandidatureDOffre;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.ContactDOffre;
import org.entstage.offre.ContactDOffre.Coordonnee;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.ModeCandidature;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;
import org.entstage.portail.demo.population.Noms;
import org.entstage.portail.demo.population.Tirage;

/** What invented offers say: always the same for one number. */
final class RedactionDOffre {

    private static final LocalDate PREMIER_DEBUT = LocalDate.of(2027, 1, 1);
    private static final int SUR_MILLE = 1000;

    private static final List<Metier> METIERS = List.of(
            new Metier("INFO", "Développement d’une application mobile", "Java, Kotlin, tests automatisés"),
            new Metier("INFO", "Développeur·euse web", "JavaScript, accessibilité, SQL"),
            new Metier("INFO", "Administration de systèmes et réseaux", "Linux, réseaux, supervision"),
            new Metier("INFO", "Recherche en IA appliquée à la santé", "Python, IA, statistique"),
            new Metier("STAT", "Analyse de données de fréquentation", "R, statistique, cartographie"),
            new Metier("STAT", "Tableaux de bord BI", "BI, SQL, modélisation de données"),
            new Metier("COMMERCE", "Assistance marketing et étude de marché", "Marketing, enquêtes, rédaction"),
            new Metier("COM", "Communication et réseaux sociaux", "Rédaction, image, calendrier éditorial"),
            new Metier("DROIT", "Assistance juridique", "Droit des contrats, veille"),
            new Metier("ECO", "Contrôle de gestion", "Tableur, comptabilité, budget"),
            new Metier("RH", "Recrutement et formation", "Entretiens, droit du travail"),
            new Metier("SANTE", "Étude de qualité en laboratoire", "Bonnes pratiques, mesures, rigueur"),
            new Metier("INGE", "Conception d’un banc d’essai", "Mécanique, capteurs, C++"),
            new Metier("AGRI", "Suivi de la qualité des eaux", "Prélèvements, biologie, SIG"),
            new Metier("ARTS", "Inventaire d’une collection", "Archives, photographie"),
            new Metier("EDUC", "Animation scientifique", "Pédagogie, expériences"),
            new Metier("LOGI", "Optimisation des livraisons", "Logistique, recherche opérationnelle"),
            new Metier("RECHERCHE", "Modélisation d’un écoulement", "Calcul numérique, Python"));

    private static final List<String> MISSIONS = List.of(
            "Vous rejoignez une équipe de six personnes qui prend le temps d’accueillir.",
            "Vous analysez l’existant et proposez des améliorations chiffrées.",
            "Vous réalisez un prototype, le testez avec ses futurs utilisateurs et le documentez.",
            "Vous présentez vos résultats chaque mois à la direction.",
            "Vous participez aux réunions de projet et au suivi des indicateurs de qualité.",
            "Vous rédigez une documentation claire pour celles et ceux qui reprendront votre travail.",
            "Vous préparez les données, vérifiez leur cohérence et construisez des représentations.",
            "Vous échangez avec des partenaires en France et à l’étranger.");

    private static final List<Kind> GENRES = List.of(
            new Kind("STAGE", "STAGE"),
            new Kind("STAGE", "STAGE"),
            new Kind("STAGE", "STAGE"),
            new Kind("ALTERNANCE", "APPRENTI"),
            new Kind("ALTERNANCE", "PRO"),
            new Kind("EMPLOI", "CDI"),
            new Kind("EMPLOI", "CDD"),
            new Kind("EMPLOI", "JOB"),
            new Kind("VIE-VIA", "VIE"),
            new Kind("SERVICE", "SERVICE"),
            new Kind("THESE", "CIFRE"));

    private static final List<String> NIVEAUX = List.of("BUT2", "BUT3", "L3", "LP", "M1", "M2", "ING2", "ING3");

    /** A trade: code of its field, title, skills. */
    private record Metier(String domaine, String intitule, String competences) {}

    /** A kind of offer with a contract of it. */
    private record Kind(String type, String contrat) {}

    private RedactionDOffre() {}

    /**
     * @param rang number of the offer
     * @param pays of the company, and its postcode and town
     */
    static SaisieOffre rediger(long rang, String pays, String codePostal, String commune) {
        Metier metier = Tirage.choix("offre-metier", rang, METIERS);
        Kind genre = Tirage.choix("offre-genre", rang, GENRES);
        return new SaisieOffre(
                metier.intitule(),
                "REF-" + (1000 + rang),
                missions(rang),
                metier.competences(),
                Tirage.chance("offre-observation", rang, 300) ? "Réponse sous deux semaines." : null,
                null,
                Tirage.chance("offre-cachee", rang, 60),
                PosteOffert.de(genre.type(), genre.contrat(), metier.domaine(), niveaux(rang)),
                new LieuDOffre(
                        commune,
                        null,
                        codePostal,
                        pays,
                        teletravail(rang),
                        Tirage.chance("offre-deplacement", rang, 200)),
                periode(rang, genre),
                conditions(rang, genre),
                candidature(rang));
    }

    private static String missions(long rang) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            texte.append("<p>")
                    .append(Tirage.choix("offre-mission" + i, rang, MISSIONS))
                    .append("</p>");
        }
        return texte.toString();
    }

    private static Set<String> niveaux(long rang) {
        Set<String> niveaux = new TreeSet<>();
        niveaux.add(Tirage.choix("offre-niveau", rang, NIVEAUX));
        niveaux.add(Tirage.choix("offre-niveau2", rang, NIVEAUX));
        return niveaux;
    }

    private static BigDecimal teletravail(long rang) {
        return Tirage.chance("offre-teletravail", rang, 400)
                ? null
                : BigDecimal.valueOf(Tirage.entier("offre-jours", rang, 4));
    }

    private static PeriodeDOffre periode(long rang, Kind genre) {
        boolean sansFin = "CDI".equals(genre.contrat());
        int mois = "STAGE".equals(genre.type())
                ? 1 + Tirage.entier("offre-duree", rang, 6)
                : 6 * (1 + Tirage.entier("offre-duree", rang, 4));
        boolean date = Tirage.chance("offre-debut", rang, 850);
        return new PeriodeDOffre(
                date ? PREMIER_DEBUT.plusMonths(Tirage.entier("offre-mois", rang, 10)) : null,
                date ? null : "Dès que possible",
                sansFin ? null : mois,
                sansFin ? null : UniteDuree.MOIS,
                Tirage.chance("offre-partiel", rang, 120) ? "PARTIEL" : "PLEIN",
                null,
                null);
    }

    private static ConditionsDOffre conditions(long rang, Kind genre) {
        boolean stage = "STAGE".equals(genre.type());
        boolean dite = Tirage.chance("offre-montant", rang, 800);
        int base = stage ? 660 : 1_450;
        return new ConditionsDOffre(
                Boolean.TRUE,
                dite ? BigDecimal.valueOf(base + 10L * Tirage.entier("offre-paie", rang, stage ? 60 : 120)) : null,
                dite ? UniteGratification.MOIS : null,
                "EUR",
                null,
                Tirage.chance("offre-avantage", rang, SUR_MILLE / 2)
                        ? "Titres-restaurant, transports remboursés"
                        : null,
                Tirage.chance("offre-permis", rang, 80),
                false,
                Tirage.chance("offre-handicap", rang, 350),
                Tirage.chance("offre-priorite", rang, 30),
                null);
    }

    private static CandidatureDOffre candidature(long rang) {
        Set<ModeCandidature> modes = new TreeSet<>();
        modes.add(Tirage.chance("offre-outil", rang, 600) ? ModeCandidature.OUTIL : ModeCandidature.COURRIEL);
        if (Tirage.chance("offre-telephone", rang, 200)) {
            modes.add(ModeCandidature.TELEPHONE);
        }
        Set<Coordonnee> cachees = new TreeSet<>();
        if (Tirage.chance("offre-tel-cache", rang, 500)) {
            cachees.add(Coordonnee.TELEPHONE);
        }
        String nom = Noms.nom(Tirage.entier("offre-contact", rang, Noms.nombreDeNoms()));
        return new CandidatureDOffre(
                new TreeSet<>(modes),
                null,
                new ContactDOffre(
                        "Mme",
                        nom,
                        "Sidonie",
                        "Chargée du recrutement",
                        "recrutement-" + rang + "@entreprises.example.org",
                        "+33261910001",
                        new TreeSet<>(cachees)),
                null);
    }
}
