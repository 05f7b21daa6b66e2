package org.entstage.commun;

import java.util.List;

/**
 * The domain refuses what was asked and says everything that is wrong at once. A screen answers it on the form, with
 * what was typed kept. Nothing was written.
 */
public class RefusMetier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Probleme> problemes;

    /**
     * @param problemes all that is wrong, at least one
     * @throws IllegalArgumentException for an empty list: a refusal must say why
     */
    public RefusMetier(List<Probleme> problemes) {
        // Only keys go into the message: it may end in a log, and arguments may be personal data.
        super("refus: " + problemes.stream().map(Probleme::cle).toList());
        if (problemes.isEmpty()) {
            throw new IllegalArgumentException("a refusal must say why");
        }
        this.problemes = List.copyOf(problemes);
    }

    public RefusMetier(Probleme probleme) {
        this(List.of(probleme));
    }

    public List<Probleme> problemes() {
        return problemes;
    }
}
