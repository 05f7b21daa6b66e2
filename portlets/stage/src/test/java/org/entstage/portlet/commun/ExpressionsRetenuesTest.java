package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.spring5.templateresolver.SpringResourceTemplateResolver;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpressionsRetenuesTest {

    private static final List<Path> GABARITS =
            List.of(Path.of("src/main/resources/templates"), Path.of("../commun/src/main/resources/templates"));

    /** What Thymeleaf reads: the value of each of its attributes, and each expression that stands in it. */
    private static final Pattern ATTRIBUT = Pattern.compile("th:[a-z-]+=\"([^\"]*)\"");

    private static final Pattern EXPRESSION = Pattern.compile("[$#~*@]\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    /** A template is kept whole, and once for each of its fragments that others take. */
    private static final int COPIES = 4;

    @Test
    void all_templates_and_expressions_stay_read() throws IOException {
        SpringTemplateEngine moteur = new CommunConfiguration().templateEngine(new SpringResourceTemplateResolver());
        StandardCacheManager cache = (StandardCacheManager) moteur.getCacheManager();
        List<Path> gabarits = gabarits();
        Set<String> expressions = new HashSet<>();
        for (Path gabarit : gabarits) {
            expressions.addAll(expressions(Files.readString(gabarit)));
        }

        assertThat(expressions).hasSizeGreaterThan(3_000);
        assertThat(cache.getExpressionCacheMaxSize()).isGreaterThan(expressions.size());
        assertThat(cache.getTemplateCacheMaxSize()).isGreaterThan(COPIES * gabarits.size());
    }

    private static Set<String> expressions(String gabarit) {
        Set<String> trouvees = new HashSet<>();
        Matcher attribut = ATTRIBUT.matcher(gabarit);
        while (attribut.find()) {
            trouvees.add(attribut.group(1));
            Matcher expression = EXPRESSION.matcher(attribut.group(1));
            while (expression.find()) {
                trouvees.add(expression.group());
            }
        }
        return trouvees;
    }

    private static List<Path> gabarits() throws IOException {
        Set<Path> gabarits = new HashSet<>();
        for (Path dossier : GABARITS) {
            try (Stream<Path> fichiers = Files.walk(dossier)) {
                fichiers.filter(fichier -> fichier.toString().endsWith(".html")).forEach(gabarits::add);
            }
        }
        return List.copyOf(gabarits);
    }
}
