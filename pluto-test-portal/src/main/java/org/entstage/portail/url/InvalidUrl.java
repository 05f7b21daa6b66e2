package org.entstage.portail.url;

/** An address that this portal did not write: answered by 400. */
public class InvalidUrl extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidUrl(String reason) {
        super(reason);
    }
}
