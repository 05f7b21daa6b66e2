package org.entstage.evaluation.tuteur;

import java.util.Optional;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** What who holds a link that is too old may be told. Writes nothing. */
@ReadUseCase
public class ConsulterLienPerime {

    private final LiensPerimes perimes;

    ConsulterLienPerime(LiensPerimes perimes) {
        this.perimes = perimes;
    }

    /**
     * @param visiteur who comes, without an account
     * @param jeton what stands in the address, whatever it is
     * @return empty unless it was a good link until its time was over
     */
    public Optional<LienPerime> executer(Acteur visiteur, String jeton) {
        return perimes.trouver(jeton).map(perimes::lire);
    }
}
