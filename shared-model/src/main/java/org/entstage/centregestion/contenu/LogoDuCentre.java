package org.entstage.centregestion.contenu;

import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** The logo that a centre shows: its own, else that of the next centre above, else the institution's. */
@Component
public class LogoDuCentre {

    private final Contenus contenus;
    private final ArbreDesCentres centres;

    LogoDuCentre(Contenus contenus, ArbreDesCentres centres) {
        this.contenus = contenus;
        this.centres = centres;
    }

    /** @return a PNG */
    public Optional<byte[]> pour(long centre) {
        return Stream.concat(centres.arbre().chaine(centre).stream(), Stream.of(Parametres.ETABLISSEMENT))
                .map(contenus::logo)
                .flatMap(Optional::stream)
                .map(LogoCentre::png)
                .findFirst();
    }
}
