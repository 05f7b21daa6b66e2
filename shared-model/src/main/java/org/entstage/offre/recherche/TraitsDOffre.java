package org.entstage.offre.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By what a published offer is narrowed: its values of each facet, worked out once, since a search looks at them thousands
 * of times. Values are few and shared.
 */
public final class TraitsDOffre {

    private static final int MOIS = "2027-02".length();
    private static final Map<String, List<String>> VALEURS = new ConcurrentHashMap<>();

    private final Map<Facette, List<String>> valeurs = new EnumMap<>(Facette.class);
    private final LocalDate debut;
    private final BigDecimal paie;

    /**
     * @param niveaux codes between commas, {@code ,L3,M1,}, or null
     * @param debut first day, or null
     * @param mois length in months, or null
     * @param remuneree null where nothing is said
     * @param paie euros a month, or null
     * @param teletravail days a week, or null
     */
    public TraitsDOffre(
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
        this.debut = debut;
        this.paie = paie;
        valeurs.put(Facette.TYPE, une(type));
        valeurs.put(Facette.CONTRAT, une(contrat));
        valeurs.put(Facette.DOMAINE, une(domaine));
        valeurs.put(Facette.REGION, une(region));
        valeurs.put(Facette.DEPARTEMENT, une(departement));
        valeurs.put(Facette.PAYS, une(pays));
        valeurs.put(Facette.NIVEAU, niveaux == null ? List.of() : partagee(niveaux.substring(1)));
        valeurs.put(
                Facette.DEBUT,
                une(debut == null ? Facette.LIBRE : debut.toString().substring(0, MOIS)));
        valeurs.put(Facette.DUREE, une(DureeOfferte.de(mois).name()));
        valeurs.put(Facette.PAIE, une(PaieOfferte.de(remuneree, paie).name()));
        valeurs.put(Facette.TELETRAVAIL, une(TeletravailOffert.de(teletravail).name()));
        valeurs.put(Facette.HANDICAP, handicap ? une(Facette.OUI) : List.of());
    }

    private static List<String> une(String valeur) {
        return valeur == null ? List.of() : partagee(valeur);
    }

    /** One list for all offers that say the same. */
    private static List<String> partagee(String valeurs) {
        return VALEURS.computeIfAbsent(valeurs, texte -> List.of(texte.split(",")));
    }

    /** None, one or several. */
    List<String> valeurs(Facette facette) {
        return valeurs.get(facette);
    }

    LocalDate debut() {
        return debut;
    }

    BigDecimal paie() {
        return paie;
    }
}
