package org.entstage.evaluations.chiffres;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.resultat.GroupeDeFiches;
import org.entstage.evaluation.resultat.Mesure;
import org.entstage.evaluation.resultat.QuestionSuivie;
import org.entstage.evaluation.resultat.Ventilation;
import org.entstage.evaluations.chiffres.Graphique.Barre;
import org.entstage.evaluations.chiffres.Graphique.Rangee;

/**
 * One question by groups, as a page shows it.
 *
 * @param indicateur what the bars stand for: the mean, or the part of one answer
 * @param constat the chart's title: the groups with the highest and the lowest of it
 */
public record VueDeVentilation(
        String libelle, String indicateur, String constat, List<Rang> rangs, Rang ensemble, Graphique graphique) {

    /** Bars of a chart; the table has all. */
    private static final int BARRES = 25;

    /**
     * A group.
     *
     * @param valeur of the indicator
     * @param moyenne null for what has none
     */
    public record Rang(
            GroupeDeFiches groupe,
            String nom,
            String reponses,
            String valeur,
            String moyenne,
            String mediane,
            double part) {}

    public static VueDeVentilation de(Ventilation ventilation, Mots mots) {
        QuestionSuivie question = ventilation.question();
        Indicateur indicateur = Indicateur.de(ventilation, mots);
        List<Rang> rangs = ventilation.lignes().stream()
                .map(ligne -> rang(
                        ligne.groupe(), mots.groupe(nu(ligne.groupe()), ligne.nom()), ligne.mesure(), indicateur, mots))
                .toList();
        String constat = constat(rangs, indicateur, mots);
        Rang ensemble = ventilation.ensemble().montree()
                ? rang(null, mots.texte("resultat.ensemble"), ventilation.ensemble(), indicateur, mots)
                : null;
        return new VueDeVentilation(
                mots.dans(question.libelle()),
                indicateur.nom(),
                constat,
                rangs,
                ensemble,
                rangs.isEmpty() || indicateur.valeur() == null
                        ? null
                        : new Graphique(
                                mots.dans(question.libelle()) + " " + constat,
                                mots.texte("resultat.graphique.description"),
                                List.of(""),
                                rangs.stream()
                                        .limit(BARRES)
                                        .map(rang -> new Rangee(
                                                rang.nom(),
                                                List.of(new Barre(
                                                        rang.part(),
                                                        mots.texte("resultat.barre", rang.valeur(), rang.reponses())))))
                                        .toList()));
    }

    /** The year stands above the table; a year alone is the group. */
    private static GroupeDeFiches nu(GroupeDeFiches groupe) {
        return groupe.axe() == null ? groupe : new GroupeDeFiches(null, groupe.axe(), groupe.code());
    }

    private static Rang rang(GroupeDeFiches groupe, String nom, Mesure mesure, Indicateur indicateur, Mots mots) {
        return new Rang(
                groupe,
                nom,
                mots.nombre(mesure.reponses()),
                indicateur.valeur() == null ? null : indicateur.ecrit().apply(mesure),
                mesure.moyenne() == null ? null : mots.decimal(mesure.moyenne()),
                mesure.mediane() == null ? null : mots.decimal(mesure.mediane()),
                indicateur.valeur() == null ? 0 : indicateur.valeur().apply(mesure));
    }

    private static String constat(List<Rang> rangs, Indicateur indicateur, Mots mots) {
        if (rangs.isEmpty()) {
            return mots.texte("resultat.axe.aucun");
        }
        if (indicateur.valeur() == null) {
            return "";
        }
        Rang haut = rangs.stream().max(Comparator.comparingDouble(Rang::part)).orElseThrow();
        Rang bas = rangs.stream().min(Comparator.comparingDouble(Rang::part)).orElseThrow();
        return rangs.size() == 1
                ? mots.texte("resultat.axe.un", haut.nom(), haut.valeur())
                : mots.texte("resultat.axe.constat", bas.nom(), bas.valeur(), haut.nom(), haut.valeur());
    }

    /**
     * What groups are compared by.
     *
     * @param valeur 0 to 1, for the length of a bar; null when nothing compares
     */
    private record Indicateur(String nom, Function<Mesure, Double> valeur, Function<Mesure, String> ecrit) {

        static Indicateur de(Ventilation ventilation, Mots mots) {
            TypeQuestion type = ventilation.question().type();
            if (type.echelle() || type == TypeQuestion.NOMBRE) {
                BigDecimal haut = type.echelle()
                        ? BigDecimal.valueOf(type.notes().get(type.notes().size() - 1))
                        : ventilation.lignes().stream()
                                .map(ligne -> ligne.mesure().moyenne())
                                .reduce(BigDecimal.ONE, BigDecimal::max);
                return new Indicateur(
                        mots.texte("resultat.moyenne"),
                        mesure -> Math.max(0, mesure.moyenne().doubleValue()) / haut.doubleValue(),
                        mesure -> mots.decimal(mesure.moyenne()));
            }
            int suivie = type == TypeQuestion.OUI_NON ? 0 : Constat.plusForte(ventilation.ensemble());
            if (suivie < 0 || type == TypeQuestion.TEXTE) {
                return new Indicateur("", null, null);
            }
            return new Indicateur(
                    mots.texte(
                            "resultat.indicateur",
                            mots.modalite(
                                    ventilation.question(),
                                    ventilation.modalites().get(suivie))),
                    mesure -> part(mesure, suivie) / 100,
                    mesure -> mesure.parts().get(suivie).montree()
                            ? mots.pourcent(part(mesure, suivie))
                            : mots.texte("resultat.masque"));
        }

        private static double part(Mesure mesure, int rang) {
            return mesure.parts().get(rang).montree() ? mesure.parts().get(rang).pourcent() : 0;
        }
    }
}
