package org.entstage.evaluations.reponse;

/** Why somebody wants to change what he handed in. */
class MotifForm {

    private String motif;

    String motif() {
        return motif;
    }
}
