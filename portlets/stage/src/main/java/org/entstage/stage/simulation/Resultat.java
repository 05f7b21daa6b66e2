package org.entstage.stage.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.convention.regles.Niveau;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.Mensualite;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.presence.Presence;
import org.entstage.simulation.SaisieInterruption;
import org.entstage.simulation.SaisieSimulation;
import org.entstage.simulation.Simulation;

/**
 * A result as the page shows it: every figure and sentence ready to read.
 *
 * @param stage what was counted, in one sentence: a printed sheet must say it, and {@code interruptions} too
 * @param mensualite the smoothed payment of a month; null where nothing can be said in euros
 */
public record Resultat(
        String stage,
        List<String> interruptions,
        Simulation simulation,
        int mois,
        BigDecimal mensualite,
        List<Ligne> lignes,
        List<Ferie> feries,
        List<Regle> regles) {

    /** A month of the table; amounts are empty where no ceiling is known, and the smoothed one in a month with hardly any hours. */
    public record Ligne(String mois, String heures, String reel, String lisse) {}

    /** A public holiday that falls on a planned day. */
    public record Ferie(String jour, String libelle, boolean travaille) {}

    /** What a rule found. */
    public record Regle(String niveau, String texte, String reference) {}

    static Resultat de(SaisieSimulation saisie, Simulation simulation, Textes textes, Locale langue) {
        Formats formats = textes.formats(langue);
        Gratification gratification = simulation.gratification();
        List<Mensualite> lisse = gratification.lisse();
        return new Resultat(
                stage(saisie, formats),
                saisie.interruptions().stream()
                        .filter(Objects::nonNull)
                        .map(interruption -> interruption(interruption, formats))
                        .toList(),
                simulation,
                lisse.size(),
                lisse.isEmpty() ? null : lisse.get(0).montant(),
                lignes(gratification, formats, langue),
                feries(simulation.presence(), langue),
                simulation.constats().stream()
                        .map(constat -> new Regle(
                                constat.niveau().name(),
                                textes.constat(constat, langue),
                                textes.reference(constat, langue)))
                        .toList());
    }

    /** Whether nothing that the rules found is worse than good to know. */
    public boolean permis() {
        return simulation.constats().stream().allMatch(constat -> constat.niveau() == Niveau.INFORMATION);
    }

    private static String stage(SaisieSimulation saisie, Formats formats) {
        BigDecimal semaine = saisie.semaine().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return formats.texte(
                "simulation.page.stage",
                formats.date(saisie.debut()),
                formats.date(saisie.fin()),
                formats.heures(semaine),
                formats.texte("simulation.zone." + saisie.zone()));
    }

    private static String interruption(SaisieInterruption interruption, Formats formats) {
        String debut = formats.date(interruption.debut());
        if (interruption.demiJournee() != null) {
            return formats.texte("simulation.page.interrompu." + interruption.demiJournee(), debut);
        }
        return interruption.debut().equals(interruption.fin())
                ? formats.texte("simulation.page.interrompu.jour", debut)
                : formats.periode(interruption.debut(), interruption.fin());
    }

    private static List<Ligne> lignes(Gratification gratification, Formats formats, Locale langue) {
        Map<YearMonth, BigDecimal> lisse = new TreeMap<>();
        gratification.lisse().forEach(part -> lisse.put(part.mois(), part.montant()));
        DateTimeFormatter format = DateTimeFormatter.ofPattern("MMM yyyy", langue);
        return gratification.mensuel().stream()
                .map(mois -> new Ligne(
                        format.format(mois.mois()),
                        formats.decimal(mois.heures()),
                        formats.montant(mois.montant()),
                        formats.montant(lisse.get(mois.mois()))))
                .toList();
    }

    private static List<Ferie> feries(Presence presence, Locale langue) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", langue);
        Map<LocalDate, Boolean> jours =
                presence.feriesChomes().keySet().stream().collect(Collectors.toMap(Function.identity(), j -> false));
        presence.rythme().feriesTravailles().forEach(jour -> jours.put(jour, true));
        return new TreeMap<>(jours)
                .entrySet().stream()
                        .map(jour -> new Ferie(jour.getKey().toString(), format.format(jour.getKey()), jour.getValue()))
                        .toList();
    }
}
