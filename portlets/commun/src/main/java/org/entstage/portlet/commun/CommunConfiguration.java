package org.entstage.portlet.commun;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entstage.droits.IdentifierActeur;
import org.entstage.etudiant.RetrouverNumeroEtudiant;
import org.entstage.portlet.commun.ecran.ScreenModel;
import org.entstage.portlet.commun.ecran.TemplateView;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.formulaire.FormConverters;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.securite.CsrfFieldProcessor;
import org.entstage.texte.Textes;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.spring5.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring5.view.ThymeleafViewResolver;

/**
 * Root context of a WAR beside the domain's configuration: texts, templates, forms. Template engine and message source
 * must stand in the same context, and {@code requestDataValueProcessor} is found by its name.
 */
@Configuration(proxyBeanMethods = false)
public class CommunConfiguration {

    /** Features that may bring texts: {@code <feature>/ecran} from WARs, {@code <feature>/regles} from the domain. */
    private static final List<String> TEXTES = List.of(
            "commun",
            "messtages",
            "messtagiaires",
            "gestion",
            "saisie",
            "convention",
            "decision",
            "afaire",
            "avenant",
            "gabarit",
            "signature",
            "piece",
            "structureaccueil",
            "centregestion",
            "circuit",
            "etudiant",
            "enseignant",
            "scolarite",
            "annuaire",
            "presence",
            "gratification",
            "regle",
            "document",
            "notification",
            "courriel",
            "droits",
            "administration",
            "journal",
            "parametre",
            "echange",
            "connecteur",
            "nomenclature",
            "geographie",
            "texte",
            "contact",
            "personnel",
            "consigne",
            "simulation",
            "accueil",
            "lien",
            "offre",
            "recherche",
            "candidature",
            "moderation",
            "entreprise",
            "flux",
            "evaluation",
            "questionnaire",
            "reponse",
            "tuteur",
            "suivi",
            "campagne",
            "resultat",
            "pilotage");

    @Bean
    MessageSource messageSource() {
        return textes();
    }

    /** All texts on the class path, French where a language has none. */
    public static MessageSource textes() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(TEXTES.stream()
                .flatMap(feature -> Stream.of(feature + "/ecran", feature + "/regles"))
                .filter(CommunConfiguration::existe)
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        return messages;
    }

    @Bean
    LocalValidatorFactoryBean validator() {
        return new LocalValidatorFactoryBean();
    }

    @Bean
    FormBinding formBinding(LocalValidatorFactoryBean validator) {
        return new FormBinding(FormConverters.creer(), validator);
    }

    @Bean
    FormViews formViews(FormBinding liaison, MessageSource messages) {
        return new FormViews(liaison, messages);
    }

    @Bean
    ScreenModel screenModel(MessageSource messages, FormViews formulaires, Textes textes) {
        return new ScreenModel(messages, formulaires, textes);
    }

    @Bean
    ActeurCourant acteurCourant(IdentifierActeur identifier, RetrouverNumeroEtudiant retrouverNumero) {
        return new ActeurCourant(identifier, retrouverNumero);
    }

    @Bean
    RequestDataValueProcessor requestDataValueProcessor() {
        return new CsrfFieldProcessor();
    }

    @Bean
    SpringResourceTemplateResolver templateResolver() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    @Bean
    SpringTemplateEngine templateEngine(SpringResourceTemplateResolver resolver) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(false);
        engine.setCacheManager(cache());
        return engine;
    }

    /** What was read stays read: Thymeleaf would keep 500 expressions, and our templates have several thousand. */
    private static StandardCacheManager cache() {
        StandardCacheManager cache = new StandardCacheManager();
        cache.setTemplateCacheMaxSize(2_000);
        cache.setExpressionCacheMaxSize(20_000);
        return cache;
    }

    @Bean
    ViewResolver viewResolver(SpringTemplateEngine engine) {
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setViewClass(TemplateView.class);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    private static boolean existe(String bundle) {
        return CommunConfiguration.class.getClassLoader().getResource(bundle + "_fr.properties") != null;
    }
}
