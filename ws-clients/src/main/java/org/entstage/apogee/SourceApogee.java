package org.entstage.apogee;

import java.time.Clock;
import java.time.Duration;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.Scolarite;
import org.entstage.scolarite.SourceScolarite;

/** Apogée as student records: {@code scolarite.source=apogee}. */
class SourceApogee implements SourceScolarite {

    /** Enough for three files at once; more wait their turn within their deadline. */
    private static final int FILS = 32;

    private final Reglages reglages;
    private final Clock horloge;

    SourceApogee(Reglages reglages, Clock horloge) {
        this.reglages = reglages;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "apogee";
    }

    @Override
    public Scolarite ouvrir() {
        Duration fraicheur = reglages.minutes("scolarite.fraicheur");
        ScolariteApogee scolarite = new ScolariteApogee(
                new EtudiantMetierClient(AccesService.de(reglages, "EtudiantMetier")),
                new AdministratifMetierClient(AccesService.de(reglages, "AdministratifMetier")),
                new OffreFormationMetierClient(AccesService.de(reglages, "OffreFormationMetier"), fraicheur),
                new ReferentielMetierClient(AccesService.de(reglages, "ReferentielMetier"), fraicheur),
                new InscriptionTraducteur(reglages.codes("apogee.regimes.fc"), reglages.codes("apogee.cesure.codes")),
                new Appels(FILS, reglages.millisecondes("scolarite.delai")),
                new AnneesLues(reglages.jourDeLAnnee("annee.bascule"), horloge),
                horloge);
        scolarite.prechauffer();
        return scolarite;
    }
}
