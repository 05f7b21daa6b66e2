package org.entstage.evaluation.tuteur;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.entstage.evaluation.fiche.FichesEvaluation;
import org.entstage.lien.EtatLien;
import org.entstage.lien.FicheLien;
import org.entstage.lien.LienSuivi;
import org.springframework.stereotype.Component;

/**
 * Links that are too old, and whether who holds one may have another: to the same address and to no other, while the sheet
 * waits for answers, and as long as that address was the last one to which a link went.
 */
@Component
class LiensPerimes {

    /** Nobody's mailbox is filled by whoever holds an old link. */
    static final Duration ENTRE_DEUX = Duration.ofHours(1);

    private final LiensDesFiches liens;
    private final FichesEvaluation fiches;
    private final Clock horloge;

    LiensPerimes(LiensDesFiches liens, FichesEvaluation fiches, Clock horloge) {
        this.liens = liens;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /** Empty unless the link was good until its time was over. */
    Optional<LienSuivi> trouver(String jeton) {
        return liens.registre().expire(jeton, LiensDesFiches.USAGE);
    }

    LienPerime lire(LienSuivi ancien) {
        FicheLien dernier =
                liens.registre().lister(LiensDesFiches.USAGE, ancien.objet()).get(0);
        boolean sien = dernier.courriel().equalsIgnoreCase(ancien.pour().courriel())
                && (dernier.etat().enVigueur() || dernier.etat() == EtatLien.EXPIRE);
        boolean attendue = fiches.parId(ancien.objet())
                .filter(fiche -> fiche.peutRepondre(LocalDateTime.now(horloge).toLocalDate()))
                .isPresent();
        boolean recent = sien
                && dernier.etat().enVigueur()
                && dernier.creeLe().plus(ENTRE_DEUX).isAfter(LocalDateTime.now(horloge));
        return new LienPerime(
                LienPerime.masquer(ancien.pour().courriel()), sien && attendue, recent ? dernier.creeLe() : null);
    }
}
