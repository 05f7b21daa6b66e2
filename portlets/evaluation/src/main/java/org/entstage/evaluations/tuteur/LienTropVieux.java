package org.entstage.evaluations.tuteur;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletResponse;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.tuteur.ConsulterLienPerime;
import org.entstage.evaluation.tuteur.LienPerime;
import org.entstage.evaluation.tuteur.RedemanderLien;
import org.entstage.lien.Jeton;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Guichet;

/** What a link that is too old answers: that it is over, with a button by which another one goes to the same address. */
final class LienTropVieux {

    private final Guichet guichet;
    private final ConsulterLienPerime consulter;
    private final RedemanderLien redemander;
    private final VueDeTuteur vue;

    LienTropVieux(Guichet guichet, ConsulterLienPerime consulter, RedemanderLien redemander, VueDeTuteur vue) {
        this.guichet = guichet;
        this.consulter = consulter;
        this.redemander = redemander;
        this.vue = vue;
    }

    void servir(Demande demande, HttpServletResponse response) throws IOException {
        boolean voulu = demande.ecriture()
                && demande.champ("geste").equals("redemander")
                && Jeton.lire(demande.suite())
                        .filter(jeton -> jeton.estDuFormulaire(demande.champ("_lien")))
                        .isPresent();
        if (voulu) {
            OptionalLong attente = guichet.refus(demande.request(), response);
            if (attente.isPresent()) {
                vue.refuser(demande, response, Guichet.TROP_D_APPELS, "429", attente.getAsLong());
                return;
            }
        }
        Optional<LienPerime> perime = voulu
                ? redemander.executer(Acteur.visiteur(), demande.suite())
                : consulter.executer(Acteur.visiteur(), demande.suite());
        Optional<LienPerime> utile = perime.filter(lien -> lien.renouvelable());
        if (utile.isEmpty()) {
            vue.refuser(demande, response, HttpServletResponse.SC_GONE, "lien.EXPIRE");
            return;
        }
        vue.montrerPerime(
                demande, response, voulu ? HttpServletResponse.SC_OK : HttpServletResponse.SC_GONE, utile.get());
    }
}
