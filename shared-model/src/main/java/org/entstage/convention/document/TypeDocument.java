package org.entstage.convention.document;

import java.util.List;
import java.util.Locale;
import org.entstage.commun.Ecriture;

/** The documents that the product prints; the names are stored with what is printed: renaming one needs a migration. */
public enum TypeDocument {
    CONVENTION(Objet.CONVENTION, "convention", ValeursConvention.class, Locale.FRENCH, Locale.ENGLISH);

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
