package org.entstage.convention;

import java.util.List;
import org.entstage.centregestion.FicheCentre;
import org.entstage.scolarite.DossierScolaire;

/**
 * What is known before a convention begins.
 *
 * @param numeroEtudiant number in the student records; null when nobody knows it
 * @param dossier the student's file; null when the records do not answer and no older file is there
 * @param inconnu the records answer and do not know the number
 * @param choix registrations of this year and the next, the earliest first
 * @param centres centres to choose from when the curriculum can only be described by hand, which a student may
 *     while his registrations cannot be read; empty otherwise
 */
public record PreparationConvention(
        String numeroEtudiant,
        DossierScolaire dossier,
        boolean inconnu,
        List<ChoixInscription> choix,
        List<FicheCentre> centres) {

    /** Whether the student records did not answer: the page says so and offers the way by hand. */
    public boolean scolariteIndisponible() {
        return numeroEtudiant != null && dossier == null && !inconnu;
    }

    /** Whether the records answered and hold no registration of this year or the next. */
    public boolean sansInscription() {
        return dossier != null && choix.isEmpty() && dossier.inscriptionsLues();
    }

    /** Registrations that may be chosen. */
    public List<ChoixInscription> possibles() {
        return choix.stream().filter(ChoixInscription::possible).toList();
    }
}
