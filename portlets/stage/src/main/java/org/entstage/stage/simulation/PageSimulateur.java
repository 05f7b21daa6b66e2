package org.entstage.stage.simulation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.ecran.StaticFiles;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.LangueDemandee;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.presence.DemiJournee;
import org.entstage.simulation.SaisieSimulation;
import org.entstage.simulation.SimulerStage;
import org.springframework.web.HttpRequestHandler;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring5.SpringTemplateEngine;

/**
 * {@code GET /stage/simulateur}: the form and its result in one page. The address holds all that was typed, so that it can
 * be kept and sent; a script of ours asks for the result alone.
 */
final class PageSimulateur implements HttpRequestHandler {

    /** Scripts and styles of this server only; the result leads nowhere else, and no other site frames the page. */
    private static final String POLITIQUE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private static final int LIGNES_LIBRES = 2;
    private static final List<String> SCRIPTS = List.of("formulaire.js", "apercu.js");

    private final Guichet guichet;
    private final SimulerStage simuler;
    private final Textes textes;
    private final SpringTemplateEngine gabarits;
    private final String portail;

    /** @param portail where the portlets stand: the way to a real convention */
    PageSimulateur(
            Guichet guichet, SimulerStage simuler, Textes textes, SpringTemplateEngine gabarits, String portail) {
        this.guichet = guichet;
        this.simuler = simuler;
        this.textes = textes;
        this.gabarits = gabarits;
        this.portail = portail;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Guichet.proteger(response);
        response.setHeader("Content-Security-Policy", POLITIQUE);
        Context modele = modele(request);
        try {
            servir(request, response, modele);
        } catch (RuntimeException imprevue) {
            String numero = Incident.noter("simulation", imprevue);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            refuser(response, modele, formats(modele).texte("commun.incident", numero));
        }
    }

    private void servir(HttpServletRequest request, HttpServletResponse response, Context modele) throws IOException {
        OptionalLong attente = guichet.refus(request, response);
        if (attente.isPresent()) {
            refuser(response, modele, formats(modele).texte("simulation.http.429", attente.getAsLong()));
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            refuser(response, modele, formats(modele).texte("simulation.page.405"));
        } else {
            calculer(new Parametres(request.getParameterMap()), modele);
            boolean seul = "fetch".equals(request.getHeader("X-Requested-With"));
            ecrire(response, modele, seul ? "simulation/resultat" : "simulation/page");
        }
    }

    /** What every template of the page needs. */
    private Context modele(HttpServletRequest request) {
        String demandee = request.getParameter("langue");
        boolean choisie = "fr".equals(demandee) || "en".equals(demandee);
        Locale langue = choisie ? Locale.forLanguageTag(demandee) : LangueDemandee.de(request);
        Context modele = new Context(langue);
        modele.setVariable("langue", langue.getLanguage());
        modele.setVariable("langueChoisie", choisie);
        modele.setVariable("fmt", textes.formats(langue));
        modele.setVariable("chemin", request.getContextPath() + request.getServletPath());
        modele.setVariable("portail", portail);
        modele.setVariable("feuille", StaticFiles.adresse(request.getContextPath(), StaticFiles.NOMS.get(0)));
        modele.setVariable(
                "scripts",
                SCRIPTS.stream()
                        .map(nom -> StaticFiles.adresse(request.getContextPath(), nom))
                        .toList());
        return modele;
    }

    private static Formats formats(Context modele) {
        return (Formats) modele.getVariable("fmt");
    }

    private void calculer(Parametres parametres, Context modele) {
        Locale langue = modele.getLocale();
        Formats formats = formats(modele);
        Lecture lecture = LectureAdresse.lire(parametres);
        List<Probleme> problemes = parametres.presents() ? lecture.problemes() : List.of();
        modele.setVariable("f", new Formulaire(parametres, textes.phrases(problemes, langue), formats));
        modele.setVariable("requete", parametres.adresse());
        modele.setVariable("lignes", parametres.lignes() + LIGNES_LIBRES);
        modele.setVariable("interrompu", parametres.lignes() > 0);
        modele.setVariable("jours", SaisieSimulation.JOURS);
        modele.setVariable(
                "zones",
                SaisieSimulation.ZONES.stream()
                        .map(zone -> new Option(zone.name(), formats.texte("simulation.zone." + zone)))
                        .toList());
        modele.setVariable(
                "moities",
                Stream.of(DemiJournee.values())
                        .map(moitie -> new Option(moitie.name(), formats.texte("simulation.page.moitie." + moitie)))
                        .toList());
        if (parametres.presents() && problemes.isEmpty()) {
            modele.setVariable(
                    "r",
                    Resultat.de(
                            lecture.saisie(), simuler.executer(Acteur.visiteur(), lecture.saisie()), textes, langue));
        }
    }

    private void refuser(HttpServletResponse response, Context modele, String phrase) throws IOException {
        modele.setVariable("phrase", phrase);
        ecrire(response, modele, "simulation/refus");
    }

    private void ecrire(HttpServletResponse response, Context modele, String gabarit) throws IOException {
        response.setContentType("text/html");
        response.setHeader("Content-Language", modele.getLocale().getLanguage());
        response.getWriter().write(gabarits.process(gabarit, modele));
    }
}
