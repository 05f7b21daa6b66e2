package org.entstage.offres.gestion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entstage.nomenclature.Liste;
import org.entstage.offre.AxeDesOffres;
import org.entstage.offre.CompteDOffres;

/**
 * Counts in words, the greatest first.
 *
 * @param total of all lines
 */
public record TableauDesOffres(List<Ligne> lignes, long total) {

    /**
     * A line.
     *
     * @param second empty when there is one axis
     * @param part per cent of the total, rounded
     */
    public record Ligne(String premier, String second, long nombre, long part) {}

    public TableauDesOffres {
        lignes = List.copyOf(lignes);
    }

    static TableauDesOffres de(List<CompteDOffres> comptes, AxeDesOffres premier, AxeDesOffres second, Mots mots) {
        long total = comptes.stream().mapToLong(CompteDOffres::nombre).sum();
        return new TableauDesOffres(
                comptes.stream()
                        .map(compte -> new Ligne(
                                valeur(premier, compte.premier(), mots),
                                second == null || second == premier ? "" : valeur(second, compte.second(), mots),
                                compte.nombre(),
                                Math.round(100.0 * compte.nombre() / total)))
                        .sorted(Comparator.comparingLong(Ligne::nombre)
                                .reversed()
                                .thenComparing(Ligne::premier)
                                .thenComparing(Ligne::second))
                        .toList(),
                total);
    }

    private static String valeur(AxeDesOffres axe, String code, Mots mots) {
        if (code == null || code.isBlank()) {
            return mots.texte("moderation.sans");
        }
        if (axe.liste() != null) {
            return mots.libelle(axe.liste(), code);
        }
        return switch (axe) {
            case ETAT -> mots.texte("moderation.etat." + code);
            case ANNEE -> code + "/" + (Integer.parseInt(code) + 1);
            case NIVEAU ->
                Arrays.stream(code.split(","))
                        .filter(niveau -> !niveau.isEmpty())
                        .map(niveau -> mots.libelle(Liste.NIVEAU_FORMATION, niveau))
                        .collect(Collectors.joining(", "));
            case REGION -> mots.region(code);
            case DEPARTEMENT -> mots.departement(code);
            case PAYS -> mots.pays(code);
            case POURVUE -> mots.texte("moderation.pourvue." + code);
            case REMUNEREE -> mots.texte("moderation.remuneree." + code);
            case DEPOSANT -> mots.texte("moderation.deposant." + code);
            default -> code;
        };
    }
}
