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
 * @param choix registrations of this year and the next, the latest first
 * @param centres centres to choose from when the curriculum must be described by hand; empty otherwise
 */
public record PreparationConvention(
        String numeroEtudiant,
        DossierScolaire dossier,
        boolean inconnu,
        List<ChoixInscription> choix,
        List<FicheCentre> centres) {

    /** Whether the student records did not answer: the page says so and offers the way by hand. */
    public boolean scolariteIndisponible() {
        return dossier == null && !inconnu;
    }

    /** Registrations that may be chosen. */
    public List<ChoixInscription> possibles() {
        return choix.stream().filter(ChoixInscription::possible).toList();
    }
}
