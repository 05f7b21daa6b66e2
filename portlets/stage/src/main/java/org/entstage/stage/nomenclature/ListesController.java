package org.entstage.stage.nomenclature;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.geographie.ListerPays;
import org.entstage.geographie.Pays;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.ConsulterListes;
import org.entstage.nomenclature.ConsulterNaf;
import org.entstage.nomenclature.EtatNaf;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.nomenclature.SousClasseNaf;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which lists there are, and one list with all its values. */
@Controller
@RequestMapping("VIEW")
class ListesController {

    private final ConsulterListes consulterToutes;
    private final ConsulterListe consulter;
    private final ConsulterNaf consulterNaf;
    private final ListerPays listerPays;

    ListesController(
            ConsulterListes consulterToutes,
            ConsulterListe consulter,
            ConsulterNaf consulterNaf,
            ListerPays listerPays) {
        this.consulterToutes = consulterToutes;
        this.consulter = consulter;
        this.consulterNaf = consulterNaf;
        this.listerPays = listerPays;
    }

    @RenderMapping(params = "vue=listes")
    @Exige(Action.LISTE_GERER)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("fiches", consulterToutes.executer(acteur));
        model.addAttribute("nafs", consulterNaf.executer(acteur));
        return "nomenclature/listes";
    }

    /** @param revision the revision whose activities are listed, by section */
    @RenderMapping(params = "vue=listes-naf")
    @Exige(Action.LISTE_GERER)
    String montrerNaf(Acteur acteur, @RequestParam RevisionNaf revision, Model model) {
        EtatNaf naf = consulterNaf.executer(acteur).stream()
                .filter(etat -> etat.revision() == revision)
                .findFirst()
                .orElseThrow();
        model.addAttribute("naf", naf);
        model.addAttribute(
                "sections",
                naf.sousClasses().stream()
                        .collect(Collectors.groupingBy(SousClasseNaf::section, TreeMap::new, Collectors.toList())));
        return "nomenclature/naf";
    }

    @RenderMapping(params = "vue=listes-pays")
    @Exige(Action.LISTE_GERER)
    String montrerPays(Acteur acteur, PortletRequest request, Model model) {
        model.addAttribute("pays", listerPays.executer(acteur, request.getLocale()));
        model.addAttribute("langue", request.getLocale());
        model.addAttribute("millesime", Pays.MILLESIME);
        model.addAttribute("releve", Pays.RELEVE);
        return "nomenclature/pays";
    }

    @RenderMapping(params = "vue=listes-valeurs")
    @Exige(Action.LISTE_GERER)
    String montrer(Acteur acteur, @RequestParam Liste liste, Model model) {
        model.addAttribute("fiche", consulter.executer(acteur, liste));
        return "nomenclature/valeurs";
    }
}
