package org.entstage.stage.gabarit;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.LigneCentre;
import org.entstage.centregestion.ListerCentres;
import org.entstage.convention.document.modele.ListerGabarits;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which text each document has at the institution or a centre. */
@Controller
@RequestMapping("VIEW")
class GabaritsController {

    private final ListerGabarits lister;
    private final ListerCentres centres;

    GabaritsController(ListerGabarits lister, ListerCentres centres) {
        this.lister = lister;
        this.centres = centres;
    }

    /** @param id centre, 0 for the institution; whoever keeps centres only chooses one first */
    @RenderMapping(params = "vue=gabarits")
    @Exige(Action.GABARIT_LIRE)
    String lister(Acteur acteur, @RequestParam(required = false) Long id, Model model) {
        boolean partout = acteur.peutPartout(Action.GABARIT_LIRE);
        List<Arbre.Noeud> siens = siens(acteur);
        model.addAttribute("partout", partout);
        model.addAttribute("centres", siens);
        if (id == null && !partout && siens.size() != 1) {
            return "gabarit/centres";
        }
        long place = id != null
                ? id
                : partout ? Parametres.ETABLISSEMENT : siens.get(0).id();
        model.addAttribute("place", lister.executer(acteur, place));
        if (place != Parametres.ETABLISSEMENT) {
            PageDuCentre.lier(acteur, place, model);
        }
        return "gabarit/gabarits";
    }

    private List<Arbre.Noeud> siens(Acteur acteur) {
        return centres.executer(acteur).stream()
                .map(LigneCentre::centre)
                .filter(centre -> acteur.peut(Action.GABARIT_LIRE, Situation.duCentre(centre.id())))
                .toList();
    }
}
