package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.JoindreFichier;
import org.entstage.offre.RetirerFichier;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a file with an offer and takes it away. */
@Controller
@RequestMapping("VIEW")
class FichierController {

    private final JoindreFichier joindre;
    private final RetirerFichier retirer;

    FichierController(JoindreFichier joindre, RetirerFichier retirer) {
        this.joindre = joindre;
        this.retirer = retirer;
    }

    @ActionMapping("joindre-fichier")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void joindre(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            FichierForm form,
            ActionRequest request,
            Suite suite)
            throws IOException, PortletException {
        FichierRecu recu = FichierRecu.lire(request, "fichier");
        joindre.executer(acteur, id, version, recu.nom(), recu.contenu());
        suite.vers("ecrire-offre").avec("id", id).fait("moderation.fichierJoint");
    }

    @ActionMapping("retirer-fichier")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        retirer.executer(acteur, id, version);
        suite.vers("ecrire-offre").avec("id", id).fait("moderation.fichierRetire");
    }
}
