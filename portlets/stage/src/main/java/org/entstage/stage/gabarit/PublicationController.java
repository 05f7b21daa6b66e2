package org.entstage.stage.gabarit;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.modele.CleGabarit;
import org.entstage.convention.document.modele.ComparerGabarit;
import org.entstage.convention.document.modele.ComparerGabarit.Cote;
import org.entstage.convention.document.modele.ConsulterGabarit;
import org.entstage.convention.document.modele.HeriterGabarit;
import org.entstage.convention.document.modele.PublierGabarit;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a draft hold from a day on, goes back to the inherited text, and shows what differs between two texts. */
@Controller
@RequestMapping("VIEW")
class PublicationController {

    private final ConsulterGabarit consulter;
    private final PublierGabarit publier;
    private final HeriterGabarit heriter;
    private final ComparerGabarit comparer;
    private final FormViews formulaires;
    private final Clock horloge;

    PublicationController(
            ConsulterGabarit consulter,
            PublierGabarit publier,
            HeriterGabarit heriter,
            ComparerGabarit comparer,
            FormViews formulaires,
            Clock horloge) {
        this.consulter = consulter;
        this.publier = publier;
        this.heriter = heriter;
        this.comparer = comparer;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    @ActionMapping("publier-gabarit")
    @Exige(Action.GABARIT_GERER)
    void publier(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            @RequestParam int version,
            @Valid PublicationForm form,
            Suite suite) {
        CleGabarit cle = new CleGabarit(type, langue, bloc);
        publier.executer(acteur, id, cle, version, form.debut);
        GabaritController.versGabarit(suite, id, cle).fait("gabarit.publie");
    }

    @RenderMapping(params = "vue=gabarit-heriter")
    @Exige(Action.GABARIT_GERER)
    String demander(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            PortletRequest request,
            Model model) {
        CleGabarit cle = new CleGabarit(type, langue, bloc);
        model.addAttribute("g", consulter.executer(acteur, id, cle));
        model.addAttribute("lignes", comparer.executer(acteur, id, cle, Cote.EN_VIGUEUR, Cote.HERITE, 0));
        model.addAttribute(
                "p", formulaires.ouvrir(request, "heriter-gabarit", PublicationForm.du(LocalDate.now(horloge))));
        return "gabarit/heriter";
    }

    @ActionMapping("heriter-gabarit")
    @Exige(Action.GABARIT_GERER)
    void heriter(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            @Valid PublicationForm form,
            Suite suite) {
        CleGabarit cle = new CleGabarit(type, langue, bloc);
        heriter.executer(acteur, id, cle, form.debut);
        GabaritController.versGabarit(suite, id, cle).fait("gabarit.rendu");
    }

    /** @param numero of the version where {@code apres} is one */
    @RenderMapping(params = "vue=gabarit-comparer")
    @Exige(Action.GABARIT_LIRE)
    String comparer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            @RequestParam Cote avant,
            @RequestParam Cote apres,
            @RequestParam(defaultValue = "0") int numero,
            Model model) {
        CleGabarit cle = new CleGabarit(type, langue, bloc);
        model.addAttribute("g", consulter.executer(acteur, id, cle));
        model.addAttribute("avant", avant);
        model.addAttribute("apres", apres);
        model.addAttribute("numero", numero);
        model.addAttribute("lignes", comparer.executer(acteur, id, cle, avant, apres, numero));
        return "gabarit/comparer";
    }
}
