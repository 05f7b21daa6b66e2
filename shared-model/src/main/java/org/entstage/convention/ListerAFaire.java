package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;

/** The work queue: the steps that wait for this person, late ones first. */
@ReadUseCase
public class ListerAFaire {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final EtapesAFaire etapes;
    private final String etablissement;
    private final Clock horloge;

    ListerAFaire(EtapesAFaire etapes, Reglages reglages, Clock horloge) {
        this.etapes = etapes;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @throws AccesRefuse unless steps can be his */
    public FileAFaire executer(Acteur acteur, CriteresAFaire criteres) {
        MesEtapes miennes = MesEtapes.de(acteur, etablissement);
        if (miennes.vide()) {
            throw new AccesRefuse("no step of a convention can be this person's");
        }
        int taille = criteres.tout() ? ValiderEnMasse.MAXIMUM : TAILLE;
        int page = criteres.tout() ? 1 : PageDe.numero(criteres.page());
        return new FileAFaire(
                etapes.lister(miennes.seulement(criteres.nature()), LocalDate.now(horloge), page, taille),
                miennes.natures());
    }
}
