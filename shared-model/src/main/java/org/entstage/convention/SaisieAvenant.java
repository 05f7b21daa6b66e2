package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;
import static org.entstage.convention.NatureAvenant.AUTRE;
import static org.entstage.convention.NatureAvenant.CONGES;
import static org.entstage.convention.NatureAvenant.GRATIFICATION;
import static org.entstage.convention.NatureAvenant.INTERRUPTION;
import static org.entstage.convention.NatureAvenant.LIEU;
import static org.entstage.convention.NatureAvenant.PERIODE;
import static org.entstage.convention.NatureAvenant.REFERENT;
import static org.entstage.convention.NatureAvenant.RUPTURE;
import static org.entstage.convention.NatureAvenant.SUJET;
import static org.entstage.convention.NatureAvenant.TUTEUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.SemaineType;

/**
 * What an avenant says. Only what its natures name is read; the rest may be null.
 *
 * @param natures what it changes
 * @param effet from which day on the parties want it; null for the day of the last approval
 * @param rupture the end before the last day
 * @param debut new first day
 * @param fin new last day
 * @param semaine new weekly pattern instead of all that was planned; null leaves the hours as they are
 * @param periodes dated weekly patterns beside it, read with it only
 * @param absence times without presence, added to those that are known
 * @param lieu new place, new tutor, or both
 * @param referent new teacher
 * @param sujet new subject
 * @param activites new tasks
 * @param competences new skills
 * @param remuneration new pay
 * @param conges new agreement on absence
 * @param texte anything else
 */
public record SaisieAvenant(
        Set<NatureAvenant> natures,
        LocalDate effet,
        Rupture rupture,
        LocalDate debut,
        LocalDate fin,
        SemaineType semaine,
        List<PeriodeHoraire> periodes,
        Absence absence,
        SaisieLieu lieu,
        FicheReferent referent,
        String sujet,
        String activites,
        String competences,
        RemunerationPrevue remuneration,
        String conges,
        String texte) {

    /**
     * An end before the last day.
     *
     * @param date the new last day of presence
     * @param motif why
     * @param embauche whether the host hires the trainee
     */
    public record Rupture(LocalDate date, String motif, boolean embauche) {

        public Rupture {
            motif = ouNul(motif);
        }
    }

    /**
     * Times without presence, and why.
     *
     * @param plages from a half-day to a half-day each
     */
    public record Absence(List<Interruption> plages, String motif) {

        public Absence {
            plages = plages == null ? List.of() : List.copyOf(plages);
            motif = ouNul(motif);
        }
    }

    public SaisieAvenant {
        natures = natures == null || natures.isEmpty() ? Set.of() : Set.copyOf(natures);
        periodes = periodes == null ? List.of() : List.copyOf(periodes);
        sujet = ouNul(sujet);
        activites = ouNul(activites);
        competences = ouNul(competences);
        conges = ouNul(conges);
        texte = ouNul(texte);
    }

    /** What it changes, in the order in which people read it. */
    public List<NatureAvenant> dansLOrdre() {
        return natures.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(natures));
    }

    /** Whether it changes this. */
    public boolean change(NatureAvenant nature) {
        return natures.contains(nature);
    }

    /** The day before which it should be decided; null for none. */
    LocalDate presse() {
        return effet == null && change(RUPTURE) ? rupture.date() : effet;
    }

    /** Whether it does no more than end the placement: nobody's rule keeps a placement from ending. */
    boolean finitSeulement() {
        return change(RUPTURE) && Set.of(RUPTURE, AUTRE).containsAll(natures);
    }

    /** The same with another teacher. */
    SaisieAvenant avecReferent(FicheReferent autre) {
        return new SaisieAvenant(
                natures,
                effet,
                rupture,
                debut,
                fin,
                semaine,
                periodes,
                absence,
                lieu,
                autre,
                sujet,
                activites,
                competences,
                remuneration,
                conges,
                texte);
    }

    /** The same with what a form that did not show everything left out of the place and the tutor. */
    SaisieAvenant avecLieu(SaisieLieu autre) {
        return new SaisieAvenant(
                natures,
                effet,
                rupture,
                debut,
                fin,
                semaine,
                periodes,
                absence,
                autre,
                referent,
                sujet,
                activites,
                competences,
                remuneration,
                conges,
                texte);
    }

    /** What a convention becomes by it. Nothing may be missing: see {@link ControleAvenant}. */
    ContenuEffectif appliquer(ContenuEffectif present) {
        return new ContenuEffectif(
                stage(present.stage()), lieu(present.lieu()), change(REFERENT) ? referent : present.referent());
    }

    private SaisieStage stage(SaisieStage present) {
        LocalDate premier = change(PERIODE) ? debut : present.debut();
        LocalDate dernier = change(RUPTURE) ? rupture.date() : change(PERIODE) ? fin : present.fin();
        return new SaisieStage(
                change(SUJET) ? contenu(present.contenu()) : present.contenu(),
                premier,
                dernier,
                horaires(present.horaires(), premier, dernier),
                change(CONGES) ? present.clauses().avecConges(conges) : present.clauses(),
                change(GRATIFICATION) ? remuneration : present.remuneration());
    }

    private ContenuDuStage contenu(ContenuDuStage present) {
        return new ContenuDuStage(
                present.type(),
                present.theme(),
                sujet,
                activites == null ? present.activites() : activites,
                competences == null ? present.competences() : competences,
                present.details(),
                present.confidentiel());
    }

    private HorairesPrevus horaires(HorairesPrevus present, LocalDate premier, LocalDate dernier) {
        HorairesPrevus horaires = change(PERIODE) && semaine != null ? present.auRythme(semaine, periodes) : present;
        if (change(INTERRUPTION)) {
            List<Interruption> toutes = new ArrayList<>(horaires.interruptions());
            toutes.addAll(absence.plages());
            horaires = horaires.avecInterruptions(toutes);
        }
        return premier == null || dernier == null || dernier.isBefore(premier)
                ? horaires
                : horaires.entre(premier, dernier);
    }

    private SaisieLieu lieu(SaisieLieu present) {
        SaisieLieu ou = change(LIEU) ? lieu : present;
        SaisieLieu qui = change(TUTEUR) ? lieu : present;
        return new SaisieLieu(
                ou.service(),
                ou.voie(),
                ou.complement(),
                ou.codePostal(),
                ou.commune(),
                ou.pays(),
                qui.tuteurCivilite(),
                qui.tuteurNom(),
                qui.tuteurPrenom(),
                qui.tuteurFonction(),
                qui.tuteurCourriel(),
                qui.tuteurTelephone(),
                present.signataire());
    }
}
