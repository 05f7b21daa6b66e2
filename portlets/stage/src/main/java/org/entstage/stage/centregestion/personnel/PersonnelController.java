package org.entstage.stage.centregestion.personnel;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.personnel.EquipeDuCentre;
import org.entstage.centregestion.personnel.FichePersonnel;
import org.entstage.centregestion.personnel.ListerCentresGeres;
import org.entstage.centregestion.personnel.ListerPersonnel;
import org.entstage.centregestion.personnel.ModifierPersonnel;
import org.entstage.centregestion.personnel.RetirerPersonnel;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.centregestion.PageDuCentre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff of a centre: who is there, changed or taken away. */
@Controller
@RequestMapping("VIEW")
class PersonnelController {

    private final ListerCentresGeres centres;
    private final ListerPersonnel lister;
    private final ModifierPersonnel modifier;
    private final RetirerPersonnel retirer;
    private final FormViews formulaires;

    PersonnelController(
            ListerCentresGeres centres,
            ListerPersonnel lister,
            ModifierPersonnel modifier,
            RetirerPersonnel retirer,
            FormViews formulaires) {
        this.centres = centres;
        this.lister = lister;
        this.modifier = modifier;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    /** Without a centre: the centres to choose from; one is no question. */
    @RenderMapping(params = "vue=personnel")
    @Exige(Action.PERSONNEL_GERER)
    String lister(Acteur acteur, @RequestParam(required = false) Long centre, Model model) {
        List<Arbre.Branche> geres = centres.executer(acteur);
        Long choisi = centre == null && geres.size() == 1
                ? Long.valueOf(geres.get(0).noeud().id())
                : centre;
        if (choisi == null) {
            model.addAttribute("centres", geres);
            return "personnel/centres";
        }
        model.addAttribute("equipe", lister.executer(acteur, choisi));
        PageDuCentre.lier(acteur, choisi, model);
        return "personnel/equipe";
    }

    @RenderMapping(params = "vue=personnel-modifier")
    @Exige(Action.PERSONNEL_GERER)
    String ouvrir(
            Acteur acteur, @RequestParam long centre, @RequestParam String login, PortletRequest request, Model model) {
        EquipeDuCentre equipe = lister.executer(acteur, centre);
        FichePersonnel personne = personne(equipe, login);
        model.addAttribute("equipe", equipe);
        model.addAttribute("p", personne);
        model.addAttribute("roles", roles(equipe, request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "modifier-personnel", PersonnelForm.de(personne)));
        return "personnel/modifier";
    }

    @ActionMapping("modifier-personnel")
    @Exige(Action.PERSONNEL_GERER)
    void modifier(
            Acteur acteur,
            @RequestParam long centre,
            @RequestParam int version,
            @Valid PersonnelForm form,
            Suite suite) {
        modifier.executer(acteur, centre, form.login, version, form.saisie());
        suite.vers("personnel").avec("centre", centre).fait("personnel.modifie");
    }

    @RenderMapping(params = "vue=personnel-retirer")
    @Exige(Action.PERSONNEL_GERER)
    String confirmer(Acteur acteur, @RequestParam long centre, @RequestParam String login, Model model) {
        EquipeDuCentre equipe = lister.executer(acteur, centre);
        model.addAttribute("equipe", equipe);
        model.addAttribute("p", personne(equipe, login));
        return "personnel/retirer";
    }

    /** The page before has said that this may be the last manager. */
    @ActionMapping("retirer-personnel")
    @Exige(Action.PERSONNEL_GERER)
    void retirer(
            Acteur acteur,
            @RequestParam long centre,
            @RequestParam String login,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean sansResponsable,
            Suite suite) {
        retirer.executer(acteur, centre, login, version, sansResponsable);
        suite.vers("personnel").avec("centre", centre).fait("personnel.retire");
    }

    static List<Option> roles(EquipeDuCentre equipe, Locale langue) {
        return equipe.donnables().stream()
                .map(role -> new Option(role.code(), role.libelle(langue)))
                .toList();
    }

    private static FichePersonnel personne(EquipeDuCentre equipe, String login) {
        return equipe.personne(login)
                .filter(FichePersonnel::modifiable)
                .orElseThrow(() -> new Introuvable("staff " + login + " of centre " + equipe.centre()));
    }
}
