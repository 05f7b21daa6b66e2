package org.entstage.convention.reglages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entstage.commun.Problemes;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;

/**
 * A setting as typed; null and empty inherit.
 *
 * @param valeurs values of the rule's parameters by name; null for none
 */
public record SaisieReglage(
        String regle, LocalDate depuis, LocalDate jusquAu, Boolean active, Niveau niveau, Map<String, String> valeurs) {

    public SaisieReglage {
        Map<String, String> remplies = new HashMap<>();
        if (valeurs != null) {
            valeurs.forEach((nom, valeur) -> {
                if (nom != null && valeur != null && !valeur.isBlank()) {
                    remplies.put(nom, valeur.strip().replace(',', nombre(valeur) ? '.' : ','));
                }
            });
        }
        valeurs = Map.copyOf(remplies);
    }

    private static boolean nombre(String valeur) {
        return valeur.strip().matches("\\d+,\\d+");
    }

    /** What is wrong with it, each thing at its field. */
    public Problemes problemes(FicheRegle fiche) {
        Problemes problemes = new Problemes()
                .si(depuis == null, "depuis", "commun.obligatoire")
                .si(
                        depuis != null && jusquAu != null && jusquAu.isBefore(depuis),
                        "jusquAu",
                        "regle.jusquAu.avantDepuis")
                .si(Boolean.FALSE.equals(active) && !fiche.souple(), "active", "regle.loi")
                .si(niveau != null && !fiche.niveauxAdmis().contains(niveau), "niveau", "regle.loi")
                .si(active == null && niveau == null && valeurs.isEmpty(), "active", "regle.rien");
        valeurs.forEach((nom, valeur) -> fiche.parametre(nom)
                .ifPresentOrElse(
                        parametre -> parametre
                                .verifier(valeur)
                                .ifPresent(p -> problemes.ajouter(
                                        p.champ(), p.cle(), p.arguments().toArray(java.io.Serializable[]::new))),
                        () -> problemes.ajouter("", "regle.valeur.fausse")));
        return problemes;
    }

    /** @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution */
    public ReglageEcrit pour(long centre) {
        return new ReglageEcrit(centre, regle, depuis, jusquAu, active, niveau, valeurs);
    }
}
