package org.entstage.offre;

/** What may happen to an offer, as its history keeps it. */
public enum FaitSurOffre {
    COMMENCEE,
    MODIFIEE,
    SOUMISE,
    /** A head of a programme is in favour. */
    AVIS_FAVORABLE,
    AVIS_DEFAVORABLE,
    /** The staff said whom it is for. */
    CIBLEE,
    CORRECTION_DEMANDEE,
    REFUSEE,
    PUBLIEE,
    ARRETEE,
    /** The company asks for more time. */
    RENOUVELLEMENT_DEMANDE,
    RENOUVELEE,
    EXPIREE,
    POURVUE,
    TRANSFEREE,
    ARCHIVEE,
    /** Its author was told that it ends. */
    RAPPELEE,
    FICHIER_JOINT,
    FICHIER_RETIRE,
    /** The offer was made from another one. */
    DUPLIQUEE,
    /** Its company turned out to be a known one. */
    RATTACHEE,
    /** A line of the dialogue between the company and the staff. */
    MESSAGE;

    /** Whether the company sees it; what the staff thinks among itself it does not. */
    public boolean visibleParEntreprise() {
        return this != AVIS_FAVORABLE && this != AVIS_DEFAVORABLE && this != CIBLEE;
    }
}
