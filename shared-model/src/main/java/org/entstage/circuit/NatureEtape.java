package org.entstage.circuit;

import static org.entstage.circuit.Intervenant.ACCUEIL;
import static org.entstage.circuit.Intervenant.CENTRE;
import static org.entstage.circuit.Intervenant.ETUDIANT;
import static org.entstage.circuit.Intervenant.PERSONNE;
import static org.entstage.circuit.Intervenant.REFERENT;
import static org.entstage.circuit.Intervenant.REPRESENTANT_LEGAL;
import static org.entstage.circuit.Intervenant.RESPONSABLE_COMPOSANTE;
import static org.entstage.circuit.Intervenant.RESPONSABLE_FORMATION;
import static org.entstage.circuit.Intervenant.SERVICE_DES_STAGES;
import static org.entstage.circuit.Intervenant.SIGNATAIRE;
import static org.entstage.circuit.Intervenant.TUTEUR;

import java.util.List;

/** The kinds of steps, in the order in which screens offer them. */
public enum NatureEtape {
    /** The student hands his convention in. */
    SOUMISSION(true, ETUDIANT),
    /** The host completes what concerns it and agrees. */
    ACCORD_ACCUEIL(false, ACCUEIL),
    /** Subject, tasks and skills are approved. */
    VALIDATION_PEDAGOGIQUE(false, REFERENT, RESPONSABLE_FORMATION),
    AVIS_COMPOSANTE(false, RESPONSABLE_COMPOSANTE),
    /** The documents are there and the data are right. */
    VERIFICATION_CENTRE(false, CENTRE, SERVICE_DES_STAGES),
    /** The convention is validated, or goes back to the student with a reason. */
    VALIDATION_CENTRE(true, CENTRE, SERVICE_DES_STAGES),
    SIGNATURE_ETUDIANT(true, ETUDIANT),
    SIGNATURE_TUTEUR(true, TUTEUR),
    SIGNATURE_ACCUEIL(true, ACCUEIL),
    SIGNATURE_REFERENT(true, REFERENT),
    SIGNATURE_ETABLISSEMENT(true, SIGNATAIRE),
    /** For a trainee who is not of age; left out for all others. */
    SIGNATURE_REPRESENTANT_LEGAL(false, REPRESENTANT_LEGAL),
    SIGNATURE_COMPOSANTE(false, RESPONSABLE_COMPOSANTE),
    /** One person of the institution, named by account, signs too. */
    SIGNATURE_VISA(false, PERSONNE);

    private final boolean toujours;
    private final List<Intervenant> intervenants;

    NatureEtape(boolean toujours, Intervenant... intervenants) {
        this.toujours = toujours;
        this.intervenants = List.of(intervenants);
    }

    /** Whether no circuit does without it: handing in, validating, and the five signatures of the law. */
    public boolean toujours() {
        return toujours;
    }

    /** Who may be asked to do it, the usual one first. */
    public List<Intervenant> intervenants() {
        return intervenants;
    }

    public boolean signature() {
        return name().startsWith("SIGNATURE_");
    }
}
