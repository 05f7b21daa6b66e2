package org.entstage.stage.centregestion.contenu;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.util.List;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.contenu.ChangerLogo;
import org.entstage.centregestion.contenu.ConsulterContenus;
import org.entstage.centregestion.contenu.EnregistrerConsignes;
import org.entstage.centregestion.contenu.FicheContenus;
import org.entstage.centregestion.contenu.ListerLieux;
import org.entstage.centregestion.contenu.MontrerLogo;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.formulaire.FormView;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.RefusedForms;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.centregestion.PageDuCentre;
import org.entstage.texte.TexteRiche;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Instructions, documents and logo of a centre or of the institution on one page. */
@Controller
@RequestMapping("VIEW")
class ContenusController {

    private final ListerLieux lieux;
    private final ConsulterContenus consulter;
    private final EnregistrerConsignes enregistrer;
    private final ChangerLogo changer;
    private final MontrerLogo montrer;
    private final FormViews formulaires;

    ContenusController(
            ListerLieux lieux,
            ConsulterContenus consulter,
            EnregistrerConsignes enregistrer,
            ChangerLogo changer,
            MontrerLogo montrer,
            FormViews formulaires) {
        this.lieux = lieux;
        this.consulter = consulter;
        this.enregistrer = enregistrer;
        this.changer = changer;
        this.montrer = montrer;
        this.formulaires = formulaires;
    }

    /** Without a centre: those to choose from, the institution (0) first for who keeps it; one is no question. */
    @RenderMapping(params = "vue=consignes")
    @Exige(Action.CENTRE_REGLER)
    String ouvrir(Acteur acteur, @RequestParam(required = false) Long centre, PortletRequest request, Model model) {
        List<Arbre.Branche> gardes = lieux.executer(acteur);
        boolean partout = acteur.peutPartout(Action.CENTRE_REGLER);
        Long choisi = centre == null && !partout && gardes.size() == 1
                ? Long.valueOf(gardes.get(0).noeud().id())
                : centre;
        if (choisi == null) {
            model.addAttribute("centres", gardes);
            model.addAttribute("partout", partout);
            return "consigne/centres";
        }
        FicheContenus contenus = consulter.executer(acteur, choisi);
        FormView textes = formulaires.ouvrir(request, "enregistrer-consignes", ConsignesForm.de(contenus));
        model.addAttribute("k", contenus);
        if (choisi != Parametres.ETABLISSEMENT) {
            PageDuCentre.lier(acteur, choisi, model);
        }
        model.addAttribute("f", textes);
        model.addAttribute("apercuFr", new TexteRiche(textes.valeur("texteFr")).html());
        model.addAttribute("apercuEn", new TexteRiche(textes.valeur("texteEn")).html());
        model.addAttribute("fd", formulaires.ouvrir(request, "ajouter-document", new DocumentForm()));
        model.addAttribute("fl", formulaires.ouvrir(request, "changer-logo", new LogoForm()));
        return "consigne/contenus";
    }

    /** @param suivant {@code apercu} only shows what was typed, cleaned */
    @ActionMapping("enregistrer-consignes")
    @Exige(Action.CENTRE_REGLER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long centre,
            @RequestParam int version,
            @RequestParam(required = false) String suivant,
            @Valid ConsignesForm form,
            ActionRequest request,
            ActionResponse response,
            Suite suite) {
        if ("apercu".equals(suivant)) {
            RefusedForms.refuser(request, response, List.of());
            return;
        }
        enregistrer.executer(acteur, centre, version, form.texteFr, form.texteEn);
        suite.vers("consignes").avec("centre", centre).fait("consigne.enregistree");
    }

    @ActionMapping("changer-logo")
    @Exige(Action.CENTRE_REGLER)
    void changerLogo(Acteur acteur, @RequestParam long centre, FichierRecu fichier, Suite suite) {
        changer.executer(acteur, centre, fichier.contenu());
        suite.vers("consignes").avec("centre", centre).fait("logo.change");
    }

    @ActionMapping("retirer-logo")
    @Exige(Action.CENTRE_REGLER)
    void retirerLogo(Acteur acteur, @RequestParam long centre, Suite suite) {
        changer.executer(acteur, centre, null);
        suite.vers("consignes").avec("centre", centre).fait("logo.retire");
    }

    @ResourceMapping("logo")
    @Exige(Action.CENTRE_REGLER)
    void logo(Acteur acteur, @RequestParam long centre, ResourceResponse response) throws IOException {
        byte[] png = montrer.executer(acteur, centre);
        response.setContentType("image/png");
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty("X-Content-Type-Options", "nosniff");
        response.getPortletOutputStream().write(png);
    }
}
