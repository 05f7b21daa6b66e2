package org.entstage.stage.saisie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javax.validation.Valid;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.HorairesPrevus;
import org.entstage.convention.RemunerationPrevue;
import org.entstage.convention.SaisieStage;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.Zone;

/** Subject, dates, hours and pay of a placement. */
public class StageForm extends ClausesForm {

    static final String MINIMUM = "MINIMUM";
    static final String MONTANT = "MONTANT";
    static final String AUCUNE = "AUCUNE";

    static final String CALCULER = "calculer";
    static final String AJOUTER = "ajouter-";

    static final String SEMAINES = "SEMAINES";
    static final String JOURS = "JOURS";

    /** Empty rows that the form offers below the interruptions it has. */
    private static final int LIGNES_LIBRES = 2;

    /** Rows that a list of the form may have: as many as the domain keeps, and the empty ones. */
    private static final int LIGNES = 22;

    LocalDate debut;
    LocalDate fin;

    /** {@code SEMAINES}: weekly patterns; {@code JOURS}: the listed days alone. */
    @Pattern(regexp = SEMAINES + "|" + JOURS)
    String horaire;

    @Valid
    @Size(max = LIGNES)
    List<PeriodeForm> periodes = new ArrayList<>();

    @Size(max = 10_000)
    String jours;

    @Valid
    @Size(max = LIGNES)
    List<InterruptionForm> interruptions = new ArrayList<>();

    @Valid
    @Size(max = LIGNES)
    List<InterruptionForm> joursConges = new ArrayList<>();

    boolean congesPayes;

    @Size(max = LIGNES)
    List<LocalDate> feriesTravailles = new ArrayList<>();

    /** Where staff says that the place is; empty for what its address says. */
    Zone zone;

    /** {@code MINIMUM}: the legal minimum when one is due; {@code MONTANT}: an agreed amount; {@code AUCUNE}. */
    @Pattern(regexp = MINIMUM + "|" + MONTANT + "|" + AUCUNE)
    String gratification;

    @Digits(integer = 8, fraction = 2)
    BigDecimal montant;

    UniteGratification unite;

    @Pattern(regexp = "[A-Z]{3}")
    String devise;

    @Size(max = 20)
    String base;

    ModeVersement versement;

    @Digits(integer = 4, fraction = 2)
    BigDecimal minimumConventionnel;

    @Size(max = 20)
    String modePaiement;

    /** The button that was pressed: what it asks for is read before anything is kept. */
    @Size(max = 30)
    String suivant;

    static StageForm de(SaisieStage connu) {
        StageForm form = new StageForm();
        form.decrire(connu);
        form.planifier(connu.semaine());
        form.planifier(connu.horaires());
        connu.interruptions().forEach(i -> form.interruptions.add(InterruptionForm.de(i)));
        for (int i = 0; i < LIGNES_LIBRES; i++) {
            form.interruptions.add(new InterruptionForm());
        }
        return form;
    }

    private void decrire(SaisieStage connu) {
        reprendre(connu.contenu());
        reprendre(connu.clauses());
        debut = connu.debut();
        fin = connu.fin();
        gratification = !connu.gratifie() ? AUCUNE : connu.montant() == null ? MINIMUM : MONTANT;
        montant = connu.montant();
        unite = connu.unite() == null ? UniteGratification.MOIS : connu.unite();
        modePaiement = connu.modePaiement();
        base = connu.remuneration().base();
        devise = connu.remuneration().devise();
        versement = Objects.requireNonNullElse(connu.remuneration().versement(), ModeVersement.LISSE);
        minimumConventionnel = connu.remuneration().minimumConventionnel();
    }

    private void planifier(HorairesPrevus horaires) {
        horaire = horaires.parJours() ? JOURS : SEMAINES;
        horaires.periodes().forEach(periode -> periodes.add(PeriodeForm.de(periode)));
        jours = JoursListes.ecrire(horaires.jours());
        horaires.conges().forEach(conge -> joursConges.add(InterruptionForm.de(conge)));
        congesPayes = horaires.congesPayes();
        feriesTravailles = new ArrayList<>(horaires.feriesTravailles());
        zone = horaires.zone();
    }

    /** Whether the button that was pressed asks for another row or for the figures, and not to keep anything. */
    boolean resteOuvert() {
        return suivant != null && (suivant.equals(CALCULER) || suivant.startsWith(AJOUTER));
    }

    /** Adds the empty row that was asked for; the page puts the focus there. */
    void ajouterLaLigneDemandee() {
        switch (suivant == null ? "" : suivant) {
            case AJOUTER + "periodes" -> periodes.add(new PeriodeForm());
            case AJOUTER + "interruptions" -> interruptions.add(new InterruptionForm());
            case AJOUTER + "joursConges" -> joursConges.add(new InterruptionForm());
            default -> {}
        }
    }

    /**
     * What no single field can tell: an agreed amount that is not said would silently become the legal minimum, and a
     * pattern without its dates would be lost.
     *
     * @throws RefusMetier with everything of the kind
     */
    void exigerComplete() {
        Problemes problemes =
                new Problemes().si(MONTANT.equals(gratification) && montant == null, "montant", "commun.obligatoire");
        LignesDHoraires.exigerDatees(periodes, problemes);
        problemes.refuser();
    }

    /** The domain counts the rows that say something; the form shows the empty ones between them too. */
    RefusMetier aSaPlace(RefusMetier refus) {
        return LignesDHoraires.aLeurPlace(
                refus,
                Map.of(
                        "periodes",
                        LignesDHoraires.dePeriodes(periodes),
                        "interruptions",
                        LignesDHoraires.dAbsences(interruptions),
                        "joursConges",
                        LignesDHoraires.dAbsences(joursConges)));
    }

    /** @throws RefusMetier when the list of days has a line that is none */
    SaisieStage saisie() {
        BigDecimal convenu = MONTANT.equals(gratification) ? montant : null;
        return new SaisieStage(
                contenu(),
                debut,
                fin,
                horaires(),
                clauses(),
                new RemunerationPrevue(
                        !AUCUNE.equals(gratification),
                        convenu,
                        convenu == null ? null : unite,
                        convenu == null ? null : base,
                        convenu == null ? null : devise,
                        versement,
                        modePaiement,
                        minimumConventionnel));
    }

    private HorairesPrevus horaires() {
        return new HorairesPrevus(
                semaine(),
                LignesDHoraires.periodes(periodes),
                JOURS.equals(horaire),
                JoursListes.lire(jours),
                LignesDHoraires.absences(interruptions),
                LignesDHoraires.absences(joursConges),
                congesPayes,
                new TreeSet<>(feriesTravailles),
                zone,
                Collections.emptySortedMap());
    }
}
