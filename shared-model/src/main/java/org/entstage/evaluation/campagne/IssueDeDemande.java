package org.entstage.evaluation.campagne;

/** What became of asking somebody by hand. */
public enum IssueDeDemande {
    /** He was written to for the first time. */
    INVITE(true),
    /** He was reminded. */
    RELANCE(true),
    /** What had closed is open again, and he was told. */
    ROUVERT(true),
    /** His sheet is open, and his address is missing or was refused: it stands in the queue. */
    SANS_ADRESSE(false),
    /** He was asked already; he can be reminded. */
    DEJA_DEMANDE(false),
    /** He was written to today. */
    DEJA_AUJOURD_HUI(false),
    DEJA_REPONDU(false),
    /** He was never asked; he can be invited. */
    JAMAIS_DEMANDE(false),
    /** His last day has passed; he can be invited again. */
    CLOSE(false),
    SANS_QUESTIONNAIRE(false),
    /** There is no such placement for who asks, or it does not take place. */
    PAS_DE_STAGE(false),
    /** Something went wrong; it stands in the logs. */
    ECHEC(false);

    private final boolean faite;

    IssueDeDemande(boolean faite) {
        this.faite = faite;
    }

    /** Whether he was written to. */
    public boolean faite() {
        return faite;
    }
}
