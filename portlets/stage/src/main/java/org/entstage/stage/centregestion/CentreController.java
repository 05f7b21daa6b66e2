package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Comparator;
import java.util.List;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One centre: what is known of it, and the pages on which it is kept. */
@Controller
@RequestMapping("VIEW")
class CentreController {

    private final FichesDesCentres fiches;
    private final List<PageDuCentre> pages;

    CentreController(FichesDesCentres fiches, List<PageDuCentre> pages) {
        this.fiches = fiches;
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(PageDuCentre::ordre))
                .toList();
    }

    @RenderMapping(params = "vue=centregestion-centre")
    @Exige(Action.CENTRE_LIRE)
    String montrer(Acteur acteur, @RequestParam long id, Model model) {
        fiches.montrer(acteur, id, model);
        model.addAttribute(
                "pages",
                pages.stream().filter(page -> page.ouverteA(acteur, id)).toList());
        return "centregestion/centre";
    }
}
