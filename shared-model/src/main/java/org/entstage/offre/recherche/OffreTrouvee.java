package org.entstage.offre.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A published offer as a search weighs it: by what it is narrowed and sorted.
 *
 * @param ciblee whether it is meant for some, and the reader is one of them
 * @param parueLe since when it is seen
 * @param dernierJour last day on which it is seen
 * @param poids how much it says of the words searched; 0 without words
 * @param niveaux codes between commas, {@code ,L3,M1,}, or null
 * @param mois length in months, or null
 * @param remuneree null where nothing is said
 * @param paie euros a month, or null
 * @param teletravail days a week, or null
 */
public record OffreTrouvee(
        long id,
        boolean ciblee,
        LocalDateTime parueLe,
        LocalDate dernierJour,
        int poids,
        String type,
        String contrat,
        String domaine,
        String pays,
        String region,
        String departement,
        String niveaux,
        LocalDate debut,
        BigDecimal mois,
        Boolean remuneree,
        BigDecimal paie,
        BigDecimal teletravail,
        boolean handicap) {

    private static final int MOIS = "2027-02".length();

    /**
     * The same as a search weighs it.
     *
     * @param pourTous whether the reader sees all offers, so that none is meant for him
     */
    public OffreTrouvee pesee(int autrePoids, boolean pourTous) {
        return autrePoids == poids && !(pourTous && ciblee)
                ? this
                : new OffreTrouvee(
                        id,
                        ciblee && !pourTous,
                        parueLe,
                        dernierJour,
                        autrePoids,
                        type,
                        contrat,
                        domaine,
                        pays,
                        region,
                        departement,
                        niveaux,
                        debut,
                        mois,
                        remuneree,
                        paie,
                        teletravail,
                        handicap);
    }

    /** Its values of a facet; none, one or several. */
    List<String> valeurs(Facette facette) {
        return switch (facette) {
            case TYPE -> une(type);
            case CONTRAT -> une(contrat);
            case DOMAINE -> une(domaine);
            case REGION -> une(region);
            case DEPARTEMENT -> une(departement);
            case PAYS -> une(pays);
            case NIVEAU ->
                niveaux == null ? List.of() : List.of(niveaux.substring(1).split(","));
            case DEBUT ->
                List.of(debut == null ? Facette.LIBRE : debut.toString().substring(0, MOIS));
            case DUREE -> List.of(DureeOfferte.de(mois).name());
            case PAIE -> List.of(PaieOfferte.de(remuneree, paie).name());
            case TELETRAVAIL -> List.of(TeletravailOffert.de(teletravail).name());
            case HANDICAP -> handicap ? List.of(Facette.OUI) : List.of();
        };
    }

    private static List<String> une(String valeur) {
        return valeur == null ? List.of() : List.of(valeur);
    }
}
