package org.entstage.architecture;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.EventMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every way into the web application, as its descriptors, classes and sources say it. */
public final class InventaireDesPortes {

    private static final Pattern ANNOTATION = Pattern.compile(
            "@(?:[\\w.]+\\.)?(?:Render|Action|Resource|Event|Request)Mapping\\b(\\((?:\"[^\"]*\"|[^)\"])*\\))?");
    private static final Pattern LITTERAUX =
            Pattern.compile("\\(\\s*(?:(?:\\w+\\s*=\\s*)?(?:\"[^\"]*\"|\\{\\s*\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*\\s*})"
                    + "\\s*,?\\s*)*\\)");
    private static final Pattern TACHE =
            Pattern.compile("\\bTasks\\s*\\.\\s*(?:recurring\\w*|oneTime|custom)\\s*\\(\\s*(\"([^\"]*)\")?");

    private InventaireDesPortes() {}

    /** The handlers of each portlet of {@code portlet.xml}, portlets in its order. */
    public static Map<String, List<Porte>> portlets(Path webInf) {
        Map<String, List<Porte>> portlets = new LinkedHashMap<>();
        for (Element portlet : elements(lire(webInf.resolve("portlet.xml")), "portlet")) {
            String nom = texte(portlet, "portlet-name");
            portlets.put(nom, portes(nom, controleurs(webInf.getParent(), texte(portlet, "value"))));
        }
        return portlets;
    }

    /** Controllers that a portlet's Spring file names, and those of the packages that it scans. */
    private static Set<Class<?>> controleurs(Path racine, String fichier) {
        Document spring = lire(racine.resolve(fichier.substring(1)));
        String paquets = elements(spring, "context:component-scan").stream()
                .map(element -> element.getAttribute("base-package"))
                .collect(Collectors.joining(","));
        Set<Class<?>> classes = new HashSet<>();
        for (String paquet : paquets.split("[,\\s]+")) {
            classes.addAll(controleurs(paquet));
        }
        elements(spring, "bean").stream()
                .map(bean -> classe(bean.getAttribute("class")))
                .filter(classe -> classe.isAnnotationPresent(Controller.class))
                .forEach(classes::add);
        return classes;
    }

    /** Controllers of a package and those below, as Spring finds them. */
    public static Set<Class<?>> controleurs(String paquet) {
        ClassPathScanningCandidateComponentProvider recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return recherche.findCandidateComponents(paquet).stream()
                .map(trouve -> classe(trouve.getBeanClassName()))
                .collect(Collectors.toSet());
    }

    /** Handlers of controllers, sorted by phase and mapping. */
    public static List<Porte> portes(String portlet, Set<Class<?>> controleurs) {
        return controleurs.stream()
                .flatMap(classe -> Arrays.stream(classe.getDeclaredMethods()).flatMap(m -> portes(portlet, m)))
                .sorted(Comparator.comparing(Porte::mode, Comparator.reverseOrder())
                        .thenComparing(porte ->
                                List.of("render", "action", "resource", "event").indexOf(porte.phase()))
                        .thenComparing(Porte::mapping)
                        .thenComparing(Porte::methode))
                .toList();
    }

    private static Stream<Porte> portes(String portlet, Method methode) {
        RequestMapping type =
                AnnotatedElementUtils.findMergedAnnotation(methode.getDeclaringClass(), RequestMapping.class);
        String mode = type == null ? "" : String.join(" ", type.value());
        Exige exige = methode.getAnnotation(Exige.class);
        String nom = methode.getDeclaringClass().getName() + "." + methode.getName();
        Stream.Builder<Porte> portes = Stream.builder();
        RenderMapping render = AnnotatedElementUtils.findMergedAnnotation(methode, RenderMapping.class);
        if (render != null) {
            portes.add(new Porte(portlet, mode, "render", joindre(render.value(), render.params()), exige, nom));
        }
        ActionMapping action = AnnotatedElementUtils.findMergedAnnotation(methode, ActionMapping.class);
        if (action != null) {
            portes.add(new Porte(portlet, mode, "action", joindre(action.value(), action.params()), exige, nom));
        }
        ResourceMapping ressource = AnnotatedElementUtils.findMergedAnnotation(methode, ResourceMapping.class);
        if (ressource != null) {
            portes.add(new Porte(portlet, mode, "resource", ressource.value(), exige, nom));
        }
        EventMapping evenement = AnnotatedElementUtils.findMergedAnnotation(methode, EventMapping.class);
        if (evenement != null) {
            portes.add(new Porte(portlet, mode, "event", evenement.value(), exige, nom));
        }
        return portes.build();
    }

    private static String joindre(String valeur, String... parametres) {
        return Stream.concat(Stream.of(valeur), Arrays.stream(parametres))
                .filter(partie -> !partie.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Mappings of a source whose text is not wholly there, between quotes. */
    public static List<String> mappingsSansLettres(String source) {
        return ANNOTATION
                .matcher(sansCommentaires(source))
                .results()
                .filter(lu ->
                        lu.group(1) != null && !LITTERAUX.matcher(lu.group(1)).matches())
                .map(MatchResult::group)
                .toList();
    }

    /** Mappings of handlers in a source. */
    public static long nombreDeMappings(String source) {
        return ANNOTATION
                .matcher(sansCommentaires(source))
                .results()
                .filter(lu -> !lu.group().contains("RequestMapping"))
                .count();
    }

    private static String sansCommentaires(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    /** Address patterns of a {@code web.xml} with the name of their servlet. */
    public static Map<String, String> servlets(String webXml) {
        Map<String, String> adresses = new LinkedHashMap<>();
        for (Element lien : elements(analyser(webXml), "servlet-mapping")) {
            NodeList motifs = lien.getElementsByTagName("url-pattern");
            for (int i = 0; i < motifs.getLength(); i++) {
                adresses.put(motifs.item(i).getTextContent().strip(), texte(lien, "servlet-name"));
            }
        }
        return adresses;
    }

    /** Names of the scheduled tasks that a source defines; {@code null} for one whose name is not in quotes. */
    public static List<String> taches(String source) {
        List<String> taches = new ArrayList<>();
        TACHE.matcher(sansCommentaires(source)).results().forEach(lu -> taches.add(lu.group(2)));
        return taches;
    }

    /** All Java sources below a folder, by path. */
    public static Map<Path, String> sources(Path racine) {
        try (Stream<Path> chemins = Files.walk(racine)) {
            return chemins.filter(chemin -> chemin.toString().endsWith(".java"))
                    .collect(Collectors.toMap(chemin -> chemin, InventaireDesPortes::contenu));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String contenu(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> classe(String nom) {
        try {
            return Class.forName(nom, false, InventaireDesPortes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document lire(Path xml) {
        return analyser(contenu(xml));
    }

    private static Document analyser(String xml) {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newInstance();
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabrique.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> elements(Document document, String nom) {
        NodeList noeuds = document.getElementsByTagName(nom);
        return IntStream.range(0, noeuds.getLength())
                .mapToObj(i -> (Element) noeuds.item(i))
                .toList();
    }

    private static String texte(Element parent, String nom) {
        return parent.getElementsByTagName(nom).item(0).getTextContent().strip();
    }
}
