package org.entstage.offre.candidature;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;

/** Hands the CV of an application out, to be saved. */
@ReadUseCase
public class OuvrirCv {

    private final GestesSurCandidatures gestes;
    private final Fichiers fichiers;

    OuvrirCv(GestesSurCandidatures gestes, Fichiers fichiers) {
        this.gestes = gestes;
        this.fichiers = fichiers;
    }

    /**
     * A PDF.
     *
     * @param nom letters, digits, dot and hyphen only
     */
    public record CvOuvert(String nom, byte[] contenu) {}

    /** @throws Introuvable when there is none for this person */
    public CvOuvert executer(Acteur acteur, long id) {
        Candidature candidature = gestes.lire(acteur, id);
        boolean retiree = candidature.etat() == EtatCandidature.RETIREE
                && !GestesSurCandidatures.retirable(acteur, candidature.situation());
        if (retiree || candidature.cvCle() == null) {
            throw new Introuvable("no CV of application " + id);
        }
        return new CvOuvert(candidature.cvNom(), fichiers.lire(candidature.cvCle()));
    }
}
