package org.entstage.connecteur;

import java.util.Objects;

/** An attempt failed and the adapter knows how. The message is technical detail. */
public class EchecEssai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Issue issue;

    public EchecEssai(Issue issue, String detail) {
        super(detail);
        this.issue = Objects.requireNonNull(issue);
    }

    public Issue issue() {
        return issue;
    }
}
