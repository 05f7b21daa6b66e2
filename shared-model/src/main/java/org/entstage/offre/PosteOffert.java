package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What kind of work it is, and for whom.
 *
 * @param type code of the list TYPE_OFFRE, or null
 * @param contrat code of the list TYPE_CONTRAT, or null
 * @param domaine code of the list THEME, or null
 * @param niveaux codes of the list NIVEAU_FORMATION: each is welcome
 */
public record PosteOffert(String type, String contrat, String domaine, SortedSet<String> niveaux) {

    public static final PosteOffert VIDE = new PosteOffert(null, null, null, null);

    /** What only a convention de stage frames. */
    public static final String STAGE = "STAGE";

    public PosteOffert {
        type = ouNul(type);
        contrat = ouNul(contrat);
        domaine = ouNul(domaine);
        niveaux = Collections.unmodifiableSortedSet(niveaux == null ? new TreeSet<>() : new TreeSet<>(niveaux));
    }

    public static PosteOffert de(String type, String contrat, String domaine, Collection<String> niveaux) {
        return new PosteOffert(type, contrat, domaine, new TreeSet<>(niveaux));
    }

    /** Whether it is a placement, to which the rules of chapter IV apply. */
    public boolean stage() {
        return STAGE.equals(type);
    }
}
