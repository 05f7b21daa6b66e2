package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.fiche.EtatFiche;

/**
 * What is to be done on a day with a sheet that somebody was asked for. Worked out from what is known that day only, so that a
 * day on which nobody looked is made up for by the next, and two who look see the same.
 *
 * @param retirer no longer asked for: its convention was ended for good
 * @param cloture the last day that it gets; null when it keeps its own
 * @param cloturer its last day has passed
 * @param envoi what its person is written, or null
 * @param rang for a reminder its place in the list, else 0
 * @param sansAdresse whether somebody should look for an address
 */
record Suite(boolean retirer, LocalDate cloture, boolean cloturer, NatureEnvoi envoi, int rang, boolean sansAdresse) {

    /** Nothing. */
    static final Suite RIEN = new Suite(false, null, false, null, 0, false);

    /** Days for which a closed sheet is still looked at: its placement may be extended. */
    static final int MEMOIRE = 366;

    /**
     * What is known of a person's address that day.
     *
     * @param courriel the one in force, or null
     * @param retenue it was refused
     * @param signalee somebody was told to look at it, and has not done so
     * @param absente because there was none
     */
    record Adresse(String courriel, boolean retenue, boolean signalee, boolean absente) {

        boolean joignable() {
            return courriel != null;
        }

        /** Whether somebody should be told that there is none. */
        boolean aSignaler() {
            return !joignable() && !absente;
        }

        /** Whether the last mail went to another one: the person changed, or somebody corrected it. */
        boolean autreQue(List<EnvoiNote> envois) {
            return joignable()
                    && envois.stream()
                            .map(EnvoiNote::adresse)
                            .filter(adresse -> !adresse.isEmpty())
                            .reduce((avant, apres) -> apres)
                            .filter(derniere -> !derniere.equalsIgnoreCase(courriel))
                            .isPresent();
        }
    }

    static Suite de(
            FicheDeCampagne fiche,
            StageAEvaluer stage,
            Optional<Campagne> campagne,
            List<EnvoiNote> envois,
            Adresse adresse,
            LocalDate jour) {
        if (stage.annulee()) {
            return fiche.etat().attendue() ? new Suite(true, null, false, null, 0, false) : RIEN;
        }
        if (!stage.aLieu()) {
            return RIEN;
        }
        LocalDate derniere = derniere(fiche, stage, campagne, envois);
        boolean passee = derniere != null && jour.isAfter(derniere);
        if (fiche.etat() == EtatFiche.CLOSE) {
            return passee || arretee(campagne) || Objects.equals(derniere, fiche.cloture())
                    ? RIEN
                    : new Suite(false, derniere, false, ecrire(adresse, NatureEnvoi.REPRISE), 0, adresse.aSignaler());
        }
        LocalDate deplacee = Objects.equals(derniere, fiche.cloture()) ? null : derniere;
        if (passee) {
            return new Suite(false, deplacee, true, null, 0, false);
        }
        return envoyer(campagne, envois, adresse, jour, deplacee);
    }

    private static boolean arretee(Optional<Campagne> campagne) {
        return campagne.filter(sienne -> sienne.etat() != EtatCampagne.ACTIVE).isPresent();
    }

    /** A day that the staff gave holds, whatever the placement does. */
    private static LocalDate derniere(
            FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, List<EnvoiNote> envois) {
        boolean donnee = envois.stream().anyMatch(envoi -> envoi.nature() == NatureEnvoi.ROUVERTE);
        return donnee
                ? fiche.cloture()
                : campagne.map(laSienne -> laSienne.calendrier(stage)
                                .clotureDe(fiche.ouverteLe().toLocalDate()))
                        .orElse(fiche.cloture());
    }

    private static Suite envoyer(
            Optional<Campagne> campagne, List<EnvoiNote> envois, Adresse adresse, LocalDate jour, LocalDate deplacee) {
        // Who opened his sheet himself needs no invitation.
        boolean personne = campagne.isEmpty() && !adresse.signalee() && envois.isEmpty();
        if (personne || arretee(campagne)) {
            return new Suite(false, deplacee, false, null, 0, false);
        }
        Optional<LocalDate> inviteLe = envois.stream()
                .filter(envoi -> envoi.nature() == NatureEnvoi.INVITATION || envoi.nature() == NatureEnvoi.RENVOI)
                .map(envoi -> envoi.quand().toLocalDate())
                .max(Comparator.naturalOrder());
        if (inviteLe.isEmpty()) {
            return new Suite(false, deplacee, false, ecrire(adresse, NatureEnvoi.INVITATION), 0, adresse.aSignaler());
        }
        if (adresse.signalee() || adresse.autreQue(envois)) {
            return new Suite(false, deplacee, false, ecrire(adresse, NatureEnvoi.RENVOI), 0, false);
        }
        int rang = campagne.map(sienne -> rappel(sienne, inviteLe.get(), envois, jour))
                .orElse(0);
        NatureEnvoi rappel = rang == 0 ? null : ecrire(adresse, NatureEnvoi.RAPPEL);
        return new Suite(false, deplacee, false, rappel, rappel == null ? 0 : rang, adresse.aSignaler());
    }

    private static int rappel(Campagne campagne, LocalDate inviteLe, List<EnvoiNote> envois, LocalDate jour) {
        List<Integer> faits = envois.stream()
                .filter(envoi -> envoi.nature() == NatureEnvoi.RAPPEL)
                .map(EnvoiNote::rang)
                .toList();
        return Calendrier.rappelDu(
                        campagne.saisie().rappels(), campagne.saisie().rappelsMaximum(), inviteLe, faits, jour)
                .orElse(0);
    }

    private static NatureEnvoi ecrire(Adresse adresse, NatureEnvoi quoi) {
        return adresse.joignable() && !adresse.retenue() ? quoi : null;
    }

    boolean rien() {
        return equals(RIEN);
    }
}
