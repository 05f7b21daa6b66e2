package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.presence.SemaineType;

/**
 * Fills the parts of a convention's row that do not depend on where the convention comes from: what is never null, the
 * week, the sort key and the dates of its life.
 */
final class Redaction {
    /** As in {@code Convention.trier()}: what waits for the centre comes first, earliest start first. */
    private static final int APRES_CE_QUI_ATTEND = 1_000_000;

    private static final BigDecimal SEUIL_GRATIFICATION = BigDecimal.valueOf(308);
    private static final BigDecimal TAUX_HORAIRE = new BigDecimal("4.50");

    private Redaction() {}

    static Ligne convention(long id, String etat, int annee) {
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("etat", etat)
                .mettre("annee", annee)
                .mettre("formation_continue", false)
                .mettre("cesure", false)
                .mettre("gratifie", false)
                .mettre("etab_nom", Etablissement.NOM)
                .mettre("etab_adresse", "1 place de la Démonstration, CS 00001, 35042 RENNES CEDEX")
                .mettre("libelle_regime", "Formation initiale (hors apprentissage)")
                .mettre("etu_pays", "FRANCE")
                .mettre("lieu_pays", "FR")
                .mettre("type_convention", "FI-OBL")
                .mettre("assurance", "Assurance de l'Exemple, contrat n° 0000-DEMO");
    }

    static void semaine(Ligne ligne, SemaineType semaine) {
        ligne.mettre("h_lundi", semaine.lundi())
                .mettre("h_mardi", semaine.mardi())
                .mettre("h_mercredi", semaine.mercredi())
                .mettre("h_jeudi", semaine.jeudi())
                .mettre("h_vendredi", semaine.vendredi())
                .mettre("h_samedi", semaine.samedi())
                .mettre("h_dimanche", semaine.dimanche());
    }

    /** Above 308 h the host pays and leave is written (L124-6, L124-13). */
    static void gratification(Ligne ligne, BigDecimal heures, boolean offerte) {
        boolean longue = heures.compareTo(SEUIL_GRATIFICATION) > 0;
        if (longue || offerte) {
            ligne.mettre("gratifie", true)
                    .mettre("montant", TAUX_HORAIRE)
                    .mettre("unite_montant", "HEURE")
                    .mettre("mode_paiement", "VIREMENT");
        }
        if (longue) {
            ligne.mettre("conges", "Deux jours par mois, pris en accord avec le tuteur.");
        }
    }

    static void vie(Ligne ligne, LocalDate debut, LocalDateTime creeeLe, String creeePar) {
        String etat = (String) ligne.lire("etat");
        boolean soumise = !"BROUILLON".equals(etat);
        boolean validee = "VALIDEE".equals(etat);
        LocalDateTime soumiseLe = soumise ? creeeLe.plusDays(5) : null;
        LocalDateTime fin = switch (etat) {
            case "VALIDEE" -> creeeLe.plusDays(12);
            case "A_CORRIGER" -> soumiseLe.plusDays(2);
            case "SOUMISE" -> soumiseLe;
            default -> creeeLe;
        };
        LocalDate jour = debut == null ? creeeLe.toLocalDate() : debut;
        int rang = (int) jour.toEpochDay();
        ligne.mettre("creee_par", creeePar)
                .mettre("creee_le", creeeLe)
                .mettre("soumise_le", soumiseLe)
                .mettre("validee_le", validee ? fin : null)
                .mettre("modifiee_le", fin)
                .mettre("tri", "SOUMISE".equals(etat) ? rang : APRES_CE_QUI_ATTEND - rang);
    }
}
