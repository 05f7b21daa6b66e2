package org.entstage.evaluations.campagne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.CiblageCampagne;
import org.entstage.evaluation.campagne.JourRelatif;
import org.entstage.evaluation.campagne.Repere;
import org.entstage.evaluation.campagne.SaisieCampagne;
import org.entstage.texte.TexteEditable.Langue;

/** A campaign as it is typed. Days have a number, a side and a mark: "15 days", "before", "the end". */
public class CampagneForm {

    private static final String NOMBRES = "\\s*(\\d{1,3}(\\s*[,;]\\s*|\\s+))*\\d{0,3}\\s*";

    @Size(max = 150)
    String libelle;

    /** Id of the centre whose it is, for a new one; empty for the institution. */
    Long centre;

    Set<Repondant> repondants = EnumSet.noneOf(Repondant.class);

    @NotNull
    @Min(0)
    @Max(JourRelatif.MAXIMUM)
    Integer ouverture;

    Sens ouvertureSens = Sens.AVANT;
    Repere ouvertureRepere = Repere.FIN;

    @NotNull
    @Min(0)
    @Max(JourRelatif.MAXIMUM)
    Integer cloture;

    Sens clotureSens = Sens.APRES;
    Repere clotureRepere = Repere.FIN;

    @Size(max = 60)
    @Pattern(regexp = NOMBRES)
    String rappels;

    @NotNull
    @Min(0)
    @Max(SaisieCampagne.RAPPELS)
    Integer rappelsMaximum;

    Set<Langue> langues = EnumSet.allOf(Langue.class);

    Set<Integer> annees = new TreeSet<>();
    Set<String> types = new TreeSet<>();

    @Size(max = 4000)
    String etapes;

    @Size(max = 4000)
    String composantes;

    LocalDate du;
    LocalDate au;

    /** On which side of a mark. */
    public enum Sens {
        AVANT,
        APRES
    }

    /** What most institutions want: around the end, reminders after one week, two and four. */
    static CampagneForm nouvelle() {
        CampagneForm form = new CampagneForm();
        form.repondants = EnumSet.of(Repondant.ETUDIANT, Repondant.ENSEIGNANT, Repondant.TUTEUR);
        form.ouverture = 15;
        form.cloture = 30;
        form.rappels = "7, 14, 28";
        form.rappelsMaximum = 3;
        return form;
    }

    static CampagneForm de(SaisieCampagne saisie) {
        CampagneForm form = new CampagneForm();
        form.libelle = saisie.libelle();
        form.repondants = copie(saisie.repondants(), Repondant.class);
        form.ouverture = Math.abs(saisie.ouverture().jours());
        form.ouvertureSens = saisie.ouverture().jours() < 0 ? Sens.AVANT : Sens.APRES;
        form.ouvertureRepere = saisie.ouverture().repere();
        form.cloture = Math.abs(saisie.cloture().jours());
        form.clotureSens = saisie.cloture().jours() < 0 ? Sens.AVANT : Sens.APRES;
        form.clotureRepere = saisie.cloture().repere();
        form.rappels = saisie.rappels().stream().map(String::valueOf).collect(Collectors.joining(", "));
        form.rappelsMaximum = saisie.rappelsMaximum();
        form.langues = copie(saisie.langues(), Langue.class);
        form.annees = new TreeSet<>(saisie.cible().annees());
        form.types = new TreeSet<>(saisie.cible().types());
        form.etapes = String.join(", ", new TreeSet<>(saisie.cible().etapes()));
        form.composantes = String.join(", ", new TreeSet<>(saisie.cible().composantes()));
        form.du = saisie.du();
        form.au = saisie.au();
        return form;
    }

    private static <E extends Enum<E>> Set<E> copie(Set<E> valeurs, Class<E> type) {
        Set<E> copie = EnumSet.noneOf(type);
        copie.addAll(valeurs);
        return copie;
    }

    SaisieCampagne saisie() {
        return new SaisieCampagne(
                libelle,
                vide(repondants),
                jour(ouverture, ouvertureSens, ouvertureRepere),
                jour(cloture, clotureSens, clotureRepere),
                nombres(rappels),
                rappelsMaximum == null ? 0 : rappelsMaximum,
                vide(langues),
                new CiblageCampagne(vide(annees), vide(types), codes(etapes), codes(composantes)),
                du,
                au);
    }

    private static <T> Set<T> vide(Set<T> choisis) {
        return choisis == null ? Set.of() : choisis;
    }

    private static JourRelatif jour(Integer jours, Sens sens, Repere repere) {
        return jours == null || repere == null ? null : new JourRelatif(repere, sens == Sens.AVANT ? -jours : jours);
    }

    private static List<Integer> nombres(String texte) {
        List<Integer> nombres = new ArrayList<>();
        mots(texte).forEach(mot -> nombres.add(Integer.valueOf(mot)));
        return nombres;
    }

    /** Codes are written in capitals in every student-record system. */
    private static Set<String> codes(String texte) {
        return mots(texte).stream().map(mot -> mot.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static List<String> mots(String texte) {
        return texte == null
                ? List.of()
                : Arrays.stream(texte.split("[,;\\s]+"))
                        .filter(mot -> !mot.isEmpty())
                        .toList();
    }
}
