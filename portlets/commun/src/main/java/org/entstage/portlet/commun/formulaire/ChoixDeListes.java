package org.entstage.portlet.commun.formulaire;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.geographie.Pays;
import org.entstage.gratification.Monnaies;
import org.entstage.gratification.MontantPropose;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Values of lists, countries and currencies as the choices of a form, in the reader's language. */
public final class ChoixDeListes {

    private final Nomenclatures nomenclatures;

    /** The same all day, by language. */
    private final Map<Locale, List<Option>> pays = new ConcurrentReferenceHashMap<>();

    private final Map<Locale, List<Option>> devises = new ConcurrentReferenceHashMap<>();

    public ChoixDeListes(Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
    }

    /**
     * The values of a list that may be chosen, in their order; after them the one that is there already and was closed
     * since.
     *
     * @param present code of the row that is shown, or null
     */
    public List<Option> options(Liste liste, String present, Locale langue) {
        List<Option> options = new ArrayList<>();
        nomenclatures.liste(liste).forEach(valeur -> options.add(new Option(valeur.code(), valeur.libelle(langue))));
        if (present != null
                && options.stream().noneMatch(option -> option.valeur().equals(present))) {
            options.add(new Option(present, nomenclatures.libelle(liste, present, langue)));
        }
        return options;
    }

    /** Countries as they are chosen from. */
    public List<Option> pays(Locale langue) {
        return pays.computeIfAbsent(langue, ChoixDeListes::paysParNom);
    }

    private static List<Option> paysParNom(Locale langue) {
        return Pays.aChoisir(langue).stream()
                .map(pays -> new Option(pays.code(), pays.nom(langue)))
                .toList();
    }

    /** Currencies of today by name, the euro first. */
    public List<Option> devises(Locale langue) {
        return devises.computeIfAbsent(langue, ChoixDeListes::devisesParNom);
    }

    private static List<Option> devisesParNom(Locale langue) {
        Collator ordre = Collator.getInstance(langue);
        return Monnaies.actuelles().stream()
                .map(code -> new Option(code, Currency.getInstance(code).getDisplayName(langue) + " (" + code + ")"))
                .sorted(Comparator.comparing((Option option) -> !MontantPropose.EURO.equals(option.valeur()))
                        .thenComparing(Option::libelle, ordre))
                .toList();
    }
}
