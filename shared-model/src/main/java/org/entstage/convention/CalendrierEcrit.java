package org.entstage.convention;

import static org.entstage.commun.Ecriture.langue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursCalendrier;
import org.entstage.convention.document.ValeursCalendrier.Calendrier;
import org.entstage.convention.document.ValeursCalendrier.Case;
import org.entstage.convention.document.ValeursCalendrier.Mois;
import org.entstage.convention.document.ValeursCalendrier.SemaineDuMois;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.DureeEnToutesLettres;
import org.entstage.presence.JourFerie;
import org.entstage.presence.Journee;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Presence;

/** Writes out the days of a placement, month by month, as they are counted. */
final class CalendrierEcrit {

    private static final Case HORS_DU_MOIS = new Case("hors", null, null);

    private final Locale langue;
    private final FicheConvention fiche;
    private final PlanDePresence plan;
    private final SortedMap<LocalDate, Journee> journees;

    /** @throws RefusMetier while the dates are missing */
    CalendrierEcrit(FicheConvention fiche, Locale langue) {
        this.fiche = fiche;
        this.langue = langue;
        this.plan = fiche.plan(fiche.stage())
                .orElseThrow(() -> new RefusMetier(Probleme.general("document.calendrier.sansDates")));
        this.journees = CalculPresence.parJour(plan);
    }

    ValeursCalendrier de(ValeursConvention ecrites) {
        Presence presence = CalculPresence.calculer(plan);
        return new ValeursCalendrier(
                ecrites,
                new Calendrier(
                        String.valueOf(presence.jours()),
                        presence.heuresConge().signum() == 0 ? null : heures(presence.heuresConge()),
                        Arrays.stream(DayOfWeek.values())
                                .map(jour -> jour.getDisplayName(TextStyle.SHORT, langue(langue)))
                                .toList(),
                        mois().map(mois -> mois(mois, presence.heuresParMois().getOrDefault(mois, BigDecimal.ZERO)))
                                .toList()));
    }

    private Stream<YearMonth> mois() {
        YearMonth dernier = YearMonth.from(fiche.stage().fin());
        return Stream.iterate(
                YearMonth.from(fiche.stage().debut()), mois -> !mois.isAfter(dernier), mois -> mois.plusMonths(1));
    }

    private Mois mois(YearMonth mois, BigDecimal heures) {
        LocalDate lundi = mois.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<SemaineDuMois> semaines = Stream.iterate(
                        lundi, jour -> !jour.isAfter(mois.atEndOfMonth()), jour -> jour.plusWeeks(1))
                .map(jour -> semaine(jour, mois))
                .toList();
        return new Mois(
                mois.format(DateTimeFormatter.ofPattern("MMMM yyyy", langue(langue))),
                String.valueOf(jours(mois, Journee.Sorte.PRESENCE).count()),
                heures(heures),
                semaines,
                jours(mois, Journee.Sorte.FERIE).map(this::ferie).collect(Collectors.joining(", ")));
    }

    private Stream<LocalDate> jours(YearMonth mois, Journee.Sorte sorte) {
        return journees.subMap(mois.atDay(1), mois.plusMonths(1).atDay(1)).entrySet().stream()
                .filter(jour -> jour.getValue().sorte() == sorte)
                .map(Map.Entry::getKey);
    }

    private SemaineDuMois semaine(LocalDate lundi, YearMonth mois) {
        return new SemaineDuMois(IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(rang -> jour(lundi.plusDays(rang), mois))
                .toList());
    }

    private Case jour(LocalDate jour, YearMonth mois) {
        if (!YearMonth.from(jour).equals(mois)) {
            return HORS_DU_MOIS;
        }
        String numero = String.valueOf(jour.getDayOfMonth());
        Journee journee = journees.get(jour);
        if (journee == null) {
            return new Case("libre", numero, null);
        }
        return switch (journee.sorte()) {
            case PRESENCE -> new Case("present", numero, heures(journee.heures()));
            case CONGE -> new Case("conge", numero, texte("calendrier.conge"));
            case INTERRUPTION -> new Case("absent", numero, texte("calendrier.absent"));
            case FERIE -> new Case("ferie", numero, texte("calendrier.ferie"));
        };
    }

    private String ferie(LocalDate jour) {
        String nom = JourFerie.du(jour, plan.zone())
                .map(ferie -> ferie.nom(langue))
                .orElseGet(() -> fiche.stage().horaires().feriesLocaux().get(jour));
        String date = jour.format(DateTimeFormatter.ofPattern("d MMM", langue(langue)));
        return nom == null ? date : date + " " + nom;
    }

    private String heures(BigDecimal heures) {
        return DureeEnToutesLettres.heures(heures, langue);
    }

    private String texte(String cle) {
        return TextesDeDocument.DOCUMENT.texte(cle, langue);
    }
}
