package org.entstage.stage.centregestion.contenu;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.validation.Valid;
import org.entstage.centregestion.contenu.AjouterDocument;
import org.entstage.centregestion.contenu.ConsulterContenus;
import org.entstage.centregestion.contenu.FicheContenus;
import org.entstage.centregestion.contenu.RetirerDocument;
import org.entstage.centregestion.contenu.SaisieDocument;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds documents to the instructions and takes them away. */
@Controller
@RequestMapping("VIEW")
class DocumentsController {

    private final ConsulterContenus consulter;
    private final AjouterDocument ajouter;
    private final RetirerDocument retirer;

    DocumentsController(ConsulterContenus consulter, AjouterDocument ajouter, RetirerDocument retirer) {
        this.consulter = consulter;
        this.ajouter = ajouter;
        this.retirer = retirer;
    }

    @ActionMapping("ajouter-document")
    @Exige(Action.CENTRE_REGLER)
    void ajouter(Acteur acteur, @RequestParam long centre, @Valid DocumentForm form, FichierRecu fichier, Suite suite) {
        ajouter.executer(
                acteur, centre, new SaisieDocument(form.libelleFr, form.libelleEn, fichier.nom(), fichier.contenu()));
        suite.vers("consignes").avec("centre", centre).fait("document.ajoute");
    }

    @RenderMapping(params = "vue=consignes-retirer")
    @Exige(Action.CENTRE_REGLER)
    String confirmer(Acteur acteur, @RequestParam long centre, @RequestParam long document, Model model) {
        FicheContenus contenus = consulter.executer(acteur, centre);
        model.addAttribute("k", contenus);
        model.addAttribute(
                "d",
                contenus.documents().stream()
                        .filter(un -> un.id() == document)
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("document " + document)));
        return "consigne/retirer";
    }

    @ActionMapping("retirer-document")
    @Exige(Action.CENTRE_REGLER)
    void retirer(Acteur acteur, @RequestParam long centre, @RequestParam long document, Suite suite) {
        retirer.executer(acteur, centre, document);
        suite.vers("consignes").avec("centre", centre).fait("document.retire");
    }
}
