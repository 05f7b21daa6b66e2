package org.entstage.stage.accueil;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.portlet.commun.guichet.Demande;
import org.springframework.validation.BindingResult;

/** The part of the host's page that a link to an avenant opens: what changes, and the host's answer. */
final class PageDAvenant {

    private final GestesSurAvenant gestes;
    private final GestesDAccueil communs;
    private final VueDAvenant vue;

    PageDAvenant(GestesSurAvenant gestes, GestesDAccueil communs, VueDAvenant vue) {
        this.gestes = gestes;
        this.communs = communs;
        this.vue = vue;
    }

    void montrer(Demande demande, HttpServletResponse response, VisiteDAccueil visite) throws IOException {
        vue.montrer(demande, response, visite, gestes.consulter(visite));
    }

    void ecrire(Demande demande, HttpServletResponse response, VisiteDAccueil visite) throws IOException {
        switch (demande.champ("geste")) {
            case "ouvrir" -> {
                communs.ouvrir(visite);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "accorder" -> {
                AccordForm form = new AccordForm();
                BindingResult lue = communs.lire(form, VueDAvenant.ACCORD, demande);
                Runnable geste = () -> gestes.accorder(visite, demande, form);
                repondre(demande, response, visite, lue, geste, "avenant.accord");
            }
            case "refuser" -> {
                RefusForm form = new RefusForm();
                BindingResult lue = communs.lire(form, VueDAvenant.REFUS, demande);
                Runnable geste = () -> gestes.refuser(visite, demande, form);
                repondre(demande, response, visite, lue, geste, "avenant.refus");
            }
            default -> vue.refuser(demande, response);
        }
    }

    private void repondre(
            Demande demande,
            HttpServletResponse response,
            VisiteDAccueil visite,
            BindingResult lue,
            Runnable geste,
            String fait)
            throws IOException {
        List<Probleme> problemes = List.of();
        int statut = PageAccueil.REFUSE;
        try {
            if (!lue.hasErrors()) {
                geste.run();
                vue.remercier(demande, response, fait);
                return;
            }
        } catch (RefusMetier refus) {
            problemes = refus.problemes();
        } catch (ModificationConcurrente plusRapide) {
            statut = HttpServletResponse.SC_CONFLICT;
            problemes = List.of(Probleme.general("accueil.avenant.concurrente"));
        }
        response.setStatus(statut);
        boolean accord = fait.equals("avenant.accord");
        vue.remontrer(
                demande,
                response,
                visite,
                gestes.consulter(visite),
                accord ? lue : vue.sansAccord(),
                accord ? vue.sansRefus() : lue,
                problemes);
    }
}
