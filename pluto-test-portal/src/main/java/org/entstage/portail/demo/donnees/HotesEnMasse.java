package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.commun.Texte;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Noms;
import org.entstage.portail.demo.population.Tirage;

/** The generated host organisations, 92 % of them in France. */
final class HotesEnMasse {
    /** Far from the numbers of the first rows. */
    private static final int PREMIER_SIRET = 1000;

    private static final int POUR_MILLE_EN_FRANCE = 920;
    private static final double BIAIS = 2.2;
    private static final List<String> ACTIVITES = List.of(
            "Conseil",
            "Logiciels",
            "Mécanique",
            "Énergie",
            "Bâtiment",
            "Transports",
            "Santé",
            "Édition",
            "Agronomie",
            "Tourisme",
            "Assurances",
            "Électronique",
            "Textile",
            "Communication",
            "Formation",
            "Environnement");
    private static final List<String> FORMES = List.of("SARL", "SA", "et Cie", "Groupe", "Atelier", "Association");
    private static final List<String> TYPES =
            List.of("ENT-PRIV", "ENT-PRIV", "ENT-PRIV", "ENT-PRIV", "ASSO", "COLL", "EP", "LABO");
    private static final List<String> PAYS = List.of("DE", "ES", "BE", "GB", "CH", "CA", "IT", "PT", "MA", "US");
    private static final List<Lieu> LIEUX = List.of(
            new Lieu("35000", "RENNES"),
            new Lieu("44000", "NANTES"),
            new Lieu("29200", "BREST"),
            new Lieu("75013", "PARIS"),
            new Lieu("59000", "LILLE"),
            new Lieu("67000", "STRASBOURG"),
            new Lieu("69007", "LYON"),
            new Lieu("31000", "TOULOUSE"),
            new Lieu("33000", "BORDEAUX"),
            new Lieu("97400", "SAINT DENIS"));

    private final long premierId;
    private final int nombre;
    private final LocalDateTime creeesLe;

    /** A postcode and its town. */
    record Lieu(String codePostal, String commune) {}

    /** What a convention takes over from its host. */
    record Hote(long id, int rang, String pays, Lieu lieu) {}

    HotesEnMasse(long premierId, int nombre, LocalDateTime creeesLe) {
        this.premierId = premierId;
        this.nombre = nombre;
        this.creeesLe = creeesLe;
    }

    Hote pour(long convention) {
        return hote(Tirage.biaise("hote", convention, nombre, BIAIS));
    }

    private Hote hote(int rang) {
        boolean france = Tirage.chance("hote-france", rang, POUR_MILLE_EN_FRANCE);
        return new Hote(
                premierId + rang,
                rang,
                france ? "FR" : Tirage.choix("hote-pays", rang, PAYS),
                france ? Tirage.choix("hote-lieu", rang, LIEUX) : new Lieu("10115", "VILLE EXEMPLE"));
    }

    void ecrire(Connection connexion) throws SQLException {
        try (Insertion structures = new Insertion(connexion, "structure_accueil", Tables.STRUCTURE)) {
            for (int rang = 0; rang < nombre; rang++) {
                structures.ajouter(ligne(hote(rang)));
            }
        }
        connexion.commit();
    }

    private Ligne ligne(Hote hote) {
        int rang = hote.rang();
        String nom = Tirage.choix("hote-activite", rang, ACTIVITES) + " "
                + Noms.nom(Tirage.entier("hote-nom", rang, Noms.nombreDeNoms())) + " "
                + Tirage.choix("hote-forme", rang, FORMES);
        return new Ligne()
                .mettre("id", hote.id())
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("raison_sociale", nom)
                .mettre("recherche", Texte.normaliser(nom))
                .mettre("siret", "FR".equals(hote.pays()) ? Sirets.siret(PREMIER_SIRET + rang) : null)
                .mettre("pays", hote.pays())
                .mettre("voie", (1 + rang % 150) + " rue de l'Échantillon")
                .mettre("code_postal", hote.lieu().codePostal())
                .mettre("commune", hote.lieu().commune())
                .mettre("type_structure", Tirage.choix("hote-type", rang, TYPES))
                .mettre("representant_nom", Noms.nom(Tirage.entier("hote-representant", rang, Noms.nombreDeNoms())))
                .mettre("representant_fonction", "Direction")
                .mettre("creee_par", Generateur.INACHEVE)
                .mettre("creee_le", creeesLe);
    }
}
