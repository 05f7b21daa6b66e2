package org.entstage.evaluation.resultat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.evaluation.resultat.Mesure.Part;

/** Into which bars the answers to a question are put. */
final class Modalites {

    /** Values that stand alone; with more of them, classes are made. */
    private static final int SEULES = 12;

    /** Classes at the most. */
    private static final int CLASSES = 10;

    /** Months at the most; with more of them, years. */
    private static final int MOIS = 24;

    private static final int ANNEE = 4;
    private static final int ANNEE_ET_MOIS = 7;
    private static final List<BigDecimal> PAS =
            Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

    private Modalites() {}

    /** Those that the question itself gives; none for numbers, days and texts. */
    static List<Modalite> fixes(QuestionSuivie question) {
        return switch (question.type()) {
            case CHOIX_UNIQUE, CHOIX_MULTIPLE, GROUPE_OUI_NON ->
                question.choix().stream().map(Modalites::choix).toList();
            case OUI_NON -> List.of(Modalite.simple(Valeur.OUI), Modalite.simple(Valeur.NON));
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 ->
                question.type().notes().stream()
                        .map(note -> Modalite.simple(note.toString()))
                        .toList();
            case NOMBRE, DATE, TEXTE -> List.of();
        };
    }

    /** @param valeurs everything that anybody within the perimeter answered, so that all groups have the same bars */
    static List<Modalite> de(QuestionSuivie question, Collection<String> valeurs) {
        if (question.type() == TypeQuestion.NOMBRE) {
            return nombres(valeurs.stream().map(BigDecimal::new).toList());
        }
        return question.type() == TypeQuestion.DATE ? mois(valeurs) : fixes(question);
    }

    private static Modalite choix(Choix choix) {
        return new Modalite(choix.code(), choix.libelle(), null, null);
    }

    private static List<Modalite> nombres(Collection<BigDecimal> valeurs) {
        TreeSet<BigDecimal> ranges = new TreeSet<>(valeurs);
        if (ranges.size() <= SEULES) {
            return ranges.stream().map(n -> Modalite.classe(n, n)).toList();
        }
        BigDecimal pas = pas(ranges.last().subtract(ranges.first()));
        BigDecimal bord = ranges.first().divide(pas, 0, RoundingMode.FLOOR).multiply(pas);
        List<Modalite> classes = new ArrayList<>();
        while (bord.compareTo(ranges.last()) <= 0) {
            classes.add(Modalite.classe(bord, bord.add(pas)));
            bord = bord.add(pas);
        }
        return classes;
    }

    /** The smallest of 1, 2, 5 times a power of ten with which a few classes are enough. */
    private static BigDecimal pas(BigDecimal etendue) {
        BigDecimal large = etendue.divide(BigDecimal.valueOf(CLASSES - 1L), RoundingMode.UP);
        BigDecimal puissance = BigDecimal.ONE.scaleByPowerOfTen(large.precision() - large.scale() - 1);
        return PAS.stream()
                .map(puissance::multiply)
                .filter(pas -> pas.compareTo(large) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<Modalite> mois(Collection<String> jours) {
        for (int longueur : new int[] {ANNEE_ET_MOIS, ANNEE}) {
            TreeSet<String> periodes = new TreeSet<>();
            jours.forEach(jour -> periodes.add(jour.substring(0, longueur)));
            if (periodes.size() <= MOIS || longueur == ANNEE) {
                return periodes.stream().map(Modalite::simple).toList();
            }
        }
        return List.of();
    }

    static List<Part> repartir(TreeMap<BigDecimal, Integer> nombres, List<Modalite> classes, int sur) {
        return classes.stream()
                .map(classe -> new Part(
                        (classe.depuis().equals(classe.jusque())
                                        ? nombres.subMap(classe.depuis(), true, classe.depuis(), true)
                                        : nombres.subMap(classe.depuis(), classe.jusque()))
                                .values().stream().mapToInt(n -> n).sum(),
                        sur))
                .toList();
    }

    static List<Part> parMois(Map<String, Integer> jours, List<Modalite> mois, int sur) {
        return mois.stream()
                .map(un -> new Part(
                        jours.entrySet().stream()
                                .filter(jour -> jour.getKey().startsWith(un.cle()))
                                .mapToInt(Map.Entry::getValue)
                                .sum(),
                        sur))
                .toList();
    }
}
