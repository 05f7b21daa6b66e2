package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Problemes;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.Interruption;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/**
 * The placement itself. May be incomplete: a draft keeps what there is.
 *
 * @param contenu what it is about
 * @param debut first day, in a year from 2000 to 2100, or null
 * @param fin last day, likewise, at most two years later, or null
 * @param horaires when the trainee is present in between
 * @param clauses what else is agreed
 * @param remuneration what the host pays
 */
public record SaisieStage(
        ContenuDuStage contenu,
        LocalDate debut,
        LocalDate fin,
        HorairesPrevus horaires,
        ClausesDuStage clauses,
        RemunerationPrevue remuneration) {

    private static final int ANNEES_D_UN_STAGE = 2;
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;

    public SaisieStage {
        Objects.requireNonNull(contenu, "contenu");
        Objects.requireNonNull(horaires, "horaires");
        Objects.requireNonNull(clauses, "clauses");
        Objects.requireNonNull(remuneration, "remuneration");
    }

    /** An ordinary placement: one weekly pattern with its interruptions, paid in euros. */
    public SaisieStage(
            String type,
            String theme,
            String sujet,
            String activites,
            String competences,
            LocalDate debut,
            LocalDate fin,
            SemaineType semaine,
            List<Interruption> interruptions,
            String presenceExceptionnelle,
            String conges,
            String modalitesSuivi,
            String avantages,
            String reglementInterieur,
            String assurance,
            boolean gratifie,
            BigDecimal montant,
            UniteGratification unite,
            String modePaiement) {
        this(
                new ContenuDuStage(type, theme, sujet, activites, competences, null, false),
                debut,
                fin,
                HorairesPrevus.ordinaires(semaine, interruptions),
                ClausesDuStage.ordinaires(
                        presenceExceptionnelle, conges, modalitesSuivi, avantages, reglementInterieur, assurance),
                RemunerationPrevue.enEuros(gratifie, montant, unite, modePaiement));
    }

    public String type() {
        return contenu.type();
    }

    public String theme() {
        return contenu.theme();
    }

    public String sujet() {
        return contenu.sujet();
    }

    public String activites() {
        return contenu.activites();
    }

    public String competences() {
        return contenu.competences();
    }

    public String presenceExceptionnelle() {
        return clauses.presenceExceptionnelle();
    }

    public String conges() {
        return clauses.conges();
    }

    public String modalitesSuivi() {
        return clauses.modalitesSuivi();
    }

    public String avantages() {
        return clauses.avantages();
    }

    public String reglementInterieur() {
        return clauses.reglementInterieur();
    }

    public String assurance() {
        return clauses.assurance();
    }

    /** The weekly pattern that holds where no dated one does. */
    public SemaineType semaine() {
        return horaires.semaine();
    }

    public List<Interruption> interruptions() {
        return horaires.interruptions();
    }

    public boolean gratifie() {
        return remuneration.gratifie();
    }

    public BigDecimal montant() {
        return remuneration.montant();
    }

    public UniteGratification unite() {
        return remuneration.unite();
    }

    public String modePaiement() {
        return remuneration.modePaiement();
    }

    /** The same at other hours. */
    public SaisieStage avecHoraires(HorairesPrevus autres) {
        return new SaisieStage(contenu, debut, fin, autres, clauses, remuneration);
    }

    /** The same ended on a day, which is not before the first one; unchanged where it ends no later. */
    SaisieStage jusquAu(LocalDate dernier) {
        return fin.isAfter(dernier)
                ? new SaisieStage(contenu, debut, dernier, horaires.entre(debut, dernier), clauses, remuneration)
                : this;
    }

    /** The same for another pay. */
    public SaisieStage avecRemuneration(RemunerationPrevue autre) {
        return new SaisieStage(contenu, debut, fin, horaires, clauses, autre);
    }

    /** The same with other agreements. */
    public SaisieStage avecClauses(ClausesDuStage autres) {
        return new SaisieStage(contenu, debut, fin, horaires, autres, remuneration);
    }

    /** The same where staff said it is. */
    SaisieStage dansLaZone(Zone corrigee) {
        return avecHoraires(horaires.dansLaZone(corrigee));
    }

    /** What staff and the place leave of the hours: holidays by the list of the territory, worked ones that are planned. */
    SaisieStage au(Zone duLieu, SortedMap<LocalDate, String> feriesLocaux) {
        HorairesPrevus ici = horaires.avecFeriesLocaux(feriesLocaux);
        return avecHoraires(datee() ? ici.sansFeriesPerdus(debut, fin, duLieu) : ici);
    }

    /** The place's zone, unless staff corrected it. */
    Zone zone(Zone duLieu) {
        return horaires.zone(duLieu);
    }

    /** Whether there are dates between which hours can be counted. */
    private boolean datee() {
        return debut != null
                && fin != null
                && possible(debut)
                && !fin.isBefore(debut)
                && !debut.plusYears(ANNEES_D_UN_STAGE).isBefore(fin);
    }

    /**
     * The plan that hours at a place are counted from; empty while dates are missing or wrong.
     *
     * @param zone what the address of the place says
     */
    Optional<PlanDePresence> plan(Zone zone) {
        return datee() ? Optional.of(horaires.plan(debut, fin, zone)) : Optional.empty();
    }

    /**
     * The teaching year that a convention belongs to: whole, that of its first day.
     *
     * @param sinon while the first day is not known
     */
    AnneeUniversitaire annee(MonthDay bascule, AnneeUniversitaire sinon) {
        return debut == null || !possible(debut) ? sinon : AnneeUniversitaire.de(debut, bascule);
    }

    /** A year half typed ("0002", "20266") is a date for a browser. */
    private static boolean possible(LocalDate jour) {
        return jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE;
    }

    Problemes problemes() {
        Problemes problemes = new Problemes();
        contenu.verifier(problemes);
        clauses.verifier(problemes);
        problemes
                .si(debut != null && !possible(debut), "debut", "convention.date.fausse")
                .si(fin != null && !possible(fin), "fin", "convention.date.fausse")
                .si(debut != null && fin != null && fin.isBefore(debut), "fin", "convention.fin.avantDebut")
                .si(
                        debut != null
                                && fin != null
                                && debut.plusYears(ANNEES_D_UN_STAGE).isBefore(fin),
                        "fin",
                        "convention.fin.tropLoin");
        horaires.verifier(problemes, debut, fin);
        remuneration.verifier(problemes);
        return problemes;
    }
}
