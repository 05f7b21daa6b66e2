package org.entstage.signature;

import java.util.Optional;

/**
 * A service by which people sign electronically. Every call may take as long as the settings allow and none belongs into a
 * transaction. Each throws {@link org.entstage.commun.SystemeIndisponible} when the service does not answer, or not in a
 * usable way.
 */
public interface Parapheur {

    /** Whether this institution uses it: its address is set. */
    boolean enService();

    /**
     * Hands a document in for signature. The service writes to each signatory when his turn has come.
     *
     * @return the service's number of the request
     * @throws EnvoiRefuse when it will not take this request, however often it is asked
     */
    String envoyer(DocumentASigner document);

    /**
     * Looks for a request that was handed in under a reference of ours: who does not know whether his call arrived asks
     * before he calls again.
     */
    Optional<String> retrouver(String reference);

    /** What became of each signatory. */
    SuiviDeSignature suivre(String demande);

    /** Takes a request back: nobody can sign it any more. One that is gone already is taken back. */
    void annuler(String demande, String motif);

    /** The document as it is signed now. */
    byte[] fichier(String demande);

    /** What the service kept of every step, as it tells it (JSON). */
    byte[] piste(String demande);
}
