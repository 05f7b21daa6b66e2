package org.entstage.stage.saisie;

import java.util.List;
import javax.portlet.PortletRequest;
import org.entstage.convention.ApercuStage;
import org.entstage.convention.EstimerStage;
import org.entstage.convention.SaisieStage;
import org.entstage.convention.regles.Constat;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.stage.convention.Lectures;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Hours and minimum pay of a placement for a page: {@code apercu} and the sentences {@code constats}. */
@Component
class Apercus {

    private final EstimerStage estimer;
    private final FormViews formulaires;
    private final Lectures lectures;

    Apercus(EstimerStage estimer, FormViews formulaires, Lectures lectures) {
        this.estimer = estimer;
        this.formulaires = formulaires;
        this.lectures = lectures;
    }

    void montrer(Acteur acteur, long id, SaisieStage saisie, PortletRequest request, Model model) {
        ApercuStage apercu = estimer.executer(acteur, id, saisie);
        model.addAttribute("apercu", apercu);
        model.addAttribute("lectures", lectures);
        model.addAttribute(
                "constats",
                apercu.heures() == null
                        ? List.of()
                        : formulaires.problemes(
                                Page.de(request),
                                apercu.constats().stream()
                                        .map(Constat::probleme)
                                        .toList()));
    }
}
