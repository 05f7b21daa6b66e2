package org.entstage.esupsignature;

import java.time.Duration;
import org.entstage.commun.Reglages;

/**
 * The way to esup-signature, as it is set.
 *
 * @param base without a final slash; empty when nobody set it
 * @param cle API key; empty for none
 * @param circuit number of the workflow in which requests are started
 * @param delai longest wait for an answer, from the first byte sent to the last one received
 */
record AccesSignature(String base, String cle, String circuit, Duration delai) {

    static AccesSignature de(Reglages reglages) {
        return new AccesSignature(
                reglages.texte("signature.url").replaceFirst("/+$", ""),
                reglages.texte("signature.cle"),
                reglages.texte("signature.workflow"),
                reglages.millisecondes("signature.delai"));
    }
}
