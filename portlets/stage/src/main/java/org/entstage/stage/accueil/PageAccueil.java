package org.entstage.stage.accueil;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.lien.Jeton;
import org.entstage.lien.LienRefuse;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.validation.BindingResult;
import org.springframework.web.HttpRequestHandler;

/**
 * {@code /stage/accueil/<jeton>}: reading shows, and changes nothing whoever reads; what a form of the page sends back
 * changes, and says by a hidden field that it is of this link's page. A link that cannot be one is answered like an address
 * that does not exist; one that was good once like one that is gone.
 */
final class PageAccueil implements HttpRequestHandler {

    static final int REFUSE = 422;

    private final Guichet guichet;
    private final GestesDAccueil gestes;
    private final VueAccueil vue;
    private final PageDAvenant avenants;

    PageAccueil(Guichet guichet, GestesDAccueil gestes, VueAccueil vue, PageDAvenant avenants) {
        this.guichet = guichet;
        this.gestes = gestes;
        this.vue = vue;
        this.avenants = avenants;
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
            String cle = refus.motif().fini() ? "lien." + refus.motif() : "lien.INCONNU";
            vue.refuser(demande, response, statut, cle);
        } catch (Introuvable disparue) {
            vue.refuser(demande, response, HttpServletResponse.SC_GONE, "lien.disparue");
        } catch (RuntimeException imprevue) {
            String numero = Incident.noter("accueil", imprevue);
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
        VisiteDAccueil visite = gestes.suivre(demande.suite());
        if (demande.lecture()) {
            lire(demande, response, visite);
            return;
        }
        boolean sienne = Jeton.lire(demande.suite())
                .filter(jeton -> jeton.estDuFormulaire(demande.champ("_lien")))
                .isPresent();
        if (!sienne) {
            vue.refuser(demande, response, HttpServletResponse.SC_FORBIDDEN, "403");
            return;
        }
        ecrire(demande, response, visite);
    }

    private void lire(Demande demande, HttpServletResponse response, VisiteDAccueil visite) throws IOException {
        if (visite.avenant() == null) {
            vue.montrer(demande, response, visite, gestes.consulter(visite));
        } else {
            avenants.montrer(demande, response, visite);
        }
    }

    private void ecrire(Demande demande, HttpServletResponse response, VisiteDAccueil visite) throws IOException {
        if (visite.avenant() != null) {
            avenants.ecrire(demande, response, visite);
            return;
        }
        switch (demande.champ("geste")) {
            case "ouvrir" -> {
                gestes.ouvrir(visite);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "enregistrer", "accorder" -> enregistrer(demande, response, visite);
            case "refuser" -> refuser(demande, response, visite);
            default -> vue.refuser(demande, response, HttpServletResponse.SC_BAD_REQUEST, "400");
        }
    }

    private void enregistrer(Demande demande, HttpServletResponse response, VisiteDAccueil visite) throws IOException {
        AccueilForm form = new AccueilForm();
        BindingResult lue = gestes.lire(form, VueAccueil.FORMULAIRE, demande);
        boolean accord = demande.champ("geste").equals("accorder");
        try {
            if (!lue.hasErrors() && accord) {
                gestes.accorder(visite, demande, form);
                vue.remercier(demande, response, "accord");
                return;
            }
            if (!lue.hasErrors()) {
                gestes.completer(visite, demande, form);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", demande.cheminApres("enregistre"));
                return;
            }
            response.setStatus(REFUSE);
            vue.remontrer(demande, response, visite, gestes.consulter(visite), lue, List.of());
        } catch (RefusMetier refus) {
            response.setStatus(REFUSE);
            vue.remontrer(demande, response, visite, gestes.consulter(visite), lue, refus.problemes());
        } catch (ModificationConcurrente plusRapide) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            vue.remontrer(
                    demande,
                    response,
                    visite,
                    gestes.consulter(visite),
                    lue,
                    List.of(Probleme.general("accueil.concurrente")));
        }
    }

    private void refuser(Demande demande, HttpServletResponse response, VisiteDAccueil visite) throws IOException {
        RefusForm form = new RefusForm();
        BindingResult lue = gestes.lire(form, VueAccueil.REFUS, demande);
        try {
            if (!lue.hasErrors()) {
                gestes.refuser(visite, demande, form);
                vue.remercier(demande, response, "refus");
                return;
            }
            response.setStatus(REFUSE);
            vue.remontrerRefus(demande, response, visite, gestes.consulter(visite), lue, List.of());
        } catch (RefusMetier refus) {
            response.setStatus(REFUSE);
            vue.remontrerRefus(demande, response, visite, gestes.consulter(visite), lue, refus.problemes());
        } catch (ModificationConcurrente plusRapide) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            vue.remontrerRefus(
                    demande,
                    response,
                    visite,
                    gestes.consulter(visite),
                    lue,
                    List.of(Probleme.general("accueil.concurrente")));
        }
    }
}
