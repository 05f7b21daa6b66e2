package org.entstage.offres.flux;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.flux.OffreDuFlux;
import org.entstage.offres.recherche.MotsDOffre;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.texte.TexteRiche;
import org.springframework.context.MessageSource;

/** Offers as a feed of RFC 4287. */
final class FluxAtom {

    private static final Locale LANGUE = Locale.FRENCH;

    private final Nomenclatures listes;
    private final Formats formats;
    private final MotsDOffre mots;
    private final String etablissement;
    private final String portail;
    private final Clock horloge;

    FluxAtom(Nomenclatures listes, MessageSource messages, String etablissement, String portail, Clock horloge) {
        this.listes = listes;
        this.formats = new Formats(LANGUE, messages);
        this.mots = new MotsDOffre(listes, messages, LANGUE);
        this.etablissement = etablissement;
        this.portail = portail;
        this.horloge = horloge;
    }

    /** @param adresse where the feed itself was asked for */
    String ecrire(List<OffreDuFlux> offres, String adresse) {
        Feed flux = new Feed("atom_1.0");
        flux.setId("urn:entstage:offres:" + etablissement);
        flux.setTitle(formats.texte("flux.titre"));
        flux.setLanguage(LANGUE.getLanguage());
        flux.setUpdated(date(
                offres.isEmpty()
                        ? LocalDate.now(horloge).atStartOfDay()
                        : offres.get(0).parueLe()));
        flux.setAuthors(List.of(personne(formats.texte("flux.auteur", etablissement))));
        flux.setOtherLinks(List.of(lien("self", adresse)));
        flux.setAlternateLinks(List.of(lien("alternate", portail)));
        flux.setEntries(offres.stream().map(this::entree).toList());
        try {
            return new WireFeedOutput().outputString(flux);
        } catch (FeedException fausse) {
            throw new IllegalStateException("the feed cannot be written", fausse);
        }
    }

    private Entry entree(OffreDuFlux offre) {
        Entry entree = new Entry();
        entree.setId("urn:entstage:offre:" + etablissement + ":" + offre.id());
        entree.setTitle(
                Objects.requireNonNullElse(offre.saisie().intitule(), formats.texte("recherche.sans.intitule")));
        entree.setPublished(date(offre.parueLe()));
        entree.setUpdated(date(offre.parueLe()));
        entree.setAuthors(List.of(personne(
                offre.structure() == null
                        ? formats.texte("recherche.entreprise.cachee")
                        : offre.structure().raisonSociale())));
        entree.setAlternateLinks(List.of(lien("alternate", portail)));
        entree.setSummary(contenu("text", resume(offre)));
        entree.setContents(List.of(contenu("html", new TexteRiche(offre.saisie().description()).html())));
        entree.setCategories(categories(offre));
        return entree;
    }

    private String resume(OffreDuFlux offre) {
        List<String> parties = new ArrayList<>(List.of(
                mots.poste(offre.saisie().poste()),
                mots.lieu(offre.saisie().lieu()),
                mots.duree(offre.saisie().periode()),
                mots.paie(offre.saisie().conditions()),
                formats.texte("recherche.jusquau", offre.dernierJour())));
        parties.removeIf(String::isEmpty);
        return String.join(" · ", parties);
    }

    private List<Category> categories(OffreDuFlux offre) {
        List<Category> categories = new ArrayList<>();
        categorie(categories, Liste.TYPE_OFFRE, offre.saisie().poste().type());
        categorie(categories, Liste.TYPE_CONTRAT, offre.saisie().poste().contrat());
        categorie(categories, Liste.THEME, offre.saisie().poste().domaine());
        return categories;
    }

    private void categorie(List<Category> categories, Liste liste, String code) {
        if (code != null) {
            Category categorie = new Category();
            categorie.setTerm(code);
            categorie.setScheme("urn:entstage:liste:" + liste.name());
            categorie.setLabel(listes.libelle(liste, code, LANGUE));
            categories.add(categorie);
        }
    }

    private static Content contenu(String type, String texte) {
        Content contenu = new Content();
        contenu.setType(type);
        contenu.setValue(texte);
        return contenu;
    }

    private static SyndPerson personne(String nom) {
        Person personne = new Person();
        personne.setName(nom);
        return personne;
    }

    private static Link lien(String relation, String adresse) {
        Link lien = new Link();
        lien.setRel(relation);
        lien.setHref(adresse);
        return lien;
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(Formats.PARIS).toInstant());
    }
}
