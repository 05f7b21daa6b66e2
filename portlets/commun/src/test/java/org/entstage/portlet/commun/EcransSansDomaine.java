package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.BatchUseCase;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.UseCase;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.essai.Acteurs;
import org.entstage.etudiant.RetrouverNumeroEtudiant;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.texte.Textes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mockito.Mockito;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.FileSystemResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** A portlet without its domain: every use case is a mock, found by its annotation. Runs in the folder of its WAR. */
public class EcransSansDomaine {

    private final Map<Class<?>, Object> faux = new HashMap<>();
    private final ScreenTester ecran;
    private final Nomenclatures nomenclatures;

    /**
     * @param portlet name of its file of beans
     * @param nomenclatures the lists that its screens offer
     */
    public EcransSansDomaine(String portlet, Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
        ecran = new ScreenTester("/WEB-INF/portlets/" + portlet + ".xml", new Webapp(), this::domaine);
    }

    public ScreenTester ecran() {
        return ecran;
    }

    /** A use case, to say what it answers and to see what it was asked. */
    public <T> T cas(Class<T> cas) {
        return cas.cast(faux.computeIfAbsent(cas, Mockito::mock));
    }

    private void domaine(GenericWebApplicationContext contexte) {
        for (Class<? extends Annotation> genre :
                List.of(UseCase.class, ReadUseCase.class, RemoteUseCase.class, BatchUseCase.class)) {
            ClassPathScanningCandidateComponentProvider recherche =
                    new ClassPathScanningCandidateComponentProvider(false);
            recherche.addIncludeFilter(new AnnotationTypeFilter(genre));
            recherche
                    .findCandidateComponents("org.entstage")
                    .forEach(trouve ->
                            enregistrer(contexte, ClassUtils.resolveClassName(trouve.getBeanClassName(), null)));
        }
        contexte.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-11-21T09:05:00Z"), ZoneId.of("Europe/Paris")));
        contexte.registerBean(IdentifierActeur.class, Acteurs::identifier);
        enregistrer(contexte, RetrouverNumeroEtudiant.class);
        contexte.registerBean(Reglages.class, () -> Reglages.de(Map.of()));
        contexte.registerBean(ArbreDesCentres.class, () -> () -> new Arbre(List.of()));
        contexte.registerBean(SourceDeLaPolitique.class, () -> Mockito.mock(SourceDeLaPolitique.class));
        contexte.registerBean(Nomenclatures.class, () -> nomenclatures);
        contexte.registerBean(Textes.class, () -> (texte, langue) -> texte.livre(langue));
    }

    private <T> void enregistrer(GenericWebApplicationContext contexte, Class<T> cas) {
        if (!cas.equals(IdentifierActeur.class)) {
            contexte.registerBean(cas, () -> cas(cas), definition -> definition.setLazyInit(true));
        }
    }

    /** A drawn page, with what must hold for every one. */
    public static Document lire(String html) {
        assertThat(html)
                .doesNotContain("??")
                .doesNotContain("<html")
                .doesNotContain("n’a pas pu être affichée")
                .doesNotContain("could not be shown")
                .doesNotContain("imprévu");
        Document page = Jsoup.parse(html);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("ns_"));
        for (Element label : page.select("label[for]")) {
            assertThat(page.getElementById(label.attr("for")))
                    .as(label.outerHtml())
                    .isNotNull();
        }
        for (Element champ : page.select("input:not([type=hidden]), select, textarea")) {
            boolean nomme = champ.closest("label") != null
                    || !page.select("label[for=" + champ.id() + "]").isEmpty();
            assertThat(nomme).as(champ.outerHtml()).isTrue();
        }
        for (Element formulaire : page.select("form[method=post]")) {
            assertThat(formulaire.select("input[name=_jeton]"))
                    .as(formulaire.outerHtml())
                    .hasSize(1);
        }
        return page;
    }

    private static final class Webapp implements ResourceLoader {
        private final FileSystemResourceLoader fichiers = new FileSystemResourceLoader();

        @Override
        public Resource getResource(String chemin) {
            return fichiers.getResource("src/main/webapp" + chemin);
        }

        @Override
        public ClassLoader getClassLoader() {
            return fichiers.getClassLoader();
        }
    }
}
