package org.entstage.evaluations.tuteur;

import static org.entstage.essai.Acteurs.etudiant;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.Reglages;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.ImprimerFiche;
import org.entstage.evaluation.fiche.UneFiche;
import org.entstage.evaluation.tuteur.ConsulterLienPerime;
import org.entstage.evaluation.tuteur.LiensDesFiches;
import org.entstage.evaluation.tuteur.OuvrirPageDeTuteur;
import org.entstage.evaluation.tuteur.RedemanderLien;
import org.entstage.evaluation.tuteur.RepondreParLien;
import org.entstage.evaluation.tuteur.SuivreLienDeFiche;
import org.entstage.evaluation.tuteur.ValiderParLien;
import org.entstage.lien.Destinataire;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.formulaire.FormConverters;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.HttpRequestHandler;
import org.thymeleaf.spring5.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The tutor's page without a server, on a database in memory. */
final class UnTuteur implements AutoCloseable {

    static final Destinataire NOA = new Destinataire("Noa Guide", "noa.guide@exemplaire.example.org", "fr");

    final AtomicLong horloge = new AtomicLong();
    final ModeleDeTest modele;
    private final long convention;
    private final HttpRequestHandler page;

    UnTuteur(String nom) {
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
        convention = UneConvention.commencee(modele, etudiant()).complete().id();
        ordre("update convention set etat = 'VALIDEE'");
        page = page();
    }

    private HttpRequestHandler page() {
        MessageSource messages = CommunConfiguration.textes();
        LocalValidatorFactoryBean validateur = new LocalValidatorFactoryBean();
        validateur.afterPropertiesSet();
        FormBinding liaison = new FormBinding(FormConverters.creer(), validateur);
        ClassLoaderTemplateResolver fichiers = new ClassLoaderTemplateResolver();
        fichiers.setPrefix("templates/");
        fichiers.setSuffix(".html");
        fichiers.setCharacterEncoding("UTF-8");
        SpringTemplateEngine gabarits = new SpringTemplateEngine();
        gabarits.setTemplateResolver(fichiers);
        gabarits.setTemplateEngineMessageSource(messages);
        GestesDeTuteur gestes = new GestesDeTuteur(
                modele.bean(SuivreLienDeFiche.class),
                modele.bean(ConsulterFiche.class),
                modele.bean(OuvrirPageDeTuteur.class),
                modele.bean(RepondreParLien.class),
                modele.bean(ValiderParLien.class),
                modele.bean(ImprimerFiche.class));
        VueDeTuteur vue =
                new VueDeTuteur(new PageSeule(gabarits, messages, liaison, TuteurConfiguration.SCRIPTS), messages);
        return new PageDeTuteur(
                guichet(TuteurConfiguration.APPELS_PAR_MINUTE),
                gestes,
                new EcritureDeTuteur(gestes, vue),
                new LienTropVieux(
                        guichet(TuteurConfiguration.DEMANDES_PAR_MINUTE),
                        modele.bean(ConsulterLienPerime.class),
                        modele.bean(RedemanderLien.class),
                        vue),
                vue);
    }

    private Guichet guichet(int parMinute) {
        return Guichet.limitant(Reglages.de(Map.of()).codes("proxy.confiance"), parMinute, horloge::get);
    }

    <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
    }

    void ordre(String sql) {
        enTransaction(base -> base.createNativeQuery(sql).executeUpdate());
    }

    /** A fresh sheet; those of earlier tests are gone. */
    UneFiche fiche(Repondant repondant) {
        return UneFiche.ouverte(modele, convention, repondant, LocalDate.of(2026, 12, 24));
    }

    void vider() {
        for (String table : List.of(
                "courriel", "evaluation_envoi", "fiche_evenement", "reponse_evaluation", "fiche_evaluation", "lien")) {
            ordre("delete from " + table);
        }
    }

    /** The secret of a fresh link to it. */
    String lien(UneFiche fiche) {
        return enTransaction(base -> modele.bean(LiensDesFiches.class)
                .emettre(Acteurs.baip(), fiche.id(), NOA)
                .jeton()
                .texte());
    }

    /** Everything that the links and the sheets hold, so that a test sees whether anything was written. */
    String etat() {
        return enTransaction(base -> List.of(
                        "select concat(id, '/', version, '/', case when ouvert_le is null then '-' else 'ouvert' end) from lien",
                        "select concat(id, '/', version, '/', etat) from fiche_evaluation",
                        "select count(*) from fiche_evenement",
                        "select count(*) from courriel")
                .stream()
                .map(sql -> base.createNativeQuery(sql).getResultList().toString())
                .toList()
                .toString());
    }

    MockHttpServletResponse demander(String methode, String jeton, Map<String, String> valeurs) {
        MockHttpServletRequest request = new MockHttpServletRequest(methode, "/evaluation/tuteur/" + jeton);
        request.setContextPath("/evaluation");
        request.setServletPath("/tuteur");
        request.setPathInfo("/" + jeton);
        if (!valeurs.containsKey("langue")) {
            request.addHeader("Accept-Language", "fr");
        }
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

    Document page(String jeton, Map<String, String> valeurs) {
        return document(demander("GET", jeton, valeurs));
    }

    static Document document(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    /** What a browser would send of the page's form. */
    static Map<String, String> formulaire(Document page) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (Element champ : page.selectFirst("main form").select("input[name], textarea[name]")) {
            if (!champ.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])")) {
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
