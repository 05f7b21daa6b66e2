package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.ApogeeFactice.Demande;
import org.entstage.apogee.ApogeeFactice.Reponse;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.scolarite.CodeEtape;
import org.entstage.scolarite.EtapeOfferte;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EtapesApogeeTest extends ApogeeTest {

    @Test
    void the_etapes_of_a_component_come_with_each_of_their_versions() {
        assertThat(scolarite().etapes("U01"))
                .containsExactly(new EtapeOfferte("M2INF", "300", "M2INF"), new EtapeOfferte("M2INF", "301", "M2INF"));
        Demande demande = apogee.demandes("recupererSE_v4").get(0);
        assertThat(Stream.of("codComposanteVdi", "codEtp", "codVrsVet", "codDip", "codVrsVdi", "codElp")
                        .map(demande::parametre))
                .containsExactly("U01", "tous", "tous", "tous", "tous", "aucun");
        assertThat(demande.parametre("temOuvertRecrutement")).isNull();

        scolarite().etapes("U01");
        assertThat(apogee.demandes("recupererSE_v4")).hasSize(1);
    }

    @Test
    void a_component_without_etapes_has_none_and_silence_is_told() {
        apogee.repondre("recupererSE_v4", Enveloppe::sansDonnee);
        assertThat(scolarite().etapes("U01")).isEmpty();

        apogee.repondre("recupererSE_v4", new Reponse(502, null, ""));
        assertThatThrownBy(() -> scolarite().etapes("U02")).isInstanceOf(SystemeIndisponible.class);
        assertThatThrownBy(() -> scolarite().etapesInconnues(List.of(new CodeEtape("M2INF", "301"))))
                .isInstanceOf(SystemeIndisponible.class);
    }

    @Test
    void codes_that_apogee_no_longer_knows_are_named() {
        apogee.repondre(
                "recupererSE_v4",
                demande -> "M2INF".equals(demande.parametre("codEtp"))
                        ? EtudiantExemple.structure("v4", "320")
                        : Enveloppe.sansDonnee(demande));
        CodeEtape disparue = new CodeEtape("M2VIEUX", "101");

        assertThat(scolarite()
                        .etapesInconnues(
                                List.of(new CodeEtape("M2INF", "301"), new CodeEtape("M2INF", ""), disparue, disparue)))
                .containsExactly(disparue);
    }
}
