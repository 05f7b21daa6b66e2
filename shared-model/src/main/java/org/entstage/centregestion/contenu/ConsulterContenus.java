package org.entstage.centregestion.contenu;

import java.util.List;
import java.util.Optional;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Instructions, documents and logo of one centre or of the institution, to be changed. */
@ReadUseCase
public class ConsulterContenus {

    private final LieuDesContenus lieu;
    private final Contenus contenus;
    private final LogoDuCentre logos;

    ConsulterContenus(LieuDesContenus lieu, Contenus contenus, LogoDuCentre logos) {
        this.lieu = lieu;
        this.contenus = contenus;
        this.logos = logos;
    }

    /** @param centre id, 0 for the institution */
    public FicheContenus executer(Acteur acteur, long centre) {
        String libelle = lieu.ouvrir(acteur, centre);
        Optional<Consignes> consignes = contenus.consignes(centre);
        boolean propre = contenus.logo(centre).isPresent();
        return new FicheContenus(
                centre,
                libelle,
                consignes.map(Consignes::version).orElse(-1),
                consignes.map(Consignes::texteFr).orElse(""),
                consignes.map(Consignes::texteEn).orElse(""),
                contenus.documents(List.of(centre)),
                propre,
                !propre && logos.pour(centre).isPresent());
    }
}
