package org.entstage.convention.document;

import java.util.List;
import java.util.stream.IntStream;

/** Values of a fictional convention; the long ones try the layout. */
final class ConventionDeTest {

    private static final String LONG =
            "Institut supérieur interuniversitaire des sciences et techniques de l’environnement,"
                    + " de l’aménagement et du développement durable";

    private static final ValeursConvention.Complements SANS_COMPLEMENT = new ValeursConvention.Complements(
            null, null, null, null, null, null, false, null, null, null, null, false, null);

    private ConventionDeTest() {}

    static ValeursConvention ordinaire(boolean projet) {
        return valeurs(
                projet,
                "Camille Durand-Fictif",
                "Ateliers Fictifs",
                "Université d’Exemple",
                "Relever des données de terrain, les analyser et présenter les résultats à l’équipe.",
                "Conduire une campagne de mesures ; exploiter des séries de données ; rédiger un rapport.");
    }

    /** Everything as long as real life makes it. */
    static ValeursConvention longue() {
        String paragraphe = "Participer à la conception, au développement et à l’évaluation d’un outil de suivi des "
                + "projets ; recueillir les besoins auprès des équipes ; rédiger la documentation ; présenter les "
                + "résultats devant le comité.\n";
        return valeurs(
                true,
                "Marie-Bénédicte Emmanuelle de La Rochefoucauld-Exemple du Plessis-Fictif",
                LONG + " (SCOP à responsabilité limitée)",
                LONG,
                paragraphe.repeat(5),
                paragraphe.repeat(4));
    }

    /** Two weekly patterns, leave, worked holidays, pay in equal parts above a branch agreement. */
    static ValeursConvention particuliere() {
        ValeursConvention o = ordinaire(false);
        return new ValeursConvention(
                o.numero(),
                o.annee(),
                o.projet(),
                o.etablissement(),
                o.accueil(),
                o.stagiaire(),
                o.cursus(),
                o.referent(),
                o.tuteur(),
                o.stage(),
                new ValeursConvention.Presence(
                        o.presence().debut(),
                        o.presence().fin(),
                        o.presence().duree(),
                        o.presence().jours(),
                        List.of(
                                o.presence().semaines().get(0),
                                new ValeursConvention.Semaine(
                                        "du 1 avr. 2026 au 30 avr. 2026",
                                        List.of(new ValeursConvention.JourDeSemaine("Mardi", "3,75 h")),
                                        "3,75 h"),
                                new ValeursConvention.Semaine("du 1 mai 2026 au 8 mai 2026", List.of(), "0 h")),
                        false,
                        List.of(),
                        false,
                        List.of(),
                        "14 mai 2026, 25 mai 2026",
                        o.presence().exceptionnelle()),
                new ValeursConvention.Gratification(
                        "5,20 € par heure de présence",
                        "virement",
                        "4,50 € par heure",
                        true,
                        "montants mensuels égaux",
                        "5,20 € par heure de présence"),
                new ValeursConvention.Clauses(
                        "un entretien", null, null, null, "deux jours par mois", "du 4 mai 2026, payés", null, null),
                o.complements(),
                o.etranger(),
                o.signatures());
    }

    /** Days one by one. */
    static ValeursConvention parJours() {
        ValeursConvention p = particuliere();
        return new ValeursConvention(
                p.numero(),
                p.annee(),
                p.projet(),
                p.etablissement(),
                p.accueil(),
                p.stagiaire(),
                p.cursus(),
                p.referent(),
                p.tuteur(),
                p.stage(),
                new ValeursConvention.Presence(
                        p.presence().debut(),
                        p.presence().fin(),
                        p.presence().duree(),
                        null,
                        List.of(),
                        true,
                        List.of("4 mars 2026 : 7 h", "6 mars 2026 : 3,5 h"),
                        false,
                        List.of(),
                        null,
                        null),
                p.gratification(),
                p.clauses(),
                p.complements(),
                p.etranger(),
                p.signatures());
    }

