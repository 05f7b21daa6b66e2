package org.entstage.centregestion;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link AttacherCritere}: one transaction after the student records have answered. */
@Component
class EcrireRattachement {

    private final Rattachement rattachement;

    EcrireRattachement(Rattachement rattachement) {
        this.rattachement = rattachement;
    }

    @Transactional
    public int attacher(Acteur acteur, CodeCritere code, String libelle, long centre, String composante, int prevues) {
        rattachement.commencer();
        rattachement.critere(code).ifPresent(deja -> {
            throw new RefusMetier(Probleme.general(
                    "centre.critere.attache", code.code(), deja.centre().libelle()));
        });
        PrevisionDeplacement prevision = rattachement.prevoir(acteur, code, libelle, centre, composante);
        rattachement.garder(rattachement.nouveau(code, libelle, rattachement.centre(centre)));
        return rattachement.deplacer(acteur, prevision, prevues);
    }
}
