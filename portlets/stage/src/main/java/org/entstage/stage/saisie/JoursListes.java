package org.entstage.stage.saisie;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;

/** Days with their hours as people list them, one a line: {@code 04/03/2026 7,5}, as a copied sheet has it. */
final class JoursListes {

    private static final DateTimeFormatter FRANCAISE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LIGNE =
            Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})[\\s;:]+(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*h?");
    private static final BigDecimal UNE_JOURNEE = BigDecimal.valueOf(24);

    private JoursListes() {}

    static String ecrire(SortedMap<LocalDate, BigDecimal> jours) {
        return jours.entrySet().stream().map(JoursListes::ligne).collect(Collectors.joining("\n"));
    }

    private static String ligne(Map.Entry<LocalDate, BigDecimal> jour) {
        BigDecimal heures = jour.getValue().stripTrailingZeros();
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(jour.getKey()) + " "
                + (heures.scale() < 0 ? heures.setScale(0) : heures)
                        .toPlainString()
                        .replace('.', ',');
    }

    /** @throws RefusMetier naming the first line that is no day with hours, or says a day again */
    static SortedMap<LocalDate, BigDecimal> lire(String texte) {
        SortedMap<LocalDate, BigDecimal> jours = new TreeMap<>();
        String[] lignes = texte == null ? new String[0] : texte.split("\\R");
        for (int i = 0; i < lignes.length; i++) {
            if (!lignes[i].isBlank()) {
                lire(lignes[i].strip(), i + 1, jours);
            }
        }
        return jours;
    }

    private static void lire(String ligne, int rang, SortedMap<LocalDate, BigDecimal> jours) {
        Matcher lue = LIGNE.matcher(ligne);
        LocalDate jour = lue.matches() ? jour(lue.group(1)) : null;
        BigDecimal heures = jour == null ? null : new BigDecimal(lue.group(2).replace(',', '.'));
        if (jour == null || heures.compareTo(UNE_JOURNEE) > 0) {
            throw new RefusMetier(Probleme.auChamp("jours", "saisie.stage.jours.ligne", rang, ligne));
        }
        if (jours.put(jour, heures) != null) {
            throw new RefusMetier(Probleme.auChamp("jours", "saisie.stage.jours.double", rang, jour));
        }
    }

    /** Null for a day that no calendar has. */
    private static LocalDate jour(String texte) {
        try {
            return texte.contains("/") ? LocalDate.parse(texte, FRANCAISE) : LocalDate.parse(texte);
        } catch (DateTimeException inconnu) {
            return null;
        }
    }
}
