package org.entstage.circuit;

/** Who acts in a step. */
public enum Intervenant {
    ETUDIANT,
    /** The host: its legal representative, or whom he charges with it. */
    ACCUEIL,
    TUTEUR,
    /** The teacher who follows the student. */
    REFERENT,
    RESPONSABLE_FORMATION,
    /** Head of the component. */
    RESPONSABLE_COMPOSANTE,
    /** Staff of the centre in charge. */
    CENTRE,
    /** Staff for the whole institution. */
    SERVICE_DES_STAGES,
    /** The institution's signatory for the centre, or his delegate. */
    SIGNATAIRE,
    /** Who has parental authority over a trainee who is not of age. */
    REPRESENTANT_LEGAL,
    /** Whoever is named by account. */
    PERSONNE
}
