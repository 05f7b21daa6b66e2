package org.entstage.portail.demo.cas;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws the pages of the server, in French or in English, from the templates and bundles beside this class. */
final class Pages {
    private static final List<String> LANGUES = List.of("fr", "en");
    private static final TemplateEngine MOTEUR = moteur();

    private Pages() {}

    static void afficher(
            HttpServletRequest requete, HttpServletResponse reponse, String gabarit, Map<String, Object> modele)
            throws IOException {
        Locale langue = langue(requete);
        Context contexte = new Context(langue, modele);
        if (!modele.containsKey("suite")) {
            contexte.setVariable("suite", "");
        }
        contexte.setVariable("langue", langue.getLanguage());
        contexte.setVariable("contexte", requete.getContextPath());
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.setHeader("Content-Language", langue.getLanguage());
        reponse.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
        reponse.getWriter().write(MOTEUR.process(gabarit, contexte));
    }

    private static Locale langue(HttpServletRequest requete) {
        String demandee = requete.getParameter("locale");
        if (demandee == null) {
            demandee = requete.getHeader("Accept-Language") == null
                    ? "fr"
                    : requete.getLocale().getLanguage();
        }
        return Locale.forLanguageTag(LANGUES.contains(demandee) ? demandee : "fr");
    }

    private static TemplateEngine moteur() {
        ClassLoaderTemplateResolver gabarits = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        gabarits.setPrefix("org/entstage/portail/demo/cas/");
        gabarits.setSuffix(".html");
        gabarits.setCharacterEncoding("UTF-8");
        TemplateEngine moteur = new TemplateEngine();
        moteur.setTemplateResolver(gabarits);
        moteur.setMessageResolver(new Textes());
        return moteur;
    }
}
