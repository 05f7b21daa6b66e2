package org.entstage.offres.entreprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offres.formulaire.ChoixDOffre;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.thymeleaf.context.Context;

/** The choices of a form that describes a company. */
final class ChoixDEntreprise {

    private final Nomenclatures nomenclatures;

    /** The same all day, by language. */
    private final Map<Locale, List<Option>> pays = new ConcurrentReferenceHashMap<>();

    ChoixDEntreprise(Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
    }

    /** @param form whose present values stay among the choices */
    void offrir(Context modele, OrganismeForm form) {
        Locale langue = modele.getLocale();
        modele.setVariable("pays", pays.computeIfAbsent(langue, ChoixDOffre::parNom));
        modele.setVariable("types", options(Liste.TYPE_STRUCTURE, form.type, langue));
        modele.setVariable("formes", options(Liste.FORME_JURIDIQUE, form.formeJuridique, langue));
        modele.setVariable("effectifs", options(Liste.EFFECTIF, form.effectif, langue));
    }

    private List<Option> options(Liste liste, String present, Locale langue) {
        List<Option> options = new ArrayList<>();
        nomenclatures.liste(liste).forEach(valeur -> options.add(new Option(valeur.code(), valeur.libelle(langue))));
        if (present != null
                && options.stream().noneMatch(option -> option.valeur().equals(present))) {
            options.add(new Option(present, nomenclatures.libelle(liste, present, langue)));
        }
        return options;
    }
}
