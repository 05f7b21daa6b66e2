package org.entstage.convention.document;

import java.util.List;
import java.util.Locale;
import org.entstage.commun.Ecriture;

/** The documents that the product prints; the names are stored with what is printed: renaming one needs a migration. */
public enum TypeDocument {
    /** Initial education in France. */
    CONVENTION(Objet.CONVENTION, "convention", ValeursConvention.class, Locale.FRENCH, Locale.ENGLISH),
    /** In a gap period (D611-16). */
    CONVENTION_CESURE(Objet.CONVENTION, "convention", ValeursConvention.class, Locale.FRENCH, Locale.ENGLISH),
    /** Continuing education, outside the chapter on placements (L124-1, al. 2). */
    CONVENTION_CONTINUE(Objet.CONVENTION, "convention", ValeursConvention.class, Locale.FRENCH, Locale.ENGLISH),
    /** Abroad, with the sheet on the host country (L124-20). */
    CONVENTION_ETRANGER(Objet.CONVENTION, "convention", ValeursConvention.class, Locale.FRENCH, Locale.ENGLISH),
    AVENANT(Objet.AVENANT, "avenant", ValeursAvenant.class, Locale.FRENCH, Locale.ENGLISH),
    /** What the host certifies at the end (D124-9). */
    ATTESTATION(Objet.CONVENTION, "attestation", ValeursAttestation.class, Locale.FRENCH, Locale.ENGLISH),
    /** A sheet for the file. */
    RECAPITULATIF(Objet.CONVENTION, "recapitulatif", ValeursRecapitulatif.class, Locale.FRENCH),
    CALENDRIER(Objet.CONVENTION, "calendrier", ValeursCalendrier.class, Locale.FRENCH),
    /** Letter of thanks to the host. */
    REMERCIEMENT(Objet.CONVENTION, "remerciement", ValeursConvention.class, Locale.FRENCH);

    /** What a document is about. */
    public enum Objet {
        CONVENTION,
        AVENANT
    }

    private final Objet objet;
    private final String fichier;
    private final Class<? extends ValeursDeDocument> valeurs;
    private final List<Locale> langues;

    TypeDocument(Objet objet, String fichier, Class<? extends ValeursDeDocument> valeurs, Locale... langues) {
        this.objet = objet;
        this.fichier = fichier;
        this.valeurs = valeurs;
        this.langues = List.of(langues);
    }

    /**
     * The template of a convention. Continuing education and the gap period have rules of their own wherever the trainee
     * works: their templates add the sheet on the country.
     */
    public static TypeDocument deLaConvention(boolean formationContinue, boolean cesure, boolean etranger) {
        if (formationContinue) {
            return CONVENTION_CONTINUE;
        }
        if (cesure) {
            return CONVENTION_CESURE;
        }
        return etranger ? CONVENTION_ETRANGER : CONVENTION;
    }

    /** Whether it is the convention itself, in any of its templates. */
    public boolean convention() {
        return name().startsWith(CONVENTION.name());
    }

    public Objet objet() {
        return objet;
    }

    /** Beginning of the names of its files, such as {@code convention}. */
    public String fichier() {
        return fichier;
    }

    /** The record whose components its templates read. */
    public Class<? extends ValeursDeDocument> valeurs() {
        return valeurs;
    }

    /** The languages that a template is delivered in, French first. */
    public List<Locale> langues() {
        return langues;
    }

    /** The language in which it is printed for somebody who reads that one: French where there is no other. */
    public Locale langue(Locale demandee) {
        Locale connue = Ecriture.langue(demandee);
        return langues.contains(connue) ? connue : Locale.FRENCH;
    }
}
