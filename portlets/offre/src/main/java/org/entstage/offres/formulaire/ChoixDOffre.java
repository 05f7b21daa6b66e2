package org.entstage.offres.formulaire;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.gratification.Monnaies;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.ModeCandidature;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;
import org.entstage.offres.recherche.MotsDOffre;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;
import org.springframework.util.ConcurrentReferenceHashMap;

/** The choices of the form of an offer, in the reader's language. */
public class ChoixDOffre {

    private static final String EURO = "EUR";
    private static final String FRANCE = "FR";

    private final Nomenclatures nomenclatures;
    private final MessageSource messages;

    /** The same all day, by language. */
    private final Map<Locale, List<Option>> pays = new ConcurrentReferenceHashMap<>();

    private final Map<Locale, List<Option>> devises = new ConcurrentReferenceHashMap<>();

    public ChoixDOffre(Nomenclatures nomenclatures, MessageSource messages) {
        this.nomenclatures = nomenclatures;
        this.messages = messages;
    }

    /**
     * What {@code offre/formulaire} draws from, by name.
     *
     * @param present what the offer says: a value that was closed since stays among the choices
     */
    public Map<String, List<Option>> offrir(SaisieOffre present, Locale langue) {
        Map<String, List<Option>> choix = new LinkedHashMap<>();
        choix.put("types", options(Liste.TYPE_OFFRE, present.poste().type(), langue));
        choix.put("contrats", options(Liste.TYPE_CONTRAT, present.poste().contrat(), langue));
        choix.put("domaines", options(Liste.THEME, present.poste().domaine(), langue));
        choix.put("niveaux", niveaux(present, langue));
        choix.put("temps", options(Liste.TEMPS_TRAVAIL, present.periode().tempsTravail(), langue));
        choix.put("pays", pays.computeIfAbsent(langue, ChoixDOffre::parNom));
        choix.put("devises", devises.computeIfAbsent(langue, ChoixDOffre::devisesParNom));
        choix.put("unites", mots("offre.unite.", UniteDuree.values(), langue));
        choix.put("montants", mots("offre.montant.", UniteGratification.values(), langue));
        choix.put("modes", mots("offre.mode.", ModeCandidature.values(), langue));
        choix.put("civilites", List.of(new Option("Mme", "Mme"), new Option("M.", "M.")));
        choix.put(
                "ouiNon",
                Stream.of("true", "false")
                        .map(choisi ->
                                new Option(choisi, messages.getMessage("offre.remuneree." + choisi, null, langue)))
                        .toList());
        return choix;
    }

    /** Puts an offer into words. */
    public MotsDOffre mots(Locale langue) {
        return new MotsDOffre(nomenclatures, messages, langue);
    }

    private List<Option> niveaux(SaisieOffre present, Locale langue) {
        List<Option> options = options(Liste.NIVEAU_FORMATION, null, langue);
        for (String niveau : present.poste().niveaux()) {
            if (options.stream().noneMatch(option -> option.valeur().equals(niveau))) {
                options.add(new Option(niveau, nomenclatures.libelle(Liste.NIVEAU_FORMATION, niveau, langue)));
            }
        }
        return options;
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

    private List<Option> mots(String debut, Enum<?>[] valeurs, Locale langue) {
        return Arrays.stream(valeurs)
                .map(valeur -> new Option(valeur.name(), messages.getMessage(debut + valeur, null, langue)))
                .toList();
    }

    /** Countries by name, France first. */
    public static List<Option> parNom(Locale langue) {
        Collator ordre = Collator.getInstance(langue);
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Option(code, new Locale("", code).getDisplayCountry(langue)))
                .sorted(Comparator.comparing((Option option) -> !FRANCE.equals(option.valeur()))
                        .thenComparing(Option::libelle, ordre))
                .toList();
    }

    private static List<Option> devisesParNom(Locale langue) {
        Collator ordre = Collator.getInstance(langue);
        return Monnaies.actuelles().stream()
                .map(code -> new Option(code, Currency.getInstance(code).getDisplayName(langue) + " (" + code + ")"))
                .sorted(Comparator.comparing((Option option) -> !EURO.equals(option.valeur()))
                        .thenComparing(Option::libelle, ordre))
                .toList();
    }
}
