package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;

/** How much waits for this person, for who shows it beside something else: one statement. */
@ReadUseCase
public class CompterAFaire {

    private final EtapesAFaire etapes;
    private final String etablissement;
    private final Clock horloge;

    CompterAFaire(EtapesAFaire etapes, Reglages reglages, Clock horloge) {
        this.etapes = etapes;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    public CompteAFaire executer(Acteur acteur) {
        MesEtapes miennes = MesEtapes.de(acteur, etablissement);
        return miennes.vide()
                ? CompteAFaire.SANS_OBJET
                : CompteAFaire.de(etapes.butoirs(miennes), LocalDate.now(horloge));
    }
}
