package org.entstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final Pattern TESTS_D_UN_AUTRE_MODULE = Pattern.compile(".*(-tests\\.jar|-?test-classes/).*");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(lieu -> !lieu.matches(TESTS_D_UN_AUTRE_MODULE))
            .importPackages("org.entstage");

    /** Each rule, with classes that break it: a rule that nothing can break guards nothing. */
    static Stream<Arguments> regles() {
        return Stream.of(
                regle("domain alone", ReglesArchitecture.leDomaineNeConnaitQueLui(), FauteVersLesEcrans.class),
                regle(
                        "screens without SOAP",
                        ReglesArchitecture.lesEcransNeConnaissentPasLesClientsSoap(),
                        FauteSoapDansLEcran.class),
                regle(
                        "base without portlets",
                        ReglesArchitecture.leSocleNeConnaitAucunePortlet(),
                        org.entstage.portlet.FauteSocle.class),
                regle(
                        "domain without portlet types",
                        ReglesArchitecture.leDomaineIgnoreLaTechniqueDesEcrans(),
                        FautePortletDansLeDomaine.class),
                regle(
                        "no cycles",
                        ReglesArchitecture.lesRubriquesNeTournentPasEnRond(),
                        FauteCycle.class,
                        FauteVersLeHaut.class),
                regle("staircase", ReglesArchitecture.lesRubriquesMontentLEscalier(), FauteVersLeHaut.class),
                regle(
                        "use cases",
                        ReglesArchitecture.unCasDUtilisationAUneSeuleMethodeEtLActeurDAbord(),
                        FauteCasSansActeur.class),
                regle("render reads only", ReglesArchitecture.unAffichageNEcritRien(), FauteAffichageQuiEcrit.class),
                regle(
                        "SOAP types at the border",
                        ReglesArchitecture.lesTypesSoapRestentChezLAdaptateur(),
                        FauteSoapDansLEcran.class),
                regle("no jakarta", ReglesArchitecture.riendeJakarta(), FauteJakarta.class),
                regle("clock", ReglesArchitecture.lHeureVientDeLHorloge(), FauteHeureNue.class),
                regle(
                        "constructor injection",
                        ReglesArchitecture.lInjectionPasseParLeConstructeur(),
                        FauteInjectionParChamp.class),
                regle("no remoting", ReglesArchitecture.riendeLaRemotingDeSpring(), FauteRemoting.class));
    }

    private static Arguments regle(String nom, ArchRule regle, Class<?>... fautes) {
        return Arguments.of(nom, regle, fautes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regles")
    void the_code_keeps(String nom, ArchRule regle, Class<?>[] fautes) {
        regle.check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regles")
    void the_rule_catches_who_breaks(String nom, ArchRule regle, Class<?>[] fautes) {
        assertThat(regle.evaluate(new ClassFileImporter().importClasses(fautes)).hasViolation())
                .isTrue();
    }
}
