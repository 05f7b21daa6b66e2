package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person of the company. What is hidden is seen by the company and the staff only.
 *
 * @param cachees what students do not see
 */
public record ContactDOffre(
        String civilite,
        String nom,
        String prenom,
        String fonction,
        String courriel,
        String telephone,
        SortedSet<Coordonnee> cachees) {

    /** What may be hidden of a person, one by one. */
    public enum Coordonnee {
        NOM,
        COURRIEL,
        TELEPHONE
    }

    public static final ContactDOffre AUCUN = new ContactDOffre(null, null, null, null, null, null, null);

    public ContactDOffre {
        civilite = ouNul(civilite);
        nom = ouNul(nom);
        prenom = ouNul(prenom);
        fonction = ouNul(fonction);
        courriel = ouNul(courriel);
        telephone = ouNul(telephone);
        cachees = Collections.unmodifiableSortedSet(cachees == null ? new TreeSet<>() : new TreeSet<>(cachees));
    }

    /** First name and name; empty when nobody is named. */
    public String complet() {
        return ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
    }

    /** Whether nobody is named. */
    public boolean vide() {
        return nom == null && prenom == null && courriel == null && telephone == null;
    }

    /** What a student sees of the person. */
    public ContactDOffre montre() {
        boolean nomCache = cachees.contains(Coordonnee.NOM);
        return new ContactDOffre(
                nomCache ? null : civilite,
                nomCache ? null : nom,
                nomCache ? null : prenom,
                fonction,
                cachees.contains(Coordonnee.COURRIEL) ? null : courriel,
                cachees.contains(Coordonnee.TELEPHONE) ? null : telephone,
                cachees);
    }
}
