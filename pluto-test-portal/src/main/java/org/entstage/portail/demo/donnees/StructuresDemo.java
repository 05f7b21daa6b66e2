package org.entstage.portail.demo.donnees;

import java.util.List;

/** The twelve host organisations of a new database: all kinds, two abroad, awkward names. */
final class StructuresDemo {
    static final List<Structure> TOUTES = List.of(
            new Structure(
                    1,
                    "Ateliers Chantelune",
                    "ENT-PRIV",
                    "12 rue des Établis",
                    "35000",
                    "RENNES",
                    "FR",
                    "Ondine Claireplume"),
            new Structure(
                    2,
                    "Logiciels du Vent d'Ouest",
                    "ENT-PRIV",
                    "4 quai Imaginaire",
                    "35000",
                    "RENNES",
                    "FR",
                    "Basile Grandrenard"),
            new Structure(
                    3,
                    "Commune de Saint-Exemple-sur-Vilaine",
                    "COLL",
                    "1 place de la Mairie",
                    "35170",
                    "BRUZ",
                    "FR",
                    "Ysé Longueprairie"),
            new Structure(
                    4,
                    "Centre hospitalier de l'Exemple",
                    "HOPITAL",
                    "2 boulevard des Soins",
                    "44000",
                    "NANTES",
                    "FR",
                    "Hippolyte Bellebrume"),
            new Structure(
                    5,
                    "Association Les Passeurs d'Étoiles",
                    "ASSO",
                    "8 impasse du Phare",
                    "29200",
                    "BREST",
                    "FR",
                    "Mahaut Petitvoile"),
            new Structure(
                    6,
                    "Laboratoire Neige & Matière",
                    "LABO",
                    "15 allée des Cristaux",
                    "38000",
                    "GRENOBLE",
                    "FR",
                    "Côme Brisencre"),
            new Structure(
                    7,
                    "Banque Coopérative du Modèle",
                    "MUTUELLE",
                    "30 cours du Crédit-Fictif",
                    "33000",
                    "BORDEAUX",
                    "FR",
                    "Adèle Montsaumon"),
            new Structure(
                    8,
                    "Éditions du Parchemin",
                    "ENT-PRIV",
                    "7 rue des Presses",
                    "75005",
                    "PARIS",
                    "FR",
                    "Octave Cueilleplume"),
            new Structure(
                    9,
                    "Établissements L'Hérault-Noël, Grandsoleil et Associés, Ingénierie des Systèmes Imaginaires",
                    "ENT-PRIV",
                    "100 avenue du Prototype",
                    "67000",
                    "STRASBOURG",
                    "FR",
                    "Anatole Tourlanterne"),
            new Structure(
                    10,
                    "Réserve naturelle du Piton d'Essai",
                    "EP",
                    "3 chemin du Cratère",
                    "97400",
                    "SAINT DENIS",
                    "FR",
                    "Inès Sablefontaine"),
            new Structure(
                    11,
                    "Beispiel Maschinenbau GmbH",
                    "ENT-PRIV",
                    "Musterstraße 5",
                    "10115",
                    "BERLIN",
                    "DE",
                    "Jörg Beispielmann"),
            new Structure(
                    12,
                    "Universitat de l'Exemple",
                    "ECOLE",
                    "Carrer de la Mostra 9",
                    "08001",
                    "BARCELONA",
                    "ES",
                    "Núria Exemple"));

    private StructuresDemo() {}

    /** One host; the representative signs. */
    record Structure(
            long id,
            String nom,
            String type,
            String voie,
            String codePostal,
            String commune,
            String pays,
            String representant) {}
}
