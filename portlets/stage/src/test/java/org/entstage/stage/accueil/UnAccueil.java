package org.entstage.stage.accueil;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.convention.AccorderAvenantParAccueil;
import org.entstage.convention.AccorderParAccueil;
import org.entstage.convention.CompleterParAccueil;
import org.entstage.convention.ConsulterAvenantPourAccueil;
import org.entstage.convention.ConsulterPourAccueil;
import org.entstage.convention.OuvrirPageAccueil;
import org.entstage.convention.RefuserAvenantParAccueil;
import org.entstage.convention.RefuserParAccueil;
import org.entstage.convention.SuivreLienAccueil;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.lien.Destinataire;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.entstage.nomenclature.Naf;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.formulaire.FormConverters;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.entstage.stage.convention.Activites;
import org.entstage.stage.convention.Lectures;
import org.entstage.stage.convention.Listes;
import org.entstage.stage.convention.Modifications;
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

/** The host's page without a server, on a database in memory. */
final class UnAccueil implements AutoCloseable {

    private static final String CIRCUIT = "1 SOUMISSION; 2 ACCORD_ACCUEIL; 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT;"
            + " 5 SIGNATURE_TUTEUR; 6 SIGNATURE_ACCUEIL; 7 SIGNATURE_REFERENT; 8 SIGNATURE_ETABLISSEMENT";

    final AtomicLong horloge = new AtomicLong();
    final ModeleDeTest modele;
    private final HttpRequestHandler page;

    UnAccueil(String nom) {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2(nom, systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        enTransaction(base -> {
            CentreGestion centre = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
            base.persist(centre);
            return base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, '" + SystemesDeTest.COMPOSANTE + "', '', '')")
                    .setParameter("centre", centre.id())
                    .executeUpdate();
        });
        modele.bean(ModifierParametres.class)
                .executer(
                        Acteurs.administrateur(),
                        Parametres.ETABLISSEMENT,
                        Map.of(CatalogueParametres.CIRCUIT.cle(), CIRCUIT));
        page = page();
    }

    private HttpRequestHandler page() {
        MessageSource messages = CommunConfiguration.textes();
        LocalValidatorFactoryBean validateur = new LocalValidatorFactoryBean();
        validateur.afterPropertiesSet();
        FormBinding liaison = new FormBinding(FormConverters.creer(), validateur);
        AnnotationConfigApplicationContext mots = new AnnotationConfigApplicationContext();
        mots.registerBean(Nomenclatures.class, () -> modele.bean(Nomenclatures.class));
        mots.registerBean(Naf.class, () -> modele.bean(Naf.class));
        mots.registerBean(Clock.class, () -> modele.bean(Clock.class));
        mots.registerBean("messageSource", MessageSource.class, () -> messages);
        mots.register(Listes.class, Lectures.class, Activites.class, Modifications.class);
        mots.refresh();
        GestesDAccueil gestes = new GestesDAccueil(
                modele.bean(SuivreLienAccueil.class),
                modele.bean(ConsulterPourAccueil.class),
                modele.bean(OuvrirPageAccueil.class),
                modele.bean(CompleterParAccueil.class),
                modele.bean(AccorderParAccueil.class),
                modele.bean(RefuserParAccueil.class),
                liaison);
        VueAccueil vue = new VueAccueil(
                new PageSeule(gabarits(messages), messages, liaison),
                mots.getBean(Listes.class),
                mots.getBean(Lectures.class),
                mots.getBean(Activites.class));
        GestesSurAvenant surAvenant = new GestesSurAvenant(
                modele.bean(ConsulterAvenantPourAccueil.class),
                modele.bean(AccorderAvenantParAccueil.class),
                modele.bean(RefuserAvenantParAccueil.class));
        return new PageAccueil(
                Guichet.limitant(List.of(), AccueilConfiguration.APPELS_PAR_MINUTE, horloge::get),
                gestes,
                vue,
                new PageDAvenant(surAvenant, gestes, new VueDAvenant(vue, mots.getBean(Modifications.class))));
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

    <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    /** A complete convention of the student, a draft. */
    UneConvention convention() {
        enTransaction(base -> base.createNativeQuery("update convention set etat = 'BROUILLON'")
                .executeUpdate());
        return UneConvention.commencee(modele, Acteurs.etudiant()).complete();
    }

    /** The secret of a fresh link to a convention's page. */
    String lien(UneConvention convention) {
        return lien(convention, "ACCUEIL_CONVENTION");
    }

    String lien(UneConvention convention, String usage) {
        return enTransaction(base -> modele.bean(RegistreDesLiens.class)
                .emettre(
                        Acteurs.baip(),
                        new Usage(usage),
                        convention.id(),
                        new Destinataire("Noa Guide", "noa.guide@exemplaire.example.org", null))
                .jeton()
                .texte());
    }

    /** Everything that the links and the conventions hold, so that a test sees whether anything was written. */
    String etat() {
        return enTransaction(base -> base.createNativeQuery(
                                "select concat(l.id, '/', l.version, '/', case when l.ouvert_le is null then '-' else 'ouvert' end) from lien l")
                        .getResultList()
                + " "
                + base.createNativeQuery("select concat(c.id, '/', c.version) from convention c")
                        .getResultList() + " "
                + base.createNativeQuery("select count(*) from convention_historique")
                        .getSingleResult());
    }

    MockHttpServletResponse demander(String methode, String jeton, Map<String, String> valeurs) {
        MockHttpServletRequest request = new MockHttpServletRequest(methode, "/stage/accueil/" + jeton);
        request.setContextPath("/stage");
        request.setServletPath("/accueil");
        request.setPathInfo("/" + jeton);
        request.addHeader("Accept-Language", "fr");
        valeurs.forEach(request::addParameter);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            page.handleRequest(request, response);
        } catch (java.io.IOException | javax.servlet.ServletException impossible) {
            throw new IllegalStateException(impossible);
        }
        return response;
    }

    MockHttpServletResponse lire(String jeton) {
        return demander("GET", jeton, Map.of());
    }

    Document page(String jeton) {
        return document(lire(jeton));
    }

    static Document document(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    /** What a browser would send of the page's first form. */
    static Map<String, String> formulaire(Document page) {
        Map<String, String> valeurs = new java.util.LinkedHashMap<>();
        for (Element champ : page.selectFirst("form").select("input[name], select[name], textarea[name]")) {
            if (champ.is("select")) {
                Element choisi = champ.selectFirst("option[selected]");
                valeurs.put(champ.attr("name"), choisi == null ? "" : choisi.attr("value"));
            } else if (!champ.is("[type=checkbox]:not([checked])")) {
                valeurs.put(champ.attr("name"), champ.is("textarea") ? champ.wholeText() : champ.val());
            }
        }
        return valeurs;
    }

    @Override
    public void close() {
        modele.close();
    }
}
