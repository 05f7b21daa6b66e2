package org.entstage.portail.demo;

import java.util.Map;

/** A counterpart that counts what it is asked, so that a reader who says that it asks nothing can be believed. */
public interface ContrepartieComptee extends Contrepartie {
    /**
     * @return calls since the counterpart was made, by operation and in its order, whatever was answered; a call counts
     *     as soon as it has arrived, even while its answer is held back. Operations that nobody called are left out
     */
    Map<String, Long> appels();
}
