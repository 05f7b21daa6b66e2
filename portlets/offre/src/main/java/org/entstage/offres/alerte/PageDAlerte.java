package org.entstage.offres.alerte;

import java.io.IOException;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.lien.Jeton;
import org.entstage.lien.LienRefuse;
import org.entstage.offre.recherche.ArreterAlerte;
import org.entstage.offre.recherche.SuivreLienAlerte;
import org.entstage.offre.recherche.VisiteDAlerte;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.web.HttpRequestHandler;
import org.thymeleaf.context.Context;

/**
 * {@code /offre/alerte/<jeton>}: reading shows a button and changes nothing, whoever reads (machines follow the links of
 * mails); sending it stops the mails of one saved search.
 */
final class PageDAlerte implements HttpRequestHandler {

    private final Guichet guichet;
    private final SuivreLienAlerte suivre;
    private final ArreterAlerte arreter;
    private final PageSeule page;
    private final String portail;

    PageDAlerte(Guichet guichet, SuivreLienAlerte suivre, ArreterAlerte arreter, PageSeule page, String portail) {
        this.guichet = guichet;
        this.suivre = suivre;
        this.arreter = arreter;
        this.page = page;
        this.portail = portail;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        PageSeule.proteger(response);
        Demande demande = Demande.de(request);
        try {
            servir(demande, response);
        } catch (LienRefuse refus) {
            boolean fini = refus.motif().fini();
            response.setStatus(fini ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
            dire(demande, response, fini ? "finie" : "inconnue");
        } catch (Introuvable disparue) {
            response.setStatus(HttpServletResponse.SC_GONE);
            dire(demande, response, "finie");
        } catch (RuntimeException imprevue) {
            String numero = Incident.noter("alerte", imprevue);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            Context modele = modele(demande);
            modele.setVariable("message", PageSeule.formats(modele).texte("commun.incident", numero));
            page.ecrire(response, modele, "alerte/page");
        }
    }

    private void servir(Demande demande, HttpServletResponse response) throws IOException {
        OptionalLong attente = guichet.refus(demande.request(), response);
        if (attente.isPresent()) {
            dire(demande, response, "trop");
            return;
        }
        if (!demande.lecture() && !demande.ecriture()) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        VisiteDAlerte visite = suivre.executer(Acteur.visiteur(), demande.suite());
        Jeton jeton = Jeton.lire(demande.suite()).orElseThrow();
        if (demande.lecture()) {
            Context modele = modele(demande);
            modele.setVariable("alerte", visite.libelle());
            modele.setVariable("champ", jeton.duFormulaire());
            page.ecrire(response, modele, "alerte/page");
            return;
        }
        if (!jeton.estDuFormulaire(demande.champ("_lien"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            dire(demande, response, "inconnue");
            return;
        }
        arreter.executer(visite.abonne(), visite.alerte());
        dire(demande, response, "faite");
    }

    private void dire(Demande demande, HttpServletResponse response, String quoi) throws IOException {
        Context modele = modele(demande);
        modele.setVariable("message", PageSeule.formats(modele).texte("recherche.alerte.page." + quoi));
        page.ecrire(response, modele, "alerte/page");
    }

    private Context modele(Demande demande) {
        Context modele = page.modele(demande);
        modele.setVariable("nomDeLaPage", PageSeule.formats(modele).texte("recherche.titre"));
        modele.setVariable("portail", portail);
        return modele;
    }
}
