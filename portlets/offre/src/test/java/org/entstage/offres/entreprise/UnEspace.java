package org.entstage.offres.entreprise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import org.entstage.centregestion.CentreGestion;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.lien.Destinataire;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.entreprise.EnvoyerLienEntreprise;
import org.entstage.offre.entreprise.PersonneDEntreprise;
import org.entstage.offre.entreprise.ServirLesDemandesDAcces;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.formulaire.FormConverters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.HttpRequestHandler;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The companies' pages without a server, on a database in memory. */
final class UnEspace implements AutoCloseable {

    private static final Pattern JETON = Pattern.compile("/offre/entreprise/([\\w-]{55})");
    private static final AtomicInteger ADRESSES = new AtomicInteger();

    final ModeleDeTest modele;
    private final AnnotationConfigApplicationContext pages = new AnnotationConfigApplicationContext();
    private final HttpRequestHandler page;
    private String appelant;

    UnEspace(String nom) {
        modele = ModeleDeTest.surH2(nom, new SystemesDeTest(), Map.of());
        enTransaction(base -> {
            base.persist(new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org"));
            return null;
        });
        MessageSource messages = CommunConfiguration.textes();
        LocalValidatorFactoryBean validateur = new LocalValidatorFactoryBean();
        validateur.afterPropertiesSet();
        List<Object> beans = modele.beans();
        for (int i = 0; i < beans.size(); i++) {
            pages.getBeanFactory().registerSingleton("modele" + i, beans.get(i));
        }
        pages.registerBean("messageSource", MessageSource.class, () -> messages);
        pages.registerBean(FormBinding.class, () -> new FormBinding(FormConverters.creer(), validateur));
        pages.registerBean(SpringTemplateEngine.class, () -> gabarits(messages));
        pages.register(EntrepriseConfiguration.class);
        pages.refresh();
        page = pages.getBean("entreprise", HttpRequestHandler.class);
        ailleurs();
    }

    private static SpringTemplateEngine gabarits(MessageSource messages) {
        ClassLoaderTemplateResolver fichiers = new ClassLoaderTemplateResolver();
        fichiers.setPrefix("templates/");
        fichiers.setSuffix(".html");
        fichiers.setCharacterEncoding("UTF-8");
        SpringTemplateEngine gabarits = new SpringTemplateEngine();
        gabarits.setTemplateResolver(fichiers);
        gabarits.setTemplateEngineMessageSource(messages);
        return gabarits;
    }

    /** From now on somebody else calls. */
    void ailleurs() {
        int n = ADRESSES.incrementAndGet();
        appelant = "198.51." + n / 250 + "." + (1 + n % 250);
    }

    <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    /** The secret of a link to the space of the company of the tests. */
    String lien(String courriel) {
        long structure = AtelierDOffres.structure(modele);
        modele.bean(EnvoyerLienEntreprise.class)
                .executer(
                        Acteurs.baip(),
                        structure,
                        new PersonneDEntreprise("Andréa Patron", null, courriel, null),
                        "fr");
        return jeton(courriel);
    }

    /** One for another purpose. */
    String lien(String usage, long objet) {
        return enTransaction(base -> modele.bean(RegistreDesLiens.class)
                .emettre(
                        Acteurs.baip(),
                        new Usage(usage),
                        objet,
                        new Destinataire("Noa Guide", "noa.guide@exemplaire.example.org", null))
                .jeton()
                .texte());
    }

    /** The secret in the last mail to an address, once requests are answered. */
    String jeton(String courriel) {
        modele.bean(ServirLesDemandesDAcces.class).servir();
        String corps = enTransaction(base -> (String)
                base.createQuery("select c.corps from Courriel c where c.destinataire = :courriel order by c.id desc")
                        .setParameter("courriel", courriel)
                        .setMaxResults(1)
                        .getSingleResult());
        Matcher jeton = JETON.matcher(corps);
        if (!jeton.find()) {
            throw new AssertionError(corps);
        }
        return jeton.group(1);
    }

    /** How many rows each table has that a visit could write into. */
    String etat() {
        return enTransaction(base -> String.valueOf(List.of(
                base
                        .createNativeQuery("select id, version, utilisations, ouvert_le from lien order by id")
                        .getResultList()
                        .stream()
                        .map(ligne -> java.util.Arrays.toString((Object[]) ligne))
                        .toList(),
                compter(base, "entreprise_acces"),
                compter(base, "courriel"),
                compter(base, "offre_evenement"),
                compter(base, "entreprise_demande"))));
    }

    private static Object compter(EntityManager base, String table) {
        return base.createNativeQuery("select count(*) from " + table).getSingleResult();
    }

    MockHttpServletResponse demander(String methode, String suite, Map<String, String> valeurs, Cookie... temoins) {
        MockHttpServletRequest request = new MockHttpServletRequest(methode, "/offre/entreprise/" + suite);
        request.setContextPath("/offre");
        request.setServletPath("/entreprise");
        request.setPathInfo("/" + suite);
        request.setRemoteAddr(appelant);
        request.addHeader("Accept-Language", "fr");
        if (temoins.length > 0) {
            request.setCookies(temoins);
        }
        valeurs.forEach(request::addParameter);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            page.handleRequest(request, response);
            return response;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ServletException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MockHttpServletResponse lire(String suite) {
        return demander("GET", suite, Map.of());
    }

    Document page(String suite) {
        return document(lire(suite));
    }

    /** Sends the form of a page that leads to an address, with other values in some fields. */
    MockHttpServletResponse envoyer(String suite, String action, String... champs) {
        Map<String, String> valeurs = formulaire(page(suite), action);
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i], champs[i + 1]);
        }
        return demander("POST", action, valeurs);
    }

    /** Where an answer leads, without the part before the secret and without parameters. */
    static String vers(MockHttpServletResponse response) {
        String adresse = response.getHeader("Location");
        if (response.getStatus() != 303 || adresse == null) {
            throw new AssertionError(
                    response.getStatus() + " " + document(response).text());
        }
        return adresse.replaceFirst("^/offre/entreprise/", "").replaceFirst("\\?.*$", "");
    }

    static Document document(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    /** What a browser would send of the first form that leads to an address. */
    static Map<String, String> formulaire(Document page, String action) {
        Element form = page.select("form").stream()
                .filter(un -> un.attr("action").replaceFirst("\\?.*$", "").equals("/offre/entreprise/" + action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in " + page.text()));
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (Element champ : form.select("input[name], select[name], textarea[name]")) {
            if (champ.is("select")) {
                Element choisi = champ.selectFirst("option[selected]");
                valeurs.put(champ.attr("name"), choisi == null ? "" : choisi.attr("value"));
            } else if (!champ.is("[type=checkbox]:not([checked]), [type=radio]:not([checked]), [type=file]")) {
                valeurs.put(champ.attr("name"), champ.is("textarea") ? champ.wholeText() : champ.val());
            }
        }
        return valeurs;
    }

    @Override
    public void close() {
        pages.close();
        modele.close();
    }
}
