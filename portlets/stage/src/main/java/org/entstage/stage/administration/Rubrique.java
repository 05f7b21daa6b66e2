package org.entstage.stage.administration;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * A section of the administration, declared as a bean by the package that draws it. The bundles name it by {@code
 * administration.rubrique.<vue>} and say what one does there by {@code administration.rubrique.<vue>.aide}.
 */
public final class Rubrique {

    private final String vue;
    private final int ordre;
    private final List<Action> droits;
    private final BiPredicate<Acteur, Action> tient;

    /**
     * A section for who may do one of these to something at least.
     *
     * @param vue view of its first page
     * @param ordre place on the first page of the administration, the smallest first
     */
    public Rubrique(String vue, int ordre, Action... droits) {
        this(vue, ordre, Acteur::peut, droits);
    }

    private Rubrique(String vue, int ordre, BiPredicate<Acteur, Action> tient, Action... droits) {
        this.vue = vue;
        this.ordre = ordre;
        this.tient = tient;
        this.droits = List.copyOf(Arrays.asList(droits));
    }

    /** A section for who may do one of these in the whole institution. */
    public static Rubrique partout(String vue, int ordre, Action... droits) {
        return new Rubrique(vue, ordre, Acteur::peutPartout, droits);
    }

    public String vue() {
        return vue;
    }

    public int ordre() {
        return ordre;
    }

    /** Whether this person may open it. */
    public boolean ouverteA(Acteur acteur) {
        return droits.stream().anyMatch(droit -> tient.test(acteur, droit));
    }
}
