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
import java.util.stream.Stream;

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
    SIGNATURE_VISA(false, PERSONNE),
    /** The company hands its offer in, or the staff for it. */
    DEPOT_OFFRE(Dossier.OFFRE, true, ACCUEIL),
    /** The heads of the programmes that an offer is for say what they think of it. */
    AVIS_OFFRE(Dossier.OFFRE, false, RESPONSABLE_FORMATION),
    /** An offer is accepted, goes back to its author, or is refused. */
    MODERATION_OFFRE(Dossier.OFFRE, true, CENTRE, SERVICE_DES_STAGES);

    private final Dossier dossier;
    private final boolean toujours;
    private final List<Intervenant> intervenants;

    NatureEtape(boolean toujours, Intervenant... intervenants) {
        this(Dossier.CONVENTION, toujours, intervenants);
    }

    NatureEtape(Dossier dossier, boolean toujours, Intervenant... intervenants) {
        this.dossier = dossier;
        this.toujours = toujours;
        this.intervenants = List.of(intervenants);
    }

    /** Those of one kind of file, in their order. */
    public static List<NatureEtape> de(Dossier dossier) {
        return Stream.of(values()).filter(nature -> nature.dossier == dossier).toList();
    }

    /** Through which kind of file it goes. */
    public Dossier dossier() {
        return dossier;
    }

    /** Whether it is the author's, with which the way begins. */
    public boolean depart() {
        return this == SOUMISSION || this == DEPOT_OFFRE;
    }

    /** Whether no circuit of its files does without it: handing in, validating, and the five signatures of the law. */
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
