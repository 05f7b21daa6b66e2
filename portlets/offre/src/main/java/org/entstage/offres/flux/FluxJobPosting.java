package org.entstage.offres.flux;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.flux.OffreDuFlux;
import org.entstage.offres.recherche.MotsDOffre;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.texte.TexteRiche;
import org.springframework.context.MessageSource;

/** Offers as {@code JobPosting} of schema.org, in a list. */
final class FluxJobPosting {

    private static final Locale LANGUE = Locale.FRENCH;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal SEMAINE = new BigDecimal("5");

    private final Nomenclatures listes;
    private final Formats formats;
    private final MotsDOffre mots;
    private final String etablissement;
    private final String portail;

    FluxJobPosting(Nomenclatures listes, MessageSource messages, String etablissement, String portail) {
        this.listes = listes;
        this.formats = new Formats(LANGUE, messages);
        this.mots = new MotsDOffre(listes, messages, LANGUE);
        this.etablissement = etablissement;
        this.portail = portail;
    }

    String ecrire(List<OffreDuFlux> offres) {
        List<Object> lignes = new ArrayList<>();
        for (OffreDuFlux offre : offres) {
            lignes.add(objet("ListItem", "position", lignes.size() + 1, "item", annonce(offre)));
        }
        Map<String, Object> liste = new LinkedHashMap<>();
        liste.put("@context", "https://schema.org");
        liste.putAll(objet("ItemList", "numberOfItems", offres.size(), "itemListElement", lignes));
        try {
            return JSON.writeValueAsString(liste);
        } catch (JsonProcessingException fausse) {
            throw new IllegalStateException("the list cannot be written", fausse);
        }
    }

    private Map<String, Object> annonce(OffreDuFlux offre) {
        SaisieOffre saisie = offre.saisie();
        Map<String, Object> annonce = objet(
                "JobPosting",
                "identifier",
                objet("PropertyValue", "name", etablissement, "value", Long.toString(offre.id())),
                "title",
                Objects.requireNonNullElse(saisie.intitule(), formats.texte("recherche.sans.intitule")),
                "description",
                description(saisie),
                "url",
                portail,
                "datePosted",
                offre.parueLe().toLocalDate().toString(),
                "validThrough",
                offre.dernierJour()
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(Formats.PARIS)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                "employmentType",
                genre(saisie),
                "hiringOrganization",
                objet(
                        "Organization",
                        "name",
                        offre.structure() == null
                                ? formats.texte("recherche.entreprise.cachee")
                                : offre.structure().raisonSociale()),
                "jobLocation",
                objet("Place", "address", adresse(saisie.lieu())),
                "industry",
                saisie.poste().domaine() == null
                        ? null
                        : listes.libelle(Liste.THEME, saisie.poste().domaine(), LANGUE),
                "skills",
                saisie.competences(),
                "baseSalary",
                paie(saisie.conditions()),
                "jobStartDate",
                saisie.periode().debut() == null
                        ? null
                        : saisie.periode().debut().toString());
        if (SEMAINE.equals(saisie.lieu().teletravail())) {
            annonce.put("jobLocationType", "TELECOMMUTE");
        }
        return annonce;
    }

    /** Search engines want some text: what it is, where nothing else is said. */
    private String description(SaisieOffre saisie) {
        String html = new TexteRiche(saisie.description()).html();
        return html.isEmpty() ? "<p>" + mots.poste(saisie.poste()) + "</p>" : html;
    }

    /** The word of schema.org and of search engines for a kind of contract. */
    private static String genre(SaisieOffre saisie) {
        PosteOffert poste = saisie.poste();
        if (poste.stage()) {
            return "INTERN";
        }
        return switch (Objects.requireNonNullElse(poste.contrat(), "")) {
            case "CDD", "INTERIM", "VACATION", "VIE", "VIA" -> "TEMPORARY";
            case "JOB" -> "PART_TIME";
            case "CDI", "CIFRE", "DOCTORAL" ->
                saisie.periode().quotite() != null && saisie.periode().quotite() < 100 ? "PART_TIME" : "FULL_TIME";
            case "SERVICE" -> "VOLUNTEER";
            default -> "OTHER";
        };
    }

    private static Map<String, Object> adresse(LieuDOffre lieu) {
        return objet(
                "PostalAddress",
                "addressLocality",
                lieu.commune(),
                "postalCode",
                lieu.codePostal(),
                "addressRegion",
                lieu.departement()
                        .map(departement -> departement.region().nom())
                        .orElse(null),
                "addressCountry",
                lieu.pays());
    }

    private static Map<String, Object> paie(ConditionsDOffre conditions) {
        String unite = unite(conditions.unite());
        return conditions.montant() == null || unite == null
                ? null
                : objet(
                        "MonetaryAmount",
                        "currency",
                        conditions.devise(),
                        "value",
                        objet("QuantitativeValue", "value", conditions.montant(), "unitText", unite));
    }

    /** A pay for the whole has no word there. */
    private static String unite(UniteGratification unite) {
        return unite == null
                ? null
                : switch (unite) {
                    case HEURE -> "HOUR";
                    case JOUR -> "DAY";
                    case SEMAINE -> "WEEK";
                    case MOIS -> "MONTH";
                    case TOTAL -> null;
                };
    }

    /** What is null is left out. */
    private static Map<String, Object> objet(String type, Object... parties) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("@type", type);
        for (int i = 0; i < parties.length; i += 2) {
            if (parties[i + 1] != null) {
                objet.put(String.valueOf(parties[i]), parties[i + 1]);
            }
        }
        return objet;
    }
}
