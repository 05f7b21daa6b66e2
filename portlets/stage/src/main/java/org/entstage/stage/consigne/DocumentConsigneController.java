package org.entstage.stage.consigne;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.ResourceResponse;
import org.entstage.centregestion.contenu.FichierDocument;
import org.entstage.centregestion.contenu.OuvrirDocument;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands over a document of the instructions, to be saved and never to be opened within the site. */
@Controller
@RequestMapping("VIEW")
class DocumentConsigneController {

    private final OuvrirDocument ouvrir;

    DocumentConsigneController(OuvrirDocument ouvrir) {
        this.ouvrir = ouvrir;
    }

    @ResourceMapping("document-consigne")
    @Exige({Action.CONVENTION_COMMENCER, Action.CONVENTION_LIRE, Action.CENTRE_LIRE, Action.CENTRE_REGLER})
    void ouvrir(Acteur acteur, @RequestParam long document, ResourceResponse response) throws IOException {
        FichierDocument fichier = ouvrir.executer(acteur, document);
        FichierEnvoye.aEnregistrer(response, fichier.nom(), fichier.type(), fichier.contenu());
    }
}
