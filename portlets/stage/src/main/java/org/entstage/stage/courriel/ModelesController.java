package org.entstage.stage.courriel;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.util.Comparator;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.notification.avis.EssayerModele;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.ConsulterModele;
import org.entstage.notification.modele.EcrireModele;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.FicheModele;
import org.entstage.notification.modele.MontrerModele;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Variable;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One template: to write, to look at on sample values, to send to oneself, and the way back to the inherited one. */
@Controller
@RequestMapping("VIEW")
class ModelesController {

    private final ConsulterModele consulter;
    private final EcrireModele ecrire;
    private final MontrerModele montrer;
    private final EssayerModele essayer;
    private final FormViews formulaires;

    ModelesController(
            ConsulterModele consulter,
            EcrireModele ecrire,
            MontrerModele montrer,
            EssayerModele essayer,
            FormViews formulaires) {
        this.consulter = consulter;
        this.ecrire = ecrire;
        this.montrer = montrer;
        this.essayer = essayer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=courriels-modele")
    @Exige(Action.COURRIEL_LIRE)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            @RequestParam Profil profil,
            @RequestParam Langue langue,
            PortletRequest request,
            Model model) {
        CleModele cle = new CleModele(evenement, profil, langue);
        FicheModele fiche = consulter.executer(acteur, id, cle);
        List<Variable> variables = evenement.variables().stream()
                .sorted(Comparator.comparing((Variable variable) -> variable.commune(evenement.genre())))
                .toList();
        model.addAttribute("m", fiche);
        model.addAttribute("mots", Langue.de(request.getLocale()));
        model.addAttribute("variables", variables);
        model.addAttribute("apercu", montrer.executer(acteur, cle, fiche.modele()));
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-modele", ModeleForm.de(fiche.modele())));
        model.addAttribute("essai", formulaires.ouvrir(request, "essayer-modele", new EssaiForm()));
        return "courriel/modele";
    }

    /** What is being typed, on sample values; nothing is kept. */
    @ResourceMapping("apercu-courriel")
    @Exige(Action.COURRIEL_LIRE)
    String montrer(
            Acteur acteur,
            @RequestParam Evenement evenement,
            @RequestParam Profil profil,
            @RequestParam Langue langue,
            ModeleForm form,
            Model model) {
        model.addAttribute("apercu", montrer.executer(acteur, new CleModele(evenement, profil, langue), form.modele()));
        return "courriel/apercu";
    }

    @ActionMapping("ecrire-modele")
    @Exige(Action.COURRIEL_GERER)
    void ecrire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            @RequestParam Profil profil,
            @RequestParam Langue langue,
            @RequestParam int version,
            @Valid ModeleForm form,
            Suite suite) {
        ecrire.executer(acteur, id, new CleModele(evenement, profil, langue), form.modele(), version);
        vers(suite, id, evenement, profil, langue).fait("courriel.modele.publie");
    }

    @RenderMapping(params = "vue=courriels-heriter")
    @Exige(Action.COURRIEL_GERER)
    String demander(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            @RequestParam Profil profil,
            @RequestParam Langue langue,
            PortletRequest request,
            Model model) {
        CleModele cle = new CleModele(evenement, profil, langue);
        FicheModele fiche = consulter.executer(acteur, id, cle);
        model.addAttribute("m", fiche);
        model.addAttribute("mots", Langue.de(request.getLocale()));
        model.addAttribute("apercu", montrer.executer(acteur, cle, fiche.herite()));
        return "courriel/heriter";
    }

    @ActionMapping("heriter-modele")
    @Exige(Action.COURRIEL_GERER)
    void heriter(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            @RequestParam Profil profil,
            @RequestParam Langue langue,
            @RequestParam int version,
            Suite suite) {
        ecrire.executer(acteur, id, new CleModele(evenement, profil, langue), null, version);
        vers(suite, id, evenement, profil, langue).fait("courriel.modele.herite");
    }

    @ActionMapping("essayer-modele")
    @Exige(Action.COURRIEL_GERER)
    void essayer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            @RequestParam Profil profil,
            @RequestParam Langue langue,
            @Valid EssaiForm form,
            Suite suite) {
        essayer.executer(acteur, id, new CleModele(evenement, profil, langue), form.adresse);
        vers(suite, id, evenement, profil, langue).fait("courriel.essai");
    }

    private static Suite vers(Suite suite, long id, Evenement evenement, Profil profil, Langue langue) {
        return suite.vers("courriels-modele")
                .avec("id", id)
                .avec("evenement", evenement)
                .avec("profil", profil)
                .avec("langue", langue);
    }
}
