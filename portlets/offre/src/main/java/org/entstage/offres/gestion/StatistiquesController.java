package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.document.ClasseurXlsx;
import org.entstage.document.Colonne;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.AxeDesOffres;
import org.entstage.offre.CompterOffres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts of offers by one axis or two, as a table with bars and as a spreadsheet. */
@Controller
@RequestMapping("VIEW")
class StatistiquesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CompterOffres compter;
    private final Dossiers dossiers;
    private final Clock horloge;

    StatistiquesController(CompterOffres compter, Dossiers dossiers, Clock horloge) {
        this.compter = compter;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=statistiques")
    @Exige(value = Action.OFFRE_EXPORTER, portee = Portee.ATTRIBUTION)
    String compter(
            Acteur acteur,
            @RequestParam(defaultValue = "ETAT") AxeDesOffres premier,
            @RequestParam(required = false) AxeDesOffres second,
            @RequestParam(required = false) Integer annee,
            PortletRequest request,
            Model model) {
        Mots mots = dossiers.mots(request);
        model.addAttribute(
                "tableau",
                TableauDesOffres.de(compter.executer(acteur, annee, premier, second), premier, second, mots));
        model.addAttribute("premier", premier);
        model.addAttribute("second", second == premier ? null : second);
        model.addAttribute("annee", annee);
        model.addAttribute("axes", axes(mots));
        model.addAttribute("annees", Mots.annees(LocalDate.now(horloge).getYear()));
        return "moderation/statistiques";
    }

    @ResourceMapping("export-statistiques")
    @Exige(value = Action.OFFRE_EXPORTER, portee = Portee.ATTRIBUTION)
    void exporter(
            Acteur acteur,
            @RequestParam AxeDesOffres premier,
            @RequestParam(required = false) AxeDesOffres second,
            @RequestParam(required = false) Integer annee,
            ResourceRequest request,
            ResourceResponse response)
            throws IOException {
        Mots mots = dossiers.mots(request);
        TableauDesOffres tableau =
                TableauDesOffres.de(compter.executer(acteur, annee, premier, second), premier, second, mots);
        response.setContentType(XLSX);
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty(
                "Content-Disposition",
                "attachment; filename=\"offres-" + premier.name().toLowerCase(Locale.ROOT) + "-"
                        + LocalDate.now(horloge) + ".xlsx\"");
        new ClasseurXlsx<TableauDesOffres.Ligne>(
                        mots.texte("moderation.statistiques"),
                        List.of(
                                new Colonne<>(mots.texte("moderation.axe." + premier), TableauDesOffres.Ligne::premier),
                                new Colonne<>(
                                        second == null ? "" : mots.texte("moderation.axe." + second),
                                        TableauDesOffres.Ligne::second),
                                new Colonne<>(mots.texte("moderation.nombre"), TableauDesOffres.Ligne::nombre),
                                new Colonne<>(mots.texte("moderation.part"), TableauDesOffres.Ligne::part)))
                .ecrire(tableau.lignes().iterator(), response.getPortletOutputStream());
    }

    private static List<Option> axes(Mots mots) {
        return Arrays.stream(AxeDesOffres.values())
                .map(axe -> new Option(axe.name(), mots.texte("moderation.axe." + axe.name())))
                .toList();
    }
}
