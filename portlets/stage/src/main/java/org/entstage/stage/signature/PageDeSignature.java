package org.entstage.stage.signature;

import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.ConsulterSignatures;
import org.entstage.convention.signature.FicheSignatures;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages about the signing of a convention or an avenant have in common; in templates it is {@code s}. */
@Component
class PageDeSignature {

    static final String VUE = "signatures";

    private final ConsulterSignatures consulter;

    PageDeSignature(ConsulterSignatures consulter) {
        this.consulter = consulter;
    }

    /** @throws org.entstage.commun.Introuvable when it does not exist for this person */
    FicheSignatures montrer(Acteur acteur, long id, Long avenant, Model model) {
        FicheSignatures fiche = consulter.executer(acteur, id, avenant);
        model.addAttribute("s", fiche);
        return fiche;
    }

    static void revenir(Suite suite, CibleDeSignature cible, String fait) {
        suite.vers(VUE)
                .avec("id", cible.convention())
                .avec("avenant", cible.avenant())
                .fait(fait);
    }
}
