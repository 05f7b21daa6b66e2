package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.util.Objects;
import org.entstage.commun.Problemes;

/**
 * What the parties agree beside subject, dates and pay; empty texts become null.
 *
 * @param presenceExceptionnelle presence by night, on Sundays or public holidays (D124-4, 6°), or null for none
 * @param remarqueHoraires anything else about the hours, or null
 * @param teletravail days outside the host's premises
 * @param conges when absence is allowed (L124-13), required above 308 h
 * @param modalitesSuivi how referent and tutor follow the trainee (D124-4, 7°)
 * @param offerts meals and transport (D124-4, 13°)
 * @param avantages benefits in kind and social activities (D124-4, 13°)
 * @param frais what the trainee spends for the host and gets back
 * @param reglementApplicable whether internal rules of the host apply to the trainee (D124-4, 14°); null while nobody said
 * @param reglementInterieur clauses of these rules, or null
 * @param assurance civil-liability insurance of the trainee (D124-4, 9°), or null
 */
public record ClausesDuStage(
        String presenceExceptionnelle,
        String remarqueHoraires,
        Teletravail teletravail,
        String conges,
        String modalitesSuivi,
        AvantagesOfferts offerts,
        String avantages,
        FraisRembourses frais,
        Boolean reglementApplicable,
        String reglementInterieur,
        String assurance) {

    private static final int TEXTE_COURT = 1000;

    public ClausesDuStage {
        presenceExceptionnelle = ouNul(presenceExceptionnelle);
        remarqueHoraires = ouNul(remarqueHoraires);
        teletravail = Objects.requireNonNullElse(teletravail, Teletravail.AUCUN);
        conges = ouNul(conges);
        modalitesSuivi = ouNul(modalitesSuivi);
        offerts = Objects.requireNonNullElse(offerts, AvantagesOfferts.AUCUN);
        avantages = ouNul(avantages);
        frais = Objects.requireNonNullElse(frais, FraisRembourses.AUCUN);
        reglementInterieur = ouNul(reglementInterieur);
        assurance = ouNul(assurance);
    }

    /** The texts that every placement may have, without anything particular. */
    static ClausesDuStage ordinaires(
            String presenceExceptionnelle,
            String conges,
            String modalitesSuivi,
            String avantages,
            String reglementInterieur,
            String assurance) {
        return new ClausesDuStage(
                presenceExceptionnelle,
                null,
                null,
                conges,
                modalitesSuivi,
                null,
                avantages,
                null,
                null,
                reglementInterieur,
                assurance);
    }

    /** The same as its host says them: how the trainee is followed and insured stays as it was. */
    ClausesDuStage selonLHote(ClausesDuStage avant) {
        return new ClausesDuStage(
                presenceExceptionnelle,
                remarqueHoraires,
                teletravail,
                conges,
                avant.modalitesSuivi,
                offerts,
                avantages,
                frais,
                reglementApplicable,
                reglementInterieur,
                avant.assurance);
    }

    /** The same with another agreement on absence. */
    ClausesDuStage avecConges(String autres) {
        return new ClausesDuStage(
                presenceExceptionnelle,
                remarqueHoraires,
                teletravail,
                autres,
                modalitesSuivi,
                offerts,
                avantages,
                frais,
                reglementApplicable,
                reglementInterieur,
                assurance);
    }

    /** Whether something is agreed that is not asked of most people. */
    public boolean particulieres() {
        return remarqueHoraires != null
                || teletravail.prevu()
                || !offerts.equals(AvantagesOfferts.AUCUN)
                || !frais.equals(FraisRembourses.AUCUN);
    }

    void verifier(Problemes problemes) {
        problemes
                .longueur("presenceExceptionnelle", presenceExceptionnelle, TEXTE_COURT)
                .longueur("remarqueHoraires", remarqueHoraires, TEXTE_COURT)
                .longueur("conges", conges, TEXTE_COURT)
                .longueur("modalitesSuivi", modalitesSuivi, TEXTE_COURT)
                .longueur("avantages", avantages, TEXTE_COURT)
                .longueur("reglementInterieur", reglementInterieur, TEXTE_COURT)
                .longueur("assurance", assurance, 300);
        teletravail.verifier(problemes);
        offerts.verifier(problemes);
        frais.verifier(problemes);
    }
}
