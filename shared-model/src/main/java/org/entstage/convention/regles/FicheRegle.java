package org.entstage.convention.regles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the catalogue says of a rule. Its name for people is {@code convention.regle.<id>.titre}.
 *
 * @param id stable name, unique in the catalogue: "R04"
 * @param reference article, or {@link #ETABLISSEMENT} where the source is prudence or usage
 * @param niveau what a breach does by default
 * @param passage step that it guards
 * @param faits what it reads
 * @param parametres values that the institution may set
 * @param derogeable whether the staff may waive it for one convention; why is told by {@code
 *     convention.regle.<id>.derogation}
 * @param souple whether the institution may make it milder or switch it off
 * @param formationContinue whether it holds for continuing education too, which the chapter leaves out (L124-1, al. 2)
 */
public record FicheRegle(
        String id,
        String reference,
        Niveau niveau,
        Passage passage,
        List<Fait> faits,
        List<ParametreDeRegle> parametres,
        boolean derogeable,
        boolean souple,
        boolean formationContinue) {

    /** The rule is the institution's own: a message key, which bundles translate. */
    public static final String ETABLISSEMENT = "convention.regle.reference.etablissement";

    public FicheRegle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reference, "reference");
        faits = List.copyOf(faits);
        parametres = List.copyOf(parametres);
    }

    /** Whether an article is behind it, and not only the institution. */
    public boolean legale() {
        return !ETABLISSEMENT.equals(reference);
    }

    public Optional<ParametreDeRegle> parametre(String nom) {
        return parametres.stream().filter(p -> p.nom().equals(nom)).findFirst();
    }

    /** The levels that the institution may choose from, the gravest first; one alone is fixed. */
    public List<Niveau> niveauxAdmis() {
        if (niveau == Niveau.INFORMATION) {
            return List.of(niveau);
        }
        return souple ? List.of(Niveau.values()) : List.of(Niveau.BLOQUANT);
    }

    /** A rule with an article behind it. */
    static Redaction loi(String id, String reference, Niveau niveau) {
        return new Redaction(id, reference, niveau);
    }

    /** A rule of the institution's own. */
    static Redaction etablissement(String id, Niveau niveau) {
        return new Redaction(id, ETABLISSEMENT, niveau);
    }

    /** An entry being written. */
    static final class Redaction {
        private final String id;
        private final String reference;
        private final Niveau niveau;
        private final List<Fait> faits = new ArrayList<>();
        private final List<ParametreDeRegle> parametres = new ArrayList<>();
        private Passage passage = Passage.SOUMISSION;
        private boolean derogeable;
        private boolean souple;
        private boolean formationContinue;

        private Redaction(String id, String reference, Niveau niveau) {
            this.id = id;
            this.reference = reference;
            this.niveau = niveau;
            // What only warns, and what the institution invented, it may take back.
            this.souple = niveau != Niveau.BLOQUANT || ETABLISSEMENT.equals(reference);
        }

        Redaction lit(Fait... lus) {
            faits.addAll(Arrays.asList(lus));
            return this;
        }

        Redaction avec(ParametreDeRegle... valeurs) {
            parametres.addAll(Arrays.asList(valeurs));
            return this;
        }

        Redaction garde(Passage etape) {
            passage = etape;
            return this;
        }

        Redaction derogeable() {
            derogeable = true;
            return this;
        }

        /** Blocks by default, and may be made milder; why is told by {@code convention.regle.<id>.souple}. */
        Redaction souple() {
            souple = true;
            return this;
        }

        /** Holds for continuing education too. */
        Redaction pourTous() {
            formationContinue = true;
            return this;
        }

        FicheRegle fiche() {
            return new FicheRegle(
                    id, reference, niveau, passage, faits, parametres, derogeable, souple, formationContinue);
        }
    }
}
