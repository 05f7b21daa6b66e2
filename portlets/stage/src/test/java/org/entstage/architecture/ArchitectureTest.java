package org.entstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.entstage.commun.FauteVersLeHaut;
import org.entstage.convention.FauteCycle;
import org.entstage.convention.FautePortletDansLeDomaine;
import org.entstage.convention.FauteVersLesEcrans;
import org.entstage.stage.fautes.FauteAffichageQuiEcrit;
import org.entstage.stage.fautes.FauteCasSansActeur;
import org.entstage.stage.fautes.FauteHeureNue;
import org.entstage.stage.fautes.FauteInjectionParChamp;
import org.entstage.stage.fautes.FauteJakarta;
import org.entstage.stage.fautes.FauteRemoting;
import org.entstage.stage.fautes.FauteSoapDansLEcran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest extends ArchitectureContract {

    /** Classes that break each rule: a rule that nothing can break guards nothing. */
    static Stream<Arguments> fautes() {
        return Stream.of(
                Arguments.of("domain alone", new Class<?>[] {FauteVersLesEcrans.class}),
                Arguments.of("screens without SOAP", new Class<?>[] {FauteSoapDansLEcran.class}),
                Arguments.of("base without portlets", new Class<?>[] {org.entstage.portlet.FauteSocle.class}),
                Arguments.of("domain without portlet types", new Class<?>[] {FautePortletDansLeDomaine.class}),
                Arguments.of("no cycles", new Class<?>[] {FauteCycle.class, FauteVersLeHaut.class}),
                Arguments.of("staircase", new Class<?>[] {FauteVersLeHaut.class}),
                Arguments.of("use cases", new Class<?>[] {FauteCasSansActeur.class}),
                Arguments.of("render reads only", new Class<?>[] {FauteAffichageQuiEcrit.class}),
                Arguments.of("SOAP types at the border", new Class<?>[] {FauteSoapDansLEcran.class}),
                Arguments.of("no jakarta", new Class<?>[] {FauteJakarta.class}),
                Arguments.of("clock", new Class<?>[] {FauteHeureNue.class}),
                Arguments.of("constructor injection", new Class<?>[] {FauteInjectionParChamp.class}),
                Arguments.of("no remoting", new Class<?>[] {FauteRemoting.class}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fautes")
    void the_rule_catches_who_breaks(String nom, Class<?>[] fautes) {
        assertThat(ReglesArchitecture.toutes()
                        .get(nom)
                        .evaluate(new ClassFileImporter().importClasses(fautes))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void every_rule_has_its_breaker() {
        assertThat(fautes().map(faute -> faute.get()[0]).toList())
                .containsExactlyElementsOf(ReglesArchitecture.toutes().keySet());
    }
}
