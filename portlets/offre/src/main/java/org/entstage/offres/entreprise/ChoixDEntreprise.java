package org.entstage.offres.entreprise;

import java.util.Locale;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.portlet.commun.formulaire.ChoixDeListes;
import org.thymeleaf.context.Context;

/** The choices of a form that describes a company. */
final class ChoixDEntreprise {

    private final ChoixDeListes listes;

    ChoixDEntreprise(Nomenclatures nomenclatures) {
        this.listes = new ChoixDeListes(nomenclatures);
    }

    /** @param form whose present values stay among the choices */
    void offrir(Context modele, OrganismeForm form) {
        Locale langue = modele.getLocale();
        modele.setVariable("pays", listes.pays(langue));
        modele.setVariable("types", listes.options(Liste.TYPE_STRUCTURE, form.type, langue));
        modele.setVariable("formes", listes.options(Liste.FORME_JURIDIQUE, form.formeJuridique, langue));
        modele.setVariable("effectifs", listes.options(Liste.EFFECTIF, form.effectif, langue));
    }
}
