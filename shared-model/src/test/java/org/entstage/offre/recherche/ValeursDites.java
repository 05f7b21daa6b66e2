package org.entstage.offre.recherche;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entstage.offre.SaisieOffre;

/** The facets of what a company typed, written once more and plainly: what the index must agree with. */
final class ValeursDites {

    private static final Map<String, String> DEPARTEMENTS =
            Map.of("Rennes", "35", "Brest", "29", "Lyon", "69", "Saint-Denis", "974");
    private static final Map<String, String> REGIONS =
            Map.of("Rennes", "53", "Brest", "53", "Lyon", "84", "Saint-Denis", "04");

    private ValeursDites() {}

    static List<String> de(SaisieOffre saisie, Facette facette) {
        String commune = saisie.lieu().commune();
        return switch (facette) {
            case TYPE -> une(saisie.poste().type());
            case CONTRAT -> une(saisie.poste().contrat());
            case DOMAINE -> une(saisie.poste().domaine());
            case NIVEAU -> List.copyOf(saisie.poste().niveaux());
            case PAYS -> une(saisie.lieu().pays());
            case DEPARTEMENT -> une(DEPARTEMENTS.get(commune));
            case REGION -> une(REGIONS.get(commune));
            case DEBUT ->
                une(
                        saisie.periode().debut() == null
                                ? "LIBRE"
                                : String.format(
                                        "2027-%02d", saisie.periode().debut().getMonthValue()));
            case DUREE -> une(duree(saisie.periode().duree()));
            case PAIE ->
                une(paie(saisie.conditions().remuneree(), saisie.conditions().montant()));
            case TELETRAVAIL -> une(teletravail(saisie.lieu().teletravail()));
            case HANDICAP -> saisie.conditions().accessibleHandicap() ? List.of("OUI") : List.of();
        };
    }

    private static String duree(Integer mois) {
        if (mois == null) {
            return "SANS";
        }
        return mois < 2 ? "MOINS_DE_2" : mois < 4 ? "DE_2_A_4" : mois <= 6 ? "DE_4_A_6" : "PLUS_DE_6";
    }

    private static String paie(Boolean payee, BigDecimal montant) {
        if (payee == null) {
            return "NON_DITE";
        }
        if (montant == null) {
            return payee ? "SANS_MONTANT" : "NON";
        }
        int euros = montant.intValueExact();
        return euros < 700
                ? "MOINS_DE_700"
                : euros < 1200 ? "DE_700_A_1200" : euros < 2000 ? "DE_1200_A_2000" : "PLUS_DE_2000";
    }

    private static String teletravail(BigDecimal jours) {
        if (jours == null) {
            return "NON_DIT";
        }
        return jours.intValueExact() == 0 ? "AUCUN" : jours.intValueExact() <= 2 ? "JUSQU_A_2" : "PLUS_DE_2";
    }

    private static List<String> une(String valeur) {
        return valeur == null ? List.of() : List.of(valeur);
    }
}
