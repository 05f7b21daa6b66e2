package org.entstage.offres.gestion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entstage.geographie.Departement;
import org.entstage.geographie.Pays;
import org.entstage.geographie.Region;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.ContactDOffre;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.LieuDOffre;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;

/** The words for what an offer says by codes, in the reader's language. */
final class Mots {

    private final Nomenclatures listes;
    private final MessageSource messages;
    private final Locale langue;

    Mots(Nomenclatures listes, MessageSource messages, Locale langue) {
        this.listes = listes;
        this.messages = messages;
        this.langue = langue;
    }

    public String type(String code) {
        return listes.libelle(Liste.TYPE_OFFRE, code, langue);
    }

    public String contrat(String code) {
        return listes.libelle(Liste.TYPE_CONTRAT, code, langue);
    }

    public String domaine(String code) {
        return listes.libelle(Liste.THEME, code, langue);
    }

    public String niveaux(Collection<String> codes) {
        return codes.stream()
                .map(code -> listes.libelle(Liste.NIVEAU_FORMATION, code, langue))
                .collect(Collectors.joining(", "));
    }

    public String temps(String code) {
        return listes.libelle(Liste.TEMPS_TRAVAIL, code, langue);
    }

    /** "35000 Rennes", with the country unless it is France. */
    public String lieu(LieuDOffre lieu) {
        return Stream.of(lieu.codePostal(), lieu.commune(), lieu.enFrance() ? null : "(" + pays(lieu.pays()) + ")")
                .filter(mot -> mot != null && !mot.isBlank())
                .collect(Collectors.joining(" "));
    }

    public String pays(String code) {
        return Pays.de(code).map(pays -> pays.nom(langue)).orElse(code);
    }

    public String region(String code) {
        return Region.de(code).map(Region::nom).orElse(code);
    }

    public String departement(String code) {
        return Departement.de(code).map(d -> d.code() + " " + d.nom()).orElse(code);
    }

    public String libelle(Liste liste, String code) {
        return listes.libelle(liste, code, langue);
    }

    /** Name and what one does, in one line; empty for nobody. */
    public String personne(ContactDOffre contact) {
        String nom = Stream.of(contact.civilite(), contact.prenom(), contact.nom())
                .filter(mot -> mot != null)
                .collect(Collectors.joining(" "));
        return contact.fonction() == null || nom.isEmpty() ? nom : nom + ", " + contact.fonction();
    }

    String texte(String cle, Object... arguments) {
        return messages.getMessage(cle, arguments, langue);
    }

    List<Option> etats() {
        return Arrays.stream(EtatOffre.values())
                .map(etat -> new Option(etat.name(), texte("moderation.etat." + etat.name())))
                .toList();
    }

    List<Option> types() {
        return listes.liste(Liste.TYPE_OFFRE).stream()
                .map(valeur -> new Option(valeur.code(), valeur.libelle(langue)))
                .toList();
    }

    /** @param courante calendar year in which the present teaching year began, or the next begins */
    static List<Option> annees(int courante) {
        return IntStream.rangeClosed(0, 5)
                .map(recul -> courante - recul)
                .mapToObj(annee -> new Option(Integer.toString(annee), annee + "/" + (annee + 1)))
                .toList();
    }
}
