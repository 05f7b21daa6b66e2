package org.entstage.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Reglages;
import org.entstage.convention.reglages.ReglesParCentre;
import org.entstage.convention.regles.ReglagesDesRegles;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;
import org.entstage.parametre.Parametres;

/** The use case without Spring and database: the shipped ceilings, on a November day of 2025. */
public final class SimulationDeTest {

    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2025-11-21T10:00:00Z"), ModeleConfiguration.FUSEAU);

    private SimulationDeTest() {}

    /** For an institution that decided nothing. */
    public static SimulerStage cas() {
        return cas(centre -> PolitiqueGratification.ORDINAIRE);
    }

    static SimulerStage cas(PolitiquesDeGratification politiques) {
        return cas(politiques, ReglagesDesRegles.PAR_DEFAUT);
    }

    /** @param etablissement how the institution holds the rules, whatever the day */
    static SimulerStage cas(PolitiquesDeGratification politiques, ReglagesDesRegles etablissement) {
        return new SimulerStage(
                new CalculGratification(new BaremesLivres()),
                politiques,
                new Regles(etablissement),
                Reglages.de(Map.of()),
                HORLOGE);
    }

    private record Regles(ReglagesDesRegles etablissement) implements ReglesParCentre {

        @Override
        public ReglagesDesRegles pour(long centre, LocalDate jour) {
            assertThat(centre).isEqualTo(Parametres.ETABLISSEMENT);
            return etablissement;
        }

        @Override
        public int moisDeGrace(long centre) {
            return 0;
        }
    }
}
