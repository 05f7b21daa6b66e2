package org.entstage.evaluation.resultat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.resultat.Mesure.Part;

/** The answers of one group to one question, being counted. */
final class Cumul {

    private static final int DECIMALES = 2;
    private static final int BASE = 10;
    private static final BigDecimal DEUX = BigDecimal.valueOf(2);

    private final QuestionSuivie question;
    private final int[] nombres;
    private final int[] sur;
    private final int premiereNote;
    private final Map<String, Integer> valeurs = new HashMap<>();
    private int reponses;
    private int mots;

    Cumul(QuestionSuivie question) {
        this.question = question;
        this.nombres = new int[Modalites.fixes(question).size()];
        this.sur = new int[nombres.length];
        this.premiereNote = question.type().echelle() ? question.type().notes().get(0) : 0;
    }

    int reponses() {
        return reponses;
    }

    /** What was answered, where every value may be another one, with how often. */
    Map<String, Integer> valeurs() {
        return valeurs;
    }

    /**
     * @param empreinte the text in which the part of the question stands, from one place to another; an empty part when
     *     there is only a comment
     * @param choix ranks of the version's choices among all of the question
     */
    void ajouter(String empreinte, int debut, int fin, int[] choix, boolean commentaire) {
        if (commentaire || question.type() == TypeQuestion.TEXTE) {
            mots++;
        }
        if (debut == fin) {
            return;
        }
        reponses++;
        switch (question.type()) {
            case CHOIX_UNIQUE -> nombres[choix[entier(empreinte, debut, fin)]]++;
            case CHOIX_MULTIPLE, GROUPE_OUI_NON -> {
                for (int i = 0; i < fin - debut; i++) {
                    char marque = empreinte.charAt(debut + i);
                    nombres[choix[i]] += marque == Empreinte.OUI ? 1 : 0;
                    sur[choix[i]] += marque == Empreinte.RIEN ? 0 : 1;
                }
            }
            case OUI_NON -> nombres[empreinte.charAt(debut) == Empreinte.OUI ? 0 : 1]++;
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> nombres[entier(empreinte, debut, fin) - premiereNote]++;
            case NOMBRE, DATE -> valeurs.merge(empreinte.substring(debut, fin), 1, Integer::sum);
            case TEXTE -> {
                // Words are read, not counted.
            }
        }
    }

    private static int entier(String texte, int debut, int fin) {
        return Integer.parseInt(texte, debut, fin, BASE);
    }

    /**
     * @param modalites in which order
     * @param seuil answers that an item of a group must have
     */
    Mesure mesure(List<Modalite> modalites, int seuil) {
        return switch (question.type()) {
            case GROUPE_OUI_NON ->
                mesure(
                        IntStream.range(0, nombres.length)
                                .mapToObj(i -> sur[i] < seuil ? Part.CACHEE : new Part(nombres[i], sur[i]))
                                .toList(),
                        null,
                        null,
                        null);
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> {
                TreeMap<BigDecimal, Integer> notes = new TreeMap<>();
                List<Integer> connues = question.type().notes();
                IntStream.range(0, nombres.length)
                        .filter(i -> nombres[i] > 0)
                        .forEach(i -> notes.put(BigDecimal.valueOf(connues.get(i)), nombres[i]));
                yield mesure(parts(), moyenne(notes), mediane(notes), null);
            }
            case NOMBRE -> {
                TreeMap<BigDecimal, Integer> nombresDits = new TreeMap<>();
                valeurs.forEach((valeur, combien) -> nombresDits.merge(new BigDecimal(valeur), combien, Integer::sum));
                yield mesure(
                        Modalites.repartir(nombresDits, modalites, reponses),
                        moyenne(nombresDits),
                        mediane(nombresDits),
                        null);
            }
            case DATE -> mesure(Modalites.parMois(valeurs, modalites, reponses), null, null, jourMedian());
            case CHOIX_UNIQUE, CHOIX_MULTIPLE, OUI_NON, TEXTE -> mesure(parts(), null, null, null);
        };
    }

    private Mesure mesure(List<Part> parts, BigDecimal moyenne, BigDecimal mediane, LocalDate jour) {
        return new Mesure(true, reponses, parts, moyenne, mediane, jour, mots);
    }

    private List<Part> parts() {
        return IntStream.of(nombres).mapToObj(n -> new Part(n, reponses)).toList();
    }

    private BigDecimal moyenne(TreeMap<BigDecimal, Integer> dits) {
        return reponses == 0
                ? null
                : dits.entrySet().stream()
                        .map(un -> un.getKey().multiply(BigDecimal.valueOf(un.getValue())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(reponses), DECIMALES, RoundingMode.HALF_UP);
    }

    /** The middle one, or half-way between the two in the middle. */
    private BigDecimal mediane(TreeMap<BigDecimal, Integer> dits) {
        if (reponses == 0) {
            return null;
        }
        BigDecimal bas = aLaPlace(dits, (reponses - 1) / 2);
        BigDecimal haut = aLaPlace(dits, reponses / 2);
        return bas.add(haut).divide(DEUX, DECIMALES, RoundingMode.HALF_UP);
    }

    /** The earlier one of the two in the middle. */
    private LocalDate jourMedian() {
        TreeMap<LocalDate, Integer> jours = new TreeMap<>();
        valeurs.forEach((jour, combien) -> jours.put(LocalDate.parse(jour), combien));
        return reponses == 0 ? null : aLaPlace(jours, (reponses - 1) / 2);
    }

    private static <T> T aLaPlace(TreeMap<T, Integer> ranges, int place) {
        int passes = 0;
        for (Map.Entry<T, Integer> un : ranges.entrySet()) {
            passes += un.getValue();
            if (place < passes) {
                return un.getKey();
            }
        }
        throw new IllegalStateException("no value at place " + place);
    }
}
