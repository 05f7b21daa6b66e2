package org.entstage.convention;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Passage;

/**
 * What the rules say of a convention on a day.
 *
 * @param constats everything, the gravest first
 * @param prochain the step that comes next
 * @param pieces the documents for which that step waits; none where nobody asked
 */
public record ExamenConvention(List<Constat> constats, Passage prochain, List<Probleme> pieces) {

    public ExamenConvention {
        constats = List.copyOf(constats);
        pieces = List.copyOf(pieces);
        Objects.requireNonNull(prochain, "prochain");
    }

    public ExamenConvention(List<Constat> constats, Passage prochain) {
        this(constats, prochain, List.of());
    }

    /** The same with the documents for which a step waits. */
    ExamenConvention sansPieces(List<Probleme> manquantes) {
        return new ExamenConvention(constats, prochain, manquantes);
    }

    /** What forbids the next step. */
    public List<Constat> bloquants() {
        return bloquants(prochain);
    }

    /** What will forbid a later step. */
    public List<Constat> aRegler() {
        return constats.stream()
                .filter(constat -> constat.bloquant() && !constat.bloque(prochain))
                .toList();
    }

    /** What would forbid, but was waived. */
    public List<Constat> deroges() {
        return constats.stream().filter(constat -> constat.derogation() != null).toList();
    }

    /** What forbids and may be waived. */
    public List<Constat> derogeables() {
        return constats.stream()
                .filter(constat -> constat.bloquant() && constat.derogeable())
                .toList();
    }

    /** What is good to know, without what could not be checked. */
    public List<Constat> remarques() {
        return constats.stream()
                .filter(constat -> !constat.bloquant() && constat.derogation() == null && !constat.nonVerifiable())
                .toList();
    }

    /** What nobody declared, so that a rule could not be checked. */
    public List<Constat> nonVerifiables() {
        return constats.stream().filter(Constat::nonVerifiable).toList();
    }

    /** Whether nothing of this step of the form forbids. */
    public boolean complete(EtapeSaisie etape) {
        return bloquants().stream()
                .filter(constat -> !SaisieDeclarations.estUnChamp(constat.champ()))
                .noneMatch(constat -> EtapeSaisie.duChamp(constat.champ()) == etape);
    }

    public boolean recevable() {
        return bloquants().isEmpty();
    }

    /** @throws RefusMetier with all that forbids this step and the documents that it lacks, when something does */
    public void exigerRecevable(Passage passage) {
        List<Probleme> problemes = Stream.concat(bloquants(passage).stream().map(Constat::probleme), pieces.stream())
                .toList();
        if (!problemes.isEmpty()) {
            throw new RefusMetier(problemes);
        }
    }

    /** @throws RefusMetier with the documents for which the step waits */
    public void exigerPieces() {
        if (!pieces.isEmpty()) {
            throw new RefusMetier(pieces);
        }
    }

    private List<Constat> bloquants(Passage passage) {
        return constats.stream().filter(constat -> constat.bloque(passage)).toList();
    }
}
