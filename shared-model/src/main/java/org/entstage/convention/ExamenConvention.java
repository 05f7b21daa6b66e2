package org.entstage.convention;

import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;

/**
 * What the rules say of a convention on a day.
 *
 * @param constats everything, in the order of the rules
 */
public record ExamenConvention(List<Constat> constats) {

    public ExamenConvention {
        constats = List.copyOf(constats);
    }

    /** What forbids to hand in or validate. */
    public List<Constat> bloquants() {
        return constats.stream().filter(Constat::bloquant).toList();
    }

    /** Whether nothing of this step forbids. */
    public boolean complete(EtapeSaisie etape) {
        return bloquants().stream().noneMatch(constat -> EtapeSaisie.duChamp(constat.champ()) == etape);
    }

    public boolean recevable() {
        return bloquants().isEmpty();
    }

    /** @throws RefusMetier with all that forbids, when something does */
    public void exigerRecevable() {
        List<Probleme> problemes = bloquants().stream().map(Constat::probleme).toList();
        if (!problemes.isEmpty()) {
            throw new RefusMetier(problemes);
        }
    }
}
