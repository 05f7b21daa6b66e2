package org.entstage.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import java.util.List;
import java.util.Locale;
import org.entstage.commun.Total;
import org.entstage.evaluation.campagne.CompterAdressesARevoir;
import org.entstage.evaluation.fiche.ListerMesEvaluations;
import org.entstage.evaluation.fiche.MesEvaluations;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortletsTest {

    @ParameterizedTest
    @CsvSource({
        "mes-evaluations, fr, Mes évaluations",
        "mes-evaluations, en, My evaluations",
        "pilotage, fr, Campagnes d’évaluation",
        "pilotage, en, Evaluation campaigns"
    })
    void each_portlet_opens_in_both_languages(String portlet, String langue, String titre) {
        Ecrans ecrans = new Ecrans(portlet);
        Mockito.when(ecrans.cas(CompterAdressesARevoir.class).executer(any())).thenReturn(Total.de(0));
        Mockito.when(ecrans.cas(ListerMesEvaluations.class).executer(any()))
                .thenReturn(new MesEvaluations(List.of(), List.of(), List.of()));
        try (var ecran = ecrans.ecran()) {
            ecran.enTantQue("baip", "baip", null).en(new Locale(langue));

            assertThat(Ecrans.lire(ecran.montrer().html()).select("h2").text()).contains(titre);
        }
    }
}
