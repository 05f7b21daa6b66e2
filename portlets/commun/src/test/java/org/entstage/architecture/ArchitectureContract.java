package org.entstage.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on a WAR's class path keeps the rules of the architecture. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {

    private static final Pattern TESTS_D_UN_AUTRE_MODULE = Pattern.compile(".*(-tests\\.jar|-?test-classes/).*");

    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(lieu -> !lieu.matches(TESTS_D_UN_AUTRE_MODULE))
            .importPackages("org.entstage");

    static Stream<Arguments> toutes() {
        return ReglesArchitecture.toutes().entrySet().stream()
                .map(regle -> Arguments.of(regle.getKey(), regle.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toutes")
    protected final void the_code_keeps(String nom, ArchRule regle) {
        regle.check(code);
    }
}
