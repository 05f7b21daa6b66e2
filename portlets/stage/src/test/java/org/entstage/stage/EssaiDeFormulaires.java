package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.convention.ApercuStage;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.EstimerStage;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.ListerMesConventions;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.PreparerConvention;
import org.entstage.convention.RechercherConventions;
import org.entstage.portlet.commun.FakeParameters;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;

/** The student's and the staff's portlets with an empty draft, and how forms are sent to them. */
abstract class EssaiDeFormulaires {

    static final String TROP_LONG = "x".repeat(12_000);

    final Portlets etudiant = new Portlets("mes-stages");
    final Portlets gestion = new Portlets("gestion-conventions");

    @BeforeEach
    void preparer() {
        etudiant.ecran().enTantQue("camille", "etudiant", "20260001");
        gestion.ecran().enTantQue("agent", "gestionnaire", null);
        montrer(Exemples.brouillonVide());
        ApercuStage apercu = Exemples.apercu(Exemples.brouillonVide().stage());
        for (Portlets p : List.of(etudiant, gestion)) {
            Mockito.when(p.cas(EstimerStage.class).executer(any(), anyLong(), any()))
                    .thenReturn(apercu);
            Mockito.when(p.cas(PreparerConvention.class).executer(any(), any(), Mockito.anyBoolean()))
                    .thenReturn(new PreparationConvention(
                            "20260001", null, false, List.of(), List.of(Exemples.centre(), Exemples.centre())));
            Mockito.when(p.cas(ListerMesConventions.class).executer(any(), anyInt()))
                    .thenReturn(Exemples.page(0));
            Mockito.when(p.cas(RechercherConventions.class).executer(any(), any(), anyInt()))
                    .thenReturn(Exemples.page(0));
        }
    }

    void montrer(FicheConvention fiche) {
        for (Portlets p : List.of(etudiant, gestion)) {
            Mockito.when(p.cas(ConsulterConvention.class).executer(any(), anyLong()))
                    .thenReturn(fiche);
        }
    }

    @AfterEach
    void fermer() {
        etudiant.ecran().close();
        gestion.ecran().close();
    }

    static Map<String, String> avec(String... paires) {
        Map<String, String> saisie = new HashMap<>(Map.of("id", "7", "version", "4"));
        FakeParameters.de(paires).valeurs().forEach((nom, valeurs) -> saisie.put(nom, valeurs[0]));
        return saisie;
    }

    static Suivi envoyer(Portlets portlet, String vue, String action, String... saisie) {
        return portlet.ecran().envoyer(action, Map.of("vue", vue, "id", "7"), avec(saisie));
    }

    void refuse(Portlets portlet, Class<?> cas, Suivi suivi, String vue, String phrase) {
        verifyNoInteractions(portlet.cas(cas));
        assertThat(suivi.parametre("vue")).isEqualTo(vue);
        assertThat(suivi.html()).contains("es-resume").contains(phrase);
    }
}
