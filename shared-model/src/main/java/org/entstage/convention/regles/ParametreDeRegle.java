package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entstage.commun.Probleme;

/**
 * A value that a rule reads and that the institution may set. Screens name it by {@code convention.regle.<rule>.<name>}.
 *
 * @param nom unique in its rule
 * @param sens which way a number may be moved
 * @param defaut value where nobody set any; for {@link Sens#PLAFOND} and {@link Sens#PLANCHER} the law's own
 * @param maximum greatest number that makes sense, null for other types
 * @param choix words of a choice, empty for other types
 */
public record ParametreDeRegle(
        String nom, TypeDeValeur type, Sens sens, String defaut, BigDecimal maximum, List<String> choix) {

    /** Longest value that is kept. */
    public static final int LONGUEUR = 500;

    public ParametreDeRegle {
        Objects.requireNonNull(nom, "nom");
        Objects.requireNonNull(defaut, "defaut");
        choix = List.copyOf(choix);
    }

    static ParametreDeRegle plafond(String nom, int legal) {
        return nombre(nom, Sens.PLAFOND, legal, legal);
    }

    static ParametreDeRegle plancher(String nom, int legal, int maximum) {
        return nombre(nom, Sens.PLANCHER, legal, maximum);
    }

    static ParametreDeRegle libre(String nom, int defaut, int maximum) {
        return nombre(nom, Sens.LIBRE, defaut, maximum);
    }

    private static ParametreDeRegle nombre(String nom, Sens sens, int defaut, int maximum) {
        return new ParametreDeRegle(
                nom, TypeDeValeur.NOMBRE, sens, Integer.toString(defaut), BigDecimal.valueOf(maximum), List.of());
    }

    static ParametreDeRegle jour(String nom) {
        return new ParametreDeRegle(nom, TypeDeValeur.JOUR, Sens.LIBRE, "", null, List.of());
    }

    /** @param choix the words, the default first */
    static ParametreDeRegle choix(String nom, String... choix) {
        return new ParametreDeRegle(nom, TypeDeValeur.CHOIX, Sens.LIBRE, choix[0], null, List.of(choix));
    }

    static ParametreDeRegle mots(String nom, String defaut) {
        return new ParametreDeRegle(nom, TypeDeValeur.MOTS, Sens.LIBRE, defaut, null, List.of());
    }

    /** What is wrong with a value, told at the field of this parameter's name; empty when nothing is. */
    public Optional<Probleme> verifier(String valeur) {
        if (valeur == null || valeur.length() > LONGUEUR) {
            return Optional.of(Probleme.auChamp(nom, "regle.valeur.fausse"));
        }
        return switch (type) {
            case NOMBRE -> verifierNombre(valeur);
            case JOUR -> jourJuste(valeur) ? Optional.empty() : faux();
            case CHOIX -> choix.contains(valeur) ? Optional.empty() : faux();
            case MOTS -> Optional.empty();
        };
    }

    private Optional<Probleme> verifierNombre(String valeur) {
        if (!valeur.matches("\\d{1,5}([.]\\d{1,2})?")) {
            return faux();
        }
        BigDecimal nombre = new BigDecimal(valeur);
        BigDecimal legal = new BigDecimal(defaut);
        if (nombre.compareTo(BigDecimal.ONE) < 0) {
            return faux();
        }
        if (sens == Sens.PLAFOND && nombre.compareTo(legal) > 0) {
            return Optional.of(Probleme.auChamp(nom, "regle.valeur.plafond", legal));
        }
        if (sens == Sens.PLANCHER && nombre.compareTo(legal) < 0) {
            return Optional.of(Probleme.auChamp(nom, "regle.valeur.plancher", legal));
        }
        return nombre.compareTo(maximum) > 0
                ? Optional.of(Probleme.auChamp(nom, "regle.valeur.plafond", maximum))
                : Optional.empty();
    }

    private Optional<Probleme> faux() {
        return Optional.of(Probleme.auChamp(nom, "regle.valeur.fausse"));
    }

    private static boolean jourJuste(String valeur) {
        try {
            return valeur.isEmpty() || MonthDay.parse("--" + valeur) != null;
        } catch (DateTimeParseException faux) {
            return false;
        }
    }

    /** Of two values the one that the law would choose: the lower maximum, the higher minimum; else the first. */
    public String plusStricte(String premiere, String seconde) {
        if (type != TypeDeValeur.NOMBRE || sens == Sens.LIBRE) {
            return premiere;
        }
        int ordre = new BigDecimal(premiere).compareTo(new BigDecimal(seconde));
        return (sens == Sens.PLAFOND) == (ordre <= 0) ? premiere : seconde;
    }
}
