package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.lien.Jeton;
import org.entstage.lien.LienRefuse;
import org.entstage.offre.entreprise.NoterPassage;
import org.entstage.offre.entreprise.SuivreLienEntreprise;
import org.entstage.offre.entreprise.VisiteDEntreprise;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.web.HttpRequestHandler;

/**
 * {@code /offre/entreprise/}: where one asks for a link; {@code /offre/entreprise/<jeton>/…}: the space to which it leads.
 * Reading shows, and changes nothing whoever reads; what a form sends back changes, and says by a hidden field that it is of
 * a page of this link. A link that cannot be one is answered like an address that does not exist; one that was good once
 * like one that is gone.
 */
final class PageEntreprise implements HttpRequestHandler {

    /** A file as large as it may be with a form as long as it may be; the servlet reads no more. */
    private static final int ENVOI_MAXIMAL = 7 * 1024 * 1024;

    private final Guichet guichet;
    private final SuivreLienEntreprise suivre;
    private final NoterPassage noter;
    private final VueDEntreprise vue;
    private final PageDAcces acces;
    private final Rubrique invitation;
    private final Map<String, Rubrique> rubriques;

    /** @param rubriques by the first part of their addresses */
    PageEntreprise(
            Guichet guichet,
            SuivreLienEntreprise suivre,
            NoterPassage noter,
            VueDEntreprise vue,
            PageDAcces acces,
            Rubrique invitation,
            Map<String, Rubrique> rubriques) {
        this.guichet = guichet;
        this.suivre = suivre;
        this.noter = noter;
        this.vue = vue;
        this.acces = acces;
        this.invitation = invitation;
        this.rubriques = Map.copyOf(rubriques);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        PageSeule.proteger(response);
        Demande demande = Demande.de(request);
        try {
            servir(demande, response);
        } catch (LienRefuse refus) {
            int statut = refus.motif().fini() ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND;
            vue.refuser(demande, response, statut, refus.motif().fini() ? "lien." + refus.motif() : "lien.INCONNU");
        } catch (Introuvable | AccesRefuse pasSien) {
            vue.refuser(demande, response, HttpServletResponse.SC_NOT_FOUND, "404");
        } catch (RuntimeException imprevue) {
            String numero = Incident.noter("entreprise", imprevue);
            vue.refuser(demande, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "incident", numero);
        }
    }

    private void servir(Demande demande, HttpServletResponse response) throws IOException {
        OptionalLong attente = guichet.refus(demande.request(), response);
        if (attente.isPresent()) {
            vue.refuser(demande, response, Guichet.TROP_D_APPELS, "429", attente.getAsLong());
            return;
        }
        if (!demande.lecture() && !demande.ecriture()) {
            response.setHeader("Allow", "GET, HEAD, POST");
            vue.refuser(demande, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "405");
            return;
        }
        if (demande.suite().isEmpty()) {
            acces.servir(demande, response);
            return;
        }
        List<String> parts = Passage.parts(demande);
        VisiteDEntreprise visite = suivre.executer(Acteur.visiteur(), parts.get(0));
        Jeton jeton = Jeton.lire(parts.get(0)).orElseThrow();
        passer(new Passage(demande, visite, jeton, parts.subList(1, parts.size())), response);
    }

    private void passer(Passage passage, HttpServletResponse response) throws IOException {
        Rubrique rubrique = passage.visite().structure() == null
                ? (passage.suite().isEmpty() ? invitation : null)
                : rubriques.get(passage.rubrique());
        if (rubrique == null) {
            throw new Introuvable("page " + passage.rubrique());
        }
        if (passage.demande().lecture()) {
            rubrique.lire(passage, response);
            return;
        }
        if (passage.demande().request().getContentLengthLong() > ENVOI_MAXIMAL) {
            vue.refuser(passage.demande(), response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
            return;
        }
        if (!passage.sien()) {
            vue.refuser(passage.demande(), response, HttpServletResponse.SC_FORBIDDEN, "403");
            return;
        }
        boolean regarde = passage.demande().champ("geste").equals("ouvrir");
        if (regarde) {
            noter.executer(passage.acteur(), false);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        rubrique.ecrire(passage, response);
        if (response.getStatus() == HttpServletResponse.SC_SEE_OTHER
                && passage.visite().structure() != null) {
            noter.executer(passage.acteur(), true);
        }
    }
}
