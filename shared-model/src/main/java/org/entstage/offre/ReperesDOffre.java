package org.entstage.offre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.entstage.geographie.Departement;
import org.entstage.gratification.UniteGratification;

/** What lists, searches and statistics ask of {@link SaisieOffre}, as columns; made anew whenever that is written. */
@Embeddable
class ReperesDOffre {

    private static final int INTITULE = 200;

    private String intitule;
    private String type;
    private String contrat;
    private String domaine;
    private String niveaux;
    private String pays;
    private String region;
    private String departement;
    private String commune;
    private LocalDate debut;

    @Column(name = "duree_mois")
    private BigDecimal dureeMois;

    private Boolean remuneree;

    /** Euros a month, about; null in another currency. */
    @Column(name = "montant_mois")
    private BigDecimal montantMois;

    private BigDecimal teletravail;
    private boolean handicap;
    private String modes;

    protected ReperesDOffre() {}

    ReperesDOffre(SaisieOffre saisie) {
        intitule = saisie.intitule() == null || saisie.intitule().length() <= INTITULE
                ? saisie.intitule()
                : saisie.intitule().substring(0, INTITULE);
        type = saisie.poste().type();
        contrat = saisie.poste().contrat();
        domaine = saisie.poste().domaine();
        niveaux = codes(saisie.poste().niveaux());
        pays = saisie.lieu().pays();
        Optional<Departement> ou = saisie.lieu().departement();
        departement = ou.map(Departement::code).orElse(null);
        region = ou.map(d -> d.region().code()).orElse(null);
        commune = saisie.lieu().commune();
        debut = saisie.periode().debut();
        dureeMois = saisie.periode().mois();
        remuneree = saisie.conditions().remuneree();
        montantMois = montant(saisie);
        teletravail = saisie.lieu().teletravail();
        handicap = saisie.conditions().ouverteAuHandicap();
        modes = codes(saisie.candidature().modes());
    }

    /** By the names of the columns. */
    Map<String, Object> colonnes() {
        Map<String, Object> colonnes = new LinkedHashMap<>();
        colonnes.put("intitule", intitule);
        colonnes.put("type", type);
        colonnes.put("contrat", contrat);
        colonnes.put("domaine", domaine);
        colonnes.put("niveaux", niveaux);
        colonnes.put("pays", pays);
        colonnes.put("region", region);
        colonnes.put("departement", departement);
        colonnes.put("commune", commune);
        colonnes.put("debut", debut);
        colonnes.put("duree_mois", dureeMois);
        colonnes.put("remuneree", remuneree);
        colonnes.put("montant_mois", montantMois);
        colonnes.put("teletravail", teletravail);
        colonnes.put("handicap", handicap);
        colonnes.put("modes", modes);
        return colonnes;
    }

    private static String codes(Collection<?> codes) {
        return codes.isEmpty() ? null : codes.stream().map(String::valueOf).collect(Collectors.joining(",", ",", ","));
    }

    private static BigDecimal montant(SaisieOffre saisie) {
        ConditionsDOffre conditions = saisie.conditions();
        if (conditions.montant() == null || conditions.unite() == null || !"EUR".equals(conditions.devise())) {
            return null;
        }
        return parMois(conditions.montant(), conditions.unite(), saisie.periode());
    }

    private static BigDecimal parMois(BigDecimal montant, UniteGratification unite, PeriodeDOffre periode) {
        return switch (unite) {
            case HEURE -> montant.multiply(new BigDecimal("151.67"));
            case JOUR -> montant.multiply(new BigDecimal("21.67"));
            case SEMAINE -> montant.multiply(new BigDecimal("4.33"));
            case MOIS -> montant;
            case TOTAL ->
                periode.mois() == null || periode.mois().signum() == 0
                        ? null
                        : montant.divide(periode.mois(), 2, RoundingMode.HALF_UP);
        };
    }
}
