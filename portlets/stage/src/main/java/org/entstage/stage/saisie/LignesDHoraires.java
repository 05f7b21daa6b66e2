package org.entstage.stage.saisie;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;

/** Rows of weekly patterns and of absences, as forms show them: the empty ones too, which say nothing. */
public final class LignesDHoraires {

    private static final Pattern LIGNE = Pattern.compile("(periodes|interruptions|joursConges)\\[(\\d+)](.*)");

    private LignesDHoraires() {}

    /** The patterns that have their dates. */
    public static List<PeriodeHoraire> periodes(List<PeriodeForm> lignes) {
        return lignes.stream()
                .filter(PeriodeForm::datee)
                .map(PeriodeForm::periode)
                .toList();
    }

    public static List<Interruption> absences(List<InterruptionForm> lignes) {
        return lignes.stream()
                .filter(InterruptionForm::remplie)
                .map(InterruptionForm::interruption)
                .toList();
    }

    /** A pattern without its dates would be lost: they are asked for. */
    public static void exigerDatees(List<PeriodeForm> periodes, Problemes problemes) {
        for (int i = 0; i < periodes.size(); i++) {
            PeriodeForm periode = periodes.get(i);
            String ligne = "periodes[" + i + "].";
            problemes
                    .si(periode.remplie() && periode.debut == null, ligne + "debut", "saisie.stage.periode.datee")
                    .si(periode.remplie() && periode.fin == null, ligne + "fin", "saisie.stage.periode.datee");
        }
    }

    /** Which rows of patterns say something. */
    public static List<BooleanSupplier> dePeriodes(List<PeriodeForm> lignes) {
        return lignes.stream().<BooleanSupplier>map(ligne -> ligne::remplie).toList();
    }

    /** Which rows of absences say something. */
    public static List<BooleanSupplier> dAbsences(List<InterruptionForm> lignes) {
        return lignes.stream().<BooleanSupplier>map(ligne -> ligne::remplie).toList();
    }

    /**
     * The domain counts the rows that say something; the form shows the empty ones between them too.
     *
     * @param listes by name, for each row of the form whether it says something
     */
    public static RefusMetier aLeurPlace(RefusMetier refus, Map<String, List<BooleanSupplier>> listes) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> new Probleme(
                        place(probleme.champ(), listes), probleme.cle(), probleme.arguments(), probleme.reference()))
                .toList());
    }

    private static String place(String champ, Map<String, List<BooleanSupplier>> listes) {
        Matcher ligne = LIGNE.matcher(champ);
        if (!ligne.matches() || !listes.containsKey(ligne.group(1))) {
            return champ;
        }
        int rang = Integer.parseInt(ligne.group(2));
        List<BooleanSupplier> lignes = listes.get(ligne.group(1));
        List<Integer> remplies = IntStream.range(0, lignes.size())
                .filter(i -> lignes.get(i).getAsBoolean())
                .boxed()
                .toList();
        return rang < remplies.size() ? ligne.group(1) + "[" + remplies.get(rang) + "]" + ligne.group(3) : champ;
    }
}
