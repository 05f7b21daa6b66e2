package org.entstage.offres.formulaire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.ModeCandidature;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;
import org.entstage.offres.recherche.MotsDOffre;
import org.entstage.portlet.commun.formulaire.ChoixDeListes;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;

/** The choices of the form of an offer, in the reader's language. */
public class ChoixDOffre {

    private final Nomenclatures nomenclatures;
    private final MessageSource messages;

    private final ChoixDeListes listes;

    public ChoixDOffre(Nomenclatures nomenclatures, MessageSource messages) {
        this.nomenclatures = nomenclatures;
        this.messages = messages;
        this.listes = new ChoixDeListes(nomenclatures);
    }

    /**
     * What {@code offre/formulaire} draws from, by name.
     *
     * @param present what the offer says: a value that was closed since stays among the choices
     */
    public Map<String, List<Option>> offrir(SaisieOffre present, Locale langue) {
        Map<String, List<Option>> choix = new LinkedHashMap<>();
        choix.put("types", listes.options(Liste.TYPE_OFFRE, present.poste().type(), langue));
        choix.put("contrats", listes.options(Liste.TYPE_CONTRAT, present.poste().contrat(), langue));
        choix.put("domaines", listes.options(Liste.THEME, present.poste().domaine(), langue));
        choix.put("niveaux", niveaux(present, langue));
        choix.put("temps", listes.options(Liste.TEMPS_TRAVAIL, present.periode().tempsTravail(), langue));
        choix.put("pays", listes.pays(langue));
        choix.put("devises", listes.devises(langue));
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
        List<Option> options = listes.options(Liste.NIVEAU_FORMATION, null, langue);
        for (String niveau : present.poste().niveaux()) {
            if (options.stream().noneMatch(option -> option.valeur().equals(niveau))) {
                options.add(new Option(niveau, nomenclatures.libelle(Liste.NIVEAU_FORMATION, niveau, langue)));
            }
        }
        return options;
    }

    private List<Option> mots(String debut, Enum<?>[] valeurs, Locale langue) {
        return Arrays.stream(valeurs)
                .map(valeur -> new Option(valeur.name(), messages.getMessage(debut + valeur, null, langue)))
                .toList();
    }
}
