package org.entstage.offre;

import java.util.Set;
import org.entstage.centregestion.Centres;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.springframework.stereotype.Component;

/** Whether those whom an offer is for exist. Étapes are those of the student records: a code is kept as it is typed. */
@Component
class CiblesConnues {

    private static final String CODE = "[A-Za-z0-9._\\-]{1,20}";

    private final Centres centres;

    CiblesConnues(Centres centres) {
        this.centres = centres;
    }

    /** @throws RefusMetier for a centre that there is not, and for what is no code */
    void verifier(Set<Cible> cibles) {
        boolean toutes = cibles.stream().allMatch(cible -> switch (cible.genre()) {
            case CENTRE ->
                cible.code().matches("\\d{1,18}")
                        && centres.parId(Long.parseLong(cible.code())).isPresent();
            case ETAPE -> cible.code().matches(CODE);
        });
        if (!toutes) {
            throw new RefusMetier(Probleme.auChamp("cibles", "offre.cible.inconnue"));
        }
    }
}
