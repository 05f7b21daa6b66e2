package org.entstage.offres.recherche;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.geographie.Departement;
import org.entstage.geographie.Pays;
import org.entstage.geographie.Region;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.offre.recherche.CriteresOffre;
import org.entstage.offre.recherche.DureeOfferte;
import org.entstage.offre.recherche.Facette;
import org.entstage.offre.recherche.PaieOfferte;
import org.entstage.offre.recherche.ResultatOffres;
import org.entstage.offre.recherche.TeletravailOffert;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Facets and chosen criteria in the words of a page. */
@Component
class VuesDeFacettes {

    /** Unfolded from the start; another one when something of it is chosen. */
    private static final Set<Facette> OUVERTES = EnumSet.of(Facette.TYPE, Facette.DOMAINE, Facette.REGION);

    private final Nomenclatures listes;
    private final MessageSource messages;

    VuesDeFacettes(Nomenclatures listes, MessageSource messages) {
        this.listes = listes;
        this.messages = messages;
    }

    MotsDOffre mots(Locale langue) {
        return new MotsDOffre(listes, messages, langue);
    }

    /** Those that have something to choose. */
    List<VueFacette> facettes(CriteresOffre criteres, ResultatOffres resultat, Locale langue) {
        return Arrays.stream(Facette.values())
                .map(facette -> facette(
                        facette, criteres.choisies(facette), resultat.comptes().get(facette), langue))
                .filter(vue -> !vue.choix().isEmpty())
                .toList();
    }

    private VueFacette facette(Facette facette, Set<String> choisies, Map<String, Integer> comptes, Locale langue) {
        List<VueFacette.Choix> choix = Stream.concat(comptes.keySet().stream(), choisies.stream())
                .distinct()
                .sorted(ordre(facette, langue))
                .map(valeur -> new VueFacette.Choix(
                        valeur,
                        libelle(facette, valeur, langue),
                        comptes.getOrDefault(valeur, 0),
                        choisies.contains(valeur)))
                .toList();
        return new VueFacette(
                facette.parametre(), titre(facette, langue), choix, OUVERTES.contains(facette) || !choisies.isEmpty());
    }

    private Comparator<String> ordre(Facette facette, Locale langue) {
        return switch (facette) {
            case TYPE -> rang(codes(Liste.TYPE_OFFRE));
            case CONTRAT -> rang(codes(Liste.TYPE_CONTRAT));
            case NIVEAU -> rang(codes(Liste.NIVEAU_FORMATION));
            case DUREE -> rang(noms(DureeOfferte.values()));
            case PAIE -> rang(noms(PaieOfferte.values()));
            case TELETRAVAIL -> rang(noms(TeletravailOffert.values()));
            case DEBUT, DEPARTEMENT, HANDICAP -> Comparator.naturalOrder();
            case DOMAINE, REGION, PAYS ->
                Comparator.comparing((String valeur) -> libelle(facette, valeur, langue), Collator.getInstance(langue));
        };
    }

    private List<String> codes(Liste liste) {
        return listes.liste(liste).stream().map(Valeur::code).toList();
    }

    private static List<String> noms(Enum<?>[] valeurs) {
        return Arrays.stream(valeurs).map(Enum::name).toList();
    }

    /** In the order of a list; what is not in it comes last. */
    private static Comparator<String> rang(List<String> codes) {
        return Comparator.comparingInt((String code) -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private String titre(Facette facette, Locale langue) {
        return texte("recherche.facette." + facette.name(), langue);
    }

    private String libelle(Facette facette, String valeur, Locale langue) {
        return switch (facette) {
            case TYPE -> listes.libelle(Liste.TYPE_OFFRE, valeur, langue);
            case CONTRAT -> listes.libelle(Liste.TYPE_CONTRAT, valeur, langue);
            case DOMAINE -> listes.libelle(Liste.THEME, valeur, langue);
            case NIVEAU -> listes.libelle(Liste.NIVEAU_FORMATION, valeur, langue);
            case REGION -> Region.de(valeur).map(Region::nom).orElse(valeur);
            case DEPARTEMENT ->
                Departement.de(valeur).map(d -> d.code() + " " + d.nom()).orElse(valeur);
            case PAYS -> Pays.de(valeur).map(pays -> pays.nom(langue)).orElse(valeur);
            case DEBUT ->
                valeur.matches("\\d{4}-(0[1-9]|1[0-2])") ? mots(langue).mois(valeur) : nomme(facette, valeur, langue);
            case DUREE, PAIE, TELETRAVAIL, HANDICAP -> nomme(facette, valeur, langue);
        };
    }

    /** The word of the bundles for a value; the value itself for one that only an address knows. */
    private String nomme(Facette facette, String valeur, Locale langue) {
        return messages.getMessage("recherche." + facette.parametre() + "." + valeur, null, valeur, langue);
    }

    /** What narrows the search, each to be taken away. */
    List<Puce> puces(CriteresOffre criteres, Locale langue) {
        List<Puce> puces = new ArrayList<>();
        if (criteres.mots() != null) {
            puces.add(new Puce("« " + criteres.mots() + " »", "mots", null));
        }
        criteres.choix()
                .forEach((facette, valeurs) -> valeurs.forEach(valeur -> puces.add(new Puce(
                        libelle(facette, valeur, langue), facette.parametre(), criteres.sans(facette, valeur)))));
        if (criteres.nouvelles()) {
            puces.add(new Puce(texte("recherche.nouvelles.puce", langue), "nouvelles", null));
        }
        return puces;
    }

    /** The criteria in one line, for the name of a saved search. */
    String resume(CriteresOffre criteres, Locale langue) {
        String resume = String.join(
                ", ", puces(criteres, langue).stream().map(Puce::libelle).toList());
        return resume.isEmpty() ? texte("recherche.toutes", langue) : resume;
    }

    private String texte(String cle, Locale langue) {
        return new Formats(langue, messages).texte(cle);
    }
}
