package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

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
 * The placement itself; empty texts become null. May be incomplete: a draft keeps what there is.
 *
 * @param type code of the list TYPE_CONVENTION, or null
 * @param theme code of the list THEME, or null
 * @param activites tasks given to the trainee (D124-4, 4°)
 * @param competences skills to acquire (D124-4, 3°)
 * @param debut first day, in a year from 2000 to 2100, or null
 * @param fin last day, likewise, at most two years later, or null
 * @param horaires when the trainee is present in between
 * @param presenceExceptionnelle presence by night, on Sundays or public holidays (D124-4, 6°), or null for none
 * @param conges when absence is allowed (L124-13), required above 308 h
 * @param modalitesSuivi how referent and tutor follow the trainee (D124-4, 7°)
 * @param avantages canteen, transport, social activities (D124-4, 13°)
 * @param reglementInterieur clauses of the host's internal rules that apply (D124-4, 14°), or null for none
 * @param assurance civil-liability insurance of the trainee (D124-4, 9°), or null
 * @param remuneration what the host pays
 */
public record SaisieStage(
        String type,
        String theme,
        String sujet,
        String activites,
        String competences,
        LocalDate debut,
        LocalDate fin,
        HorairesPrevus horaires,
        String presenceExceptionnelle,
        String conges,
        String modalitesSuivi,
        String avantages,
        String reglementInterieur,
        String assurance,
        RemunerationPrevue remuneration) {

    private static final int TEXTE_COURT = 1000;
    private static final int TEXTE_LONG = 10_000;
    private static final int ANNEES_D_UN_STAGE = 2;
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;

    public SaisieStage {
        type = ouNul(type);
        theme = ouNul(theme);
        sujet = ouNul(sujet);
        activites = ouNul(activites);
        competences = ouNul(competences);
        Objects.requireNonNull(horaires, "horaires");
        Objects.requireNonNull(remuneration, "remuneration");
        presenceExceptionnelle = ouNul(presenceExceptionnelle);
        conges = ouNul(conges);
        modalitesSuivi = ouNul(modalitesSuivi);
        avantages = ouNul(avantages);
        reglementInterieur = ouNul(reglementInterieur);
        assurance = ouNul(assurance);
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
                type,
                theme,
                sujet,
                activites,
                competences,
                debut,
                fin,
                HorairesPrevus.ordinaires(semaine, interruptions),
                presenceExceptionnelle,
                conges,
                modalitesSuivi,
                avantages,
                reglementInterieur,
                assurance,
                RemunerationPrevue.enEuros(gratifie, montant, unite, modePaiement));
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
        return new SaisieStage(
                type,
                theme,
                sujet,
                activites,
                competences,
                debut,
                fin,
                autres,
                presenceExceptionnelle,
                conges,
                modalitesSuivi,
                avantages,
                reglementInterieur,
                assurance,
                remuneration);
    }

    /** The same for another pay. */
    public SaisieStage avecRemuneration(RemunerationPrevue autre) {
        return new SaisieStage(
                type,
                theme,
                sujet,
                activites,
                competences,
                debut,
                fin,
                horaires,
                presenceExceptionnelle,
                conges,
                modalitesSuivi,
                avantages,
                reglementInterieur,
                assurance,
                autre);
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
        Problemes problemes = new Problemes()
                .longueur("sujet", sujet, 500)
                .longueur("activites", activites, TEXTE_LONG)
                .longueur("competences", competences, TEXTE_LONG)
                .longueur("presenceExceptionnelle", presenceExceptionnelle, TEXTE_COURT)
                .longueur("conges", conges, TEXTE_COURT)
                .longueur("modalitesSuivi", modalitesSuivi, TEXTE_COURT)
                .longueur("avantages", avantages, TEXTE_COURT)
                .longueur("reglementInterieur", reglementInterieur, TEXTE_COURT)
                .longueur("assurance", assurance, 300)
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