    /** Only what no convention can do without, the rest never said. */
    static ValeursConvention minimale() {
        return new ValeursConvention(
                "2026-000124",
                "2026/2027",
                false,
                new ValeursConvention.Etablissement("Université d’Exemple", null, null, null, null),
                new ValeursConvention.Accueil(
                        "Fictive GmbH", "Musterweg 1, Berlin", null, null, null, null, null, null, null, null),
                new ValeursConvention.Stagiaire("Camille Durand-Fictif", null, "20260001", null, null, null, null),
                new ValeursConvention.Cursus("Licence Exemple", null, null, false, false, null, null),
                new ValeursConvention.Encadrant("Odile Modèle", null, null, null),
                new ValeursConvention.Encadrant("Paul Exemple", null, null, null),
                new ValeursConvention.Stage(null, null, null, "Observer", "Observer", null, null, null),
                new ValeursConvention.Presence(
                        "4 mars 2026",
                        "4 mars 2026",
                        "3,5 h",
                        null,
                        List.of(new ValeursConvention.JourDeSemaine("Mercredi", "3,5 h")),
                        "3,5 h",
                        List.of(),
                        null),
                new ValeursConvention.Gratification(null, null, null, false),
                new ValeursConvention.Clauses("un entretien", null, null, null, null, null, null),
                SANS_COMPLEMENT,
                ValeursConvention.Etranger.AUCUN,
                signatures("Camille Durand-Fictif", "Paul Exemple", null, "Odile Modèle", null));
    }

    private static ValeursConvention valeurs(
            boolean projet,
            String stagiaire,
            String organisme,
            String etablissement,
            String activites,
            String competences) {
        return new ValeursConvention(
                "2026-000123",
                "2026/2027",
                projet,
                new ValeursConvention.Etablissement(
                        etablissement,
                        "1 place de l’Université, 35000 Rennes",
                        "Jean Président",
                        "président de l’université",
                        "UFR Sciences & Société"),
                new ValeursConvention.Accueil(
                        organisme,
                        "12 rue <des> Ateliers, 35700 Rennes",
                        "732 829 320 00074",
                        "71.12B Ingénierie, études techniques",
                        "+33 2 99 00 00 00",
                        "contact@ateliers.example.org",
                        "Rose Gérante",
                        "gérante",
                        "Bureau d’études",
                        "3 quai Inventé, 35400 Saint-Malo"),
                new ValeursConvention.Stagiaire(
                        stagiaire,
                        "12 mars 2004",
                        "20260001",
                        "5 allée des Bois, 35000 Rennes",
                        "+33 6 00 00 00 00",
                        "camille.durand@etu.example.org",
                        "CPAM d’Ille-et-Vilaine"),
                new ValeursConvention.Cursus(
                        "Master 2 Sciences de l’environnement",
                        "Master",
                        "420",
                        false,
                        false,
                        "Stage de fin d’études",
                        "30"),
                new ValeursConvention.Encadrant(
                        "Odile Modèle", "UFR Sciences", "+33 2 99 11 11 11", "odile.modele@univ.example.org"),
                new ValeursConvention.Encadrant(
                        "Paul Exemple", "chef de projet", "+33 2 99 22 22 22", "paul@ateliers.example.org"),
                new ValeursConvention.Stage(
                        "Formation initiale, stage obligatoire",
                        "environnement",
                        "Suivi de la qualité de l’eau",
                        competences,
                        activites,
                        "Temps plein",
                        "Rapport",
                        "Soutenance"),
                new ValeursConvention.Presence(
                        "2 février 2026",
                        "31 juillet 2026",
                        "5 mois 14 jours (868 h)",
                        "124",
                        List.of(
                                new ValeursConvention.JourDeSemaine("Lundi", "7 h"),
                                new ValeursConvention.JourDeSemaine("Mardi", "7 h"),
                                new ValeursConvention.JourDeSemaine("Mercredi", "7 h"),
                                new ValeursConvention.JourDeSemaine("Jeudi", "7 h"),
                                new ValeursConvention.JourDeSemaine("Vendredi", "7 h")),
                        "35 h",
                        List.of("du 20 avril 2026 au 1er mai 2026"),
                        "un samedi férié par mois, de 9 h à 12 h"),
                new ValeursConvention.Gratification("651,00 € par mois", "virement", "4,50 € par heure", true),
                new ValeursConvention.Clauses(
                        "un entretien par mois et une visite sur place",
                        "Mutuelle Fictive, contrat n° 42",
                        "Attestation de responsabilité civile valable du 1 septembre 2025 au 31 août 2026.",
                        null,
                        "deux jours par mois, après accord du tuteur",
                        "cantine",
                        "horaires d’ouverture des locaux"),
                SANS_COMPLEMENT,
                ValeursConvention.Etranger.AUCUN,
                signatures(stagiaire, "Paul Exemple", "Rose Gérante", "Odile Modèle", "Jean Président"));
    }

    static List<ValeursConvention.Signature> signatures(String... noms) {
        List<String> roles = List.of(
                "Stagiaire",
                "Tuteur de stage",
                "Représentant de l’organisme d’accueil",
                "Enseignant référent",
                "Représentant de l’établissement");
        return IntStream.range(0, roles.size())
                .mapToObj(rang -> new ValeursConvention.Signature(roles.get(rang), noms[rang]))
                .toList();
    }
}
