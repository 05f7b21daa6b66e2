package org.entstage.stage.delegation;

import java.util.List;
import javax.portlet.PortletRequest;
import org.entstage.annuaire.ChercherPersonnels;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.NatureDelegation;
import org.entstage.habilitation.Deleguer;
import org.entstage.habilitation.RevoquerDelegation;
import org.entstage.habilitation.SaisieDelegation;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one's own delegations and of everybody's have in common. */
@Component
public class PagesDeDelegation {

    private final ChercherPersonnels chercher;
    private final Deleguer deleguer;
    private final RevoquerDelegation revoquer;
    private final FormViews formulaires;
    private final MessageSource messages;

    PagesDeDelegation(
            ChercherPersonnels chercher,
            Deleguer deleguer,
            RevoquerDelegation revoquer,
            FormViews formulaires,
            MessageSource messages) {
        this.chercher = chercher;
        this.deleguer = deleguer;
        this.revoquer = revoquer;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    /** The search for a person; a silent directory leaves the page alive. */
    public void chercher(Acteur acteur, String q, String action, PortletRequest request, Model model) {
        RechercheForm form = new RechercheForm();
        form.recherche = q;
        model.addAttribute("f", formulaires.ouvrir(request, action, form));
        model.addAttribute("q", q);
        if (q != null) {
            try {
                model.addAttribute("trouves", chercher.executer(acteur, q));
            } catch (SystemeIndisponible muet) {
                model.addAttribute("muet", muet.systeme());
            }
        }
    }

    /** The form once both persons are known. */
    public void formulaire(String action, List<NatureDelegation> natures, PortletRequest request, Model model) {
        DelegationForm form = new DelegationForm();
        form.nature = natures.isEmpty() ? null : natures.get(0);
        model.addAttribute("f", formulaires.ouvrir(request, action, form));
        model.addAttribute(
                "natures",
                natures.stream()
                        .map(nature -> new Option(
                                nature.name(),
                                messages.getMessage("droits.nature." + nature, null, request.getLocale())))
                        .toList());
    }

    /** @param de account of the absent person; null for one's own rights */
    public void deleguer(Acteur acteur, String de, String a, DelegationForm form) {
        deleguer.executer(acteur, new SaisieDelegation(de, a, form.nature, form.debut, form.fin));
    }

    public void revoquer(Acteur acteur, long id, int version) {
        revoquer.executer(acteur, id, version);
    }
}
