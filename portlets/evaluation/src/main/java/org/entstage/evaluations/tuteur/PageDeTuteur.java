package org.entstage.evaluations.tuteur;

import java.io.IOException;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.tuteur.VisiteDeTuteur;
import org.entstage.lien.Jeton;
import org.entstage.lien.LienRefuse;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.web.HttpRequestHandler;

/**
 * {@code /evaluation/tuteur/<jeton>}: the door of the page of one sheet. Reading shows, and changes nothing whoever reads;
 * what a form of the page sends back changes, and says by a hidden field that it is of this link's page. A link that cannot be
 * one is answered like an address that does not exist; one that was good once like one that is gone.
 */
final class PageDeTuteur implements HttpRequestHandler {

    /** All that a form may hold; the servlet container reads two million bytes of one at the most. */
    private static final int ENVOI_MAXIMAL = 1024 * 1024;

    private final Guichet guichet;
    private final GestesDeTuteur gestes;
    private final EcritureDeTuteur ecriture;
    private final LienTropVieux perimes;
    private final VueDeTuteur vue;

    PageDeTuteur(
            Guichet guichet, GestesDeTuteur gestes, EcritureDeTuteur ecriture, LienTropVieux perimes, VueDeTuteur vue) {
        this.guichet = guichet;
        this.gestes = gestes;
        this.ecriture = ecriture;
        this.perimes = perimes;
        this.vue = vue;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        PageSeule.proteger(response);
        Demande demande = Demande.de(request);
        try {
            servir(demande, response);
        } catch (LienRefuse refus) {
            refuser(demande, response, refus.motif());
        } catch (Introuvable disparue) {
            vue.refuser(demande, response, HttpServletResponse.SC_GONE, "disparue");
        } catch (AccesRefuse pasSienne) {
            vue.refuser(demande, response, HttpServletResponse.SC_NOT_FOUND, "lien.INCONNU");
        } catch (RefusMetier fermee) {
            vue.refuser(demande, response, HttpServletResponse.SC_GONE, "close");
        } catch (RuntimeException imprevue) {
            String numero = Incident.noter("tuteur", imprevue);
            vue.refuser(demande, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "incident", numero);
        }
    }

    private void refuser(Demande demande, HttpServletResponse response, LienRefuse.Motif motif) throws IOException {
        if (motif == LienRefuse.Motif.EXPIRE) {
            perimes.servir(demande, response);
        } else if (motif.fini()) {
            vue.refuser(demande, response, HttpServletResponse.SC_GONE, "lien." + motif);
        } else {
            vue.refuser(demande, response, HttpServletResponse.SC_NOT_FOUND, "lien.INCONNU");
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
        if (demande.request().getContentLengthLong() > ENVOI_MAXIMAL) {
            vue.refuser(demande, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
            return;
        }
        VisiteDeTuteur visite = gestes.suivre(demande.suite());
        if (demande.ecriture() && !sienne(demande)) {
            vue.refuser(demande, response, HttpServletResponse.SC_FORBIDDEN, "403");
            return;
        }
        FicheLue fiche = gestes.consulter(visite);
        if (!fiche.possibilites().repondre()) {
            vue.refuser(demande, response, HttpServletResponse.SC_GONE, "close");
        } else if (demande.ecriture()) {
            ecriture.ecrire(demande, response, visite);
        } else {
            lire(demande, response, visite, fiche);
        }
    }

    private void lire(Demande demande, HttpServletResponse response, VisiteDeTuteur visite, FicheLue fiche)
            throws IOException {
        String etape = demande.champ("etape");
        if (etape.equals(Etapes.RELIRE)) {
            vue.relire(demande, response, visite, fiche, false);
        } else if (Etapes.de(fiche).section(etape).isPresent()) {
            vue.montrer(demande, response, visite, fiche, etape);
        } else {
            vue.commencer(demande, response, visite, fiche);
        }
    }

    private static boolean sienne(Demande demande) {
        return Jeton.lire(demande.suite())
                .filter(jeton -> jeton.estDuFormulaire(demande.champ("_lien")))
                .isPresent();
    }
}
