package org.entstage.portlet.commun.guichet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.portlet.commun.ecran.StaticFiles;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Draws pages outside the portal in their reader's language, in the frame {@code commun/seule}. */
public final class PageSeule {

    private static final List<String> SCRIPTS = List.of("formulaire.js");

    /** Scripts and styles of this server only; the page leads nowhere else, and nobody frames it. */
    private static final String POLITIQUE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SpringTemplateEngine gabarits;
    private final MessageSource messages;
    private final FormBinding liaison;
    private final List<String> scripts;

    /** @param autres names of scripts beside the one that every form has */
    public PageSeule(SpringTemplateEngine gabarits, MessageSource messages, FormBinding liaison, String... autres) {
        this.scripts = Stream.concat(SCRIPTS.stream(), Stream.of(autres)).toList();
        this.gabarits = gabarits;
        this.messages = messages;
        this.liaison = liaison;
    }

    /** Headers of every page of this kind, whatever it answers. */
    public static void proteger(HttpServletResponse response) {
        Guichet.proteger(response);
        response.setHeader("Content-Security-Policy", POLITIQUE);
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** What every template of a page needs. */
    public Context modele(Demande demande) {
        String contexte = demande.request().getContextPath();
        Context modele = new Context(demande.langue());
        modele.setVariable("langue", demande.langue().getLanguage());
        modele.setVariable("locale", demande.langue());
        modele.setVariable("langueChoisie", demande.choisie());
        modele.setVariable("fmt", new Formats(demande.langue(), messages));
        modele.setVariable("chemin", demande.chemin());
        modele.setVariable("feuille", StaticFiles.adresse(contexte, StaticFiles.NOMS.get(0)));
        modele.setVariable(
                "scripts",
                scripts.stream().map(nom -> StaticFiles.adresse(contexte, nom)).toList());
        return modele;
    }

    public static Formats formats(Context modele) {
        return (Formats) modele.getVariable("fmt");
    }

    /** A form as its template draws it, with what is wrong with it. */
    public Formulaire formulaire(String nom, BindingResult lue, List<Probleme> problemes, Locale langue) {
        return Formulaire.de(nom, lue, problemes, messages, langue);
    }

    /** A form as it stands, nothing typed and nothing checked. */
    public BindingResult vierge(Object form, String nom) {
        return liaison.lire(form, nom);
    }

    /** What a form sent, checked as far as its fields go. */
    public BindingResult lire(Object form, String nom, Demande demande) {
        return liaison.lier(form, nom, demande.request().getParameterMap());
    }

    public void ecrire(HttpServletResponse response, Context modele, String gabarit) throws IOException {
        response.setContentType("text/html");
        response.setHeader("Content-Language", modele.getLocale().getLanguage());
        response.getWriter().write(gabarits.process(gabarit, modele));
    }
}
