package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param semaine hours planned for each day of the week
 * @param interruptions times without presence that are known beforehand, at most 20
 * @param presenceExceptionnelle presence by night, on Sundays or public holidays (D124-4, 6°), or null for none
 * @param conges when absence is allowed (L124-13), required above 308 h
 * @param modalitesSuivi how referent and tutor follow the trainee (D124-4, 7°)
 * @param avantages canteen, transport, social activities (D124-4, 13°)
 * @param reglementInterieur clauses of the host's internal rules that apply (D124-4, 14°), or null for none
 * @param assurance civil-liability insurance of the trainee (D124-4, 9°), or null
 * @param gratifie whether the host pays
 * @param montant euros, 0 to 99,999,999.99; null with {@code gratifie} means the legal minimum when one is due
 * @param unite what the amount is paid for, or null
 * @param modePaiement code of the list MODE_PAIEMENT, or null
 */
public record SaisieStage(
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

    private static final BigDecimal MONTANT_MAXIMAL = new BigDecimal("99999999.99");
    private static final int INTERRUPTIONS_MAXIMUM = 20;
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
        semaine = Objects.requireNonNullElse(semaine, SemaineType.TRENTE_CINQ_HEURES);
        interruptions = interruptions == null ? List.of() : List.copyOf(interruptions);
        presenceExceptionnelle = ouNul(presenceExceptionnelle);
        conges = ouNul(conges);
        modalitesSuivi = ouNul(modalitesSuivi);
        avantages = ouNul(avantages);
        reglementInterieur = ouNul(reglementInterieur);
        assurance = ouNul(assurance);
        modePaiement = ouNul(modePaiement);
    }

    /** Whether there are dates between which hours can be counted. */
    private boolean datee() {
        return debut != null
                && fin != null
                && possible(debut)
                && !fin.isBefore(debut)
                && !debut.plusYears(ANNEES_D_UN_STAGE).isBefore(fin);
    }

    /** The plan that hours at a place are counted from; empty while dates are missing or wrong. */
    Optional<PlanDePresence> plan(Zone zone) {
        return datee()
                ? Optional.of(PlanDePresence.regulier(debut, fin, semaine, zone).avecInterruptions(interruptions))
                : Optional.empty();
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
        return new Problemes()
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
                        "convention.fin.tropLoin")
                .si(
                        interruptions.size() > INTERRUPTIONS_MAXIMUM,
                        "interruptions",
                        "convention.interruptions.trop",
                        INTERRUPTIONS_MAXIMUM)
                .si(
                        montant != null && (montant.signum() < 0 || montant.compareTo(MONTANT_MAXIMAL) > 0),
                        "montant",
                        "convention.montant.faux");
    }
}
