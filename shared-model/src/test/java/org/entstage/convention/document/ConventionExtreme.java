package org.entstage.convention.document;

import java.util.List;
import java.util.stream.IntStream;
import org.entstage.convention.document.ValeursConvention.JourDeSemaine;
import org.entstage.convention.document.ValeursConvention.Semaine;

/** Everything filled in, as long as life makes it, with names of other scripts and thirty interruptions. */
final class ConventionExtreme {

    static final String NOM_LONG = "M. Jean-Christophe d'Aubigné-Saint-Hilaire de La Rochefoucauld";
    static final String NOM_HEBREU = "שרה בת־אברהם כהן־לוי";
    static final String NOM_ARABE = "محمد عبد الرحمن بن خالد";

    private static final String LONG = "Institut supérieur interuniversitaire des sciences et techniques de"
            + " l’environnement, de l’aménagement et du développement durable";
    private static final String ADRESSE =
            "12 bis boulevard du Maréchal-de-Lattre-de-Tassigny, bâtiment Émilie-du-Châtelet,"
                    + " 3e étage, aile nord, 97410 Saint-Pierre-de-la-Réunion CEDEX 9";
    private static final String COURRIEL =
            "jean-christophe.daubigne-saint-hilaire-de-la-rochefoucauld@etudiants.universite-exemple.org";
    private static final String PARAGRAPHE =
            "Participer à la conception, au développement et à l’évaluation d’un outil de"
                    + " suivi des projets ; recueillir les besoins auprès des équipes ; rédiger la documentation ;"
                    + " présenter les résultats devant le comité.\n";

    private ConventionExtreme() {}

    /** @param etranger abroad, in a gap period */
    static ValeursConvention valeurs(boolean etranger) {
        return new ValeursConvention(
                "2026-999999",
                "2026/2027",
                true,
                new ValeursConvention.Etablissement(
                        LONG, ADRESSE, NOM_LONG, "vice-président délégué, par délégation", LONG),
                new ValeursConvention.Accueil(
                        LONG + " (société coopérative à responsabilité limitée)",
                        ADRESSE,
                        "732 829 320 00074",
                        "Établissement public à caractère industriel et commercial",
                        "+33 2 99 00 00 00",
                        COURRIEL,
                        NOM_HEBREU,
                        "directrice générale adjointe chargée des ressources humaines",
                        "Direction de la recherche, du développement et de l’innovation",
                        "Anticonstitutionnellementstrasse 123, 10115 Berlin, Allemagne"),
                new ValeursConvention.Stagiaire(
                        NOM_LONG,
                        "29 févr. 2004",
                        "000000000000000000000000000001",
                        ADRESSE,
                        "+33 6 00 00 00 00",
                        COURRIEL,
                        "Caisse primaire d’assurance maladie d’Ille-et-Vilaine"),
                new ValeursConvention.Cursus(
                        "Master 2 Sciences, technologies, santé, mention sciences de l’environnement, parcours "
                                + "modélisation des écosystèmes côtiers et continentaux",
                        "Master",
                        etranger ? null : "1 234,5",
                        etranger,
                        false,
                        "Stage de fin d’études et mémoire de recherche appliquée",
                        "30"),
                new ValeursConvention.Encadrant(NOM_ARABE, LONG, "+33 2 99 11 11 11", COURRIEL),
                new ValeursConvention.Encadrant(
                        NOM_LONG, "responsable du pôle « données »", "+49 30 12 34 56 78", COURRIEL),
                new ValeursConvention.Stage(
                        "Formation initiale, stage obligatoire dans le cursus",
                        "Agriculture, environnement",
                        "Suivi de la qualité de l’eau des bassins versants : données, modèles, décision",
                        PARAGRAPHE.repeat(5),
                        PARAGRAPHE.repeat(5),
                        "Temps plein",
                        "Rapport écrit",
                        "Soutenance"),
                presence(),
                new ValeursConvention.Gratification(
                        "1 651,00 € par mois avant cotisations",
                        "virement",
                        "4,50 € par heure de présence",
                        true,
                        "montants mensuels égaux (févr. 2026 630,00 €, mars 2026 630,00 €, avr. 2026 630,00 €)",
                        "5,20 € par heure de présence"),
                new ValeursConvention.Clauses(
                        PARAGRAPHE,
                        "Mutuelle d’assurance des étudiants et lycéens, contrat n° 4242-4242-4242",
                        "Attestation de responsabilité civile valable du 1 sept. 2025 au 31 août 2026.",
                        "Le stagiaire est assuré pour l’assistance, le rapatriement et les accidents individuels.",
                        PARAGRAPHE,
                        "du 4 mai 2026 (matin) au 5 mai 2026 (après-midi), payés par l’organisme",
                        PARAGRAPHE,
                        PARAGRAPHE),
                new ValeursConvention.Complements(
                        "+49 30 12 34 56 78 " + COURRIEL,
                        "Régime général",
                        "Professionnelle et recherche",
                        etranger ? PARAGRAPHE : null,
                        etranger ? "2" : null,
                        PARAGRAPHE,
                        true,
                        PARAGRAPHE,
                        "Télétravail : 2 jour(s) par semaine, au domicile du stagiaire. Visioconférence chaque matin.",
                        "Repas : titres-restaurant. Part de l’organisme : 6,50 € par repas.",
                        "Frais remboursés : forfait de 120,00 € par mois.",
                        false,
                        etranger ? "Une traduction est annexée : allemand. Le texte français fait foi." : null),
                etranger
                        ? new ValeursConvention.Etranger(
                                true, "Allemagne", true, false, "déconseillé sauf raison impérative", true)
                        : ValeursConvention.Etranger.AUCUN,
                ConventionDeTest.signatures(NOM_LONG, NOM_LONG, NOM_HEBREU, NOM_ARABE, NOM_LONG));
    }

    private static ValeursConvention.Presence presence() {
        List<JourDeSemaine> jours = List.of(
                new JourDeSemaine("Lundi", "7,8 h"),
                new JourDeSemaine("Mardi", "7,8 h"),
                new JourDeSemaine("Mercredi", "7,8 h"),
                new JourDeSemaine("Jeudi", "7,8 h"),
                new JourDeSemaine("Vendredi", "7,8 h"),
                new JourDeSemaine("Samedi", "3,5 h"),
                new JourDeSemaine("Dimanche", "3,5 h"));
        return new ValeursConvention.Presence(
                "1 janv. 2026",
                "31 déc. 2026",
                "5 mois 21 jours 6,5 h (923,5 h)",
                "131",
                List.of(
                        new Semaine(null, jours, "46 h"),
                        new Semaine("du 1 avr. 2026 au 30 avr. 2026", jours.subList(0, 2), "15,6 h"),
                        new Semaine("du 1 mai 2026 au 8 mai 2026", List.of(), "0 h")),
                false,
                List.of(),
                true,
                IntStream.rangeClosed(1, 30)
                        .mapToObj(jour -> "le " + jour + " mars 2026")
                        .toList(),
                "14 mai 2026, 25 mai 2026, 14 juil. 2026",
                PARAGRAPHE.strip());
    }
}
