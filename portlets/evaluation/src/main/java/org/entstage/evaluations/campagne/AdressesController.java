package org.entstage.evaluations.campagne;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Arrays;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import javax.validation.constraints.Size;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.adresse.MotifARevoir;
import org.entstage.evaluation.campagne.AdresseARevoir;
import org.entstage.evaluation.campagne.ConsulterAdresse;
import org.entstage.evaluation.campagne.CorrigerAdresse;
import org.entstage.evaluation.campagne.ListerAdressesARevoir;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of people who are asked and cannot be reached: their addresses are corrected there. */
@Controller
@RequestMapping("VIEW")
class AdressesController {

    private final ListerAdressesARevoir lister;
    private final ConsulterAdresse consulter;
    private final CorrigerAdresse corriger;
    private final FormViews formulaires;

    AdressesController(
            ListerAdressesARevoir lister, ConsulterAdresse consulter, CorrigerAdresse corriger, FormViews formulaires) {
        this.lister = lister;
        this.consulter = consulter;
        this.corriger = corriger;
        this.formulaires = formulaires;
    }

    /** @param motif only those; what is none narrows nothing */
    @RenderMapping(params = "vue=adresses")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String lister(
            Acteur acteur,
            @RequestParam(defaultValue = "1") int numero,
            @RequestParam(required = false) String motif,
            Model model) {
        MotifARevoir choisi = Arrays.stream(MotifARevoir.values())
                .filter(un -> un.name().equals(motif))
                .findFirst()
                .orElse(null);
        model.addAttribute("file", lister.executer(acteur, choisi, numero));
        model.addAttribute("motif", choisi);
        model.addAttribute("motifs", MotifARevoir.values());
        return "campagne/adresses";
    }

    @RenderMapping(params = "vue=adresse")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long fiche, PortletRequest request, Model model) {
        AdresseARevoir adresse = consulter.executer(acteur, fiche);
        AdresseForm form = new AdresseForm();
        form.courriel = adresse.qui().courriel();
        model.addAttribute("a", adresse);
        model.addAttribute("f", formulaires.ouvrir(request, "corriger-adresse", form));
        return "campagne/adresse";
    }

    @ActionMapping("corriger-adresse")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void corriger(Acteur acteur, @RequestParam long fiche, @Valid AdresseForm form, Suite suite) {
        corriger.executer(acteur, fiche, form.courriel);
        suite.vers("adresses").fait("campagne.adresse");
    }

    /** The address to which is written from now on. */
    public static class AdresseForm {

        @Size(max = 254)
        String courriel;
    }
}
