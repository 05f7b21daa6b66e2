package org.entstage.offre;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of an offer by which people speak of it: what is to be corrected, what was changed. */
public enum ChampOffre {
    INTITULE("intitule", "reference"),
    DESCRIPTION("description"),
    COMPETENCES("competences", "observations"),
    TYPE("type", "contrat"),
    PUBLIC("domaine", "niveaux"),
    LIEU("commune", "codeCommune", "codePostal", "pays", "teletravail", "deplacements"),
    DATES("debut", "precisionDebut", "duree", "unite"),
    TEMPS("tempsTravail", "quotite", "precisionTemps"),
    REMUNERATION("remuneree", "montant", "devise", "precision", "avantages"),
    CONDITIONS("permis", "voiture", "accessibleHandicap", "prioritaireHandicap", "precisionHandicap"),
    CANDIDATURE("modes", "lien", "page"),
    CONTACTS("contact", "renseignements", "cacherEtablissement"),
    FICHIER,
    AUTRES;

    private final List<String> composants;

    ChampOffre(String... composants) {
        this.composants = List.of(composants);
    }

    /** The one of that name; empty for anything else. */
    public static Optional<ChampOffre> lire(String nom) {
        return Arrays.stream(values()).filter(champ -> champ.name().equals(nom)).findFirst();
    }

    /** The part that a component of {@link SaisieOffre} belongs to, by the path to it. */
    static ChampOffre du(List<String> chemin) {
        if (chemin.contains("conditions") && chemin.contains("unite")) {
            return REMUNERATION;
        }
        return Arrays.stream(values())
                .filter(champ -> chemin.stream().anyMatch(champ.composants::contains))
                .findFirst()
                .orElse(AUTRES);
    }
}
