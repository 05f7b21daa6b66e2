package org.entstage.centregestion.contenu;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** The logo that a centre shows today, for who keeps it. */
@ReadUseCase
public class MontrerLogo {

    private final LieuDesContenus lieu;
    private final LogoDuCentre logos;

    MontrerLogo(LieuDesContenus lieu, LogoDuCentre logos) {
        this.lieu = lieu;
        this.logos = logos;
    }

    /**
     * @param centre id, 0 for the institution
     * @return a PNG
     * @throws Introuvable when there is none
     */
    public byte[] executer(Acteur acteur, long centre) {
        lieu.ouvrir(acteur, centre);
        return logos.pour(centre).orElseThrow(() -> new Introuvable("logo of centre " + centre));
    }
}
