package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Optional;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.contact.FicheContact;
import org.entstage.contact.ListerContacts;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Lectures;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Third step: place of work, by default the host's own address, and tutor (L124-9). */
@Controller
@RequestMapping("VIEW")
class LieuController {

    private final Parcours parcours;
    private final EnregistrerLieu enregistrer;
    private final ListerContacts contacts;
    private final Lectures lectures;
    private final Listes listes;

    LieuController(
            Parcours parcours, EnregistrerLieu enregistrer, ListerContacts contacts, Lectures lectures, Listes listes) {
        this.parcours = parcours;
        this.enregistrer = enregistrer;
        this.contacts = contacts;
        this.lectures = lectures;
        this.listes = listes;
    }

    /**
     * @param contact the known contact that is to be the tutor; kept only when the form is sent
     * @param signataire the one that is to sign for the host, likewise
     */
    @RenderMapping(params = "vue=lieu")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long contact,
            @RequestParam(required = false) Long signataire,
            PortletRequest request,
            Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "lieu", request, model);
        List<FicheContact> connus = connus(acteur, convention);
        LieuForm form = LieuForm.de(convention);
        parmi(connus, contact).ifPresent(connu -> {
            form.reprendre(connu);
            model.addAttribute("repris", lectures.nom(connu.prenom(), connu.nom()));
        });
        parmi(connus, signataire).ifPresent(connu -> {
            form.faireSigner(connu);
            model.addAttribute("signe", lectures.nom(connu.prenom(), connu.nom()));
        });
        parcours.formulaire(request, model, "enregistrer-lieu", form);
        model.addAttribute("connus", connus);
        model.addAttribute("pays", listes.pays(request.getLocale()));
        model.addAttribute("civilites", Civilites.options());
        return Parcours.vue(convention, "saisie/lieu");
    }

    private static Optional<FicheContact> parmi(List<FicheContact> connus, Long id) {
        return connus.stream()
                .filter(connu -> Long.valueOf(connu.id()).equals(id))
                .findFirst();
    }

    /** Those of the host that this person may see; none before the host is chosen. */
    private List<FicheContact> connus(Acteur acteur, FicheConvention convention) {
        boolean possible = convention.structure() != null && acteur.peut(Action.CONTACT_LIRE);
        return possible ? contacts.executer(acteur, convention.structure().id()).contacts() : List.of();
    }

    @ActionMapping("enregistrer-lieu")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) String suivant,
            @Valid LieuForm form,
            Suite suite) {
        enregistrer.executer(acteur, id, version, form.saisie());
        Parcours.enregistree(suite, id, EtapeSaisie.LIEU, suivant);
    }
}
