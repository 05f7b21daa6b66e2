package org.entstage.signature;

/** The service will not take this request, however often it is asked; the message is technical detail. */
public class EnvoiRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnvoiRefuse(String detail) {
        super(detail);
    }
}
