package org.entstage.annuaire;

import java.util.List;
import java.util.Optional;
import org.entstage.commun.SystemeIndisponible;

/**
 * Port to the directory. Every method may wait for another system: never call it inside a transaction.
 *
 * <p>All throw {@link SystemeIndisponible} ("annuaire") when the directory does not answer.
 */
public interface Annuaire {

    /** Exactly this account, also on the red list: for the person himself and for signatures. */
    Optional<Personne> parLogin(String login);

    /** The student of this number, also on the red list. */
    Optional<Personne> etudiantParNumero(String numero);

    /**
     * Teachers (affiliation teacher or faculty) whose names hold every word of the text: any order, beginnings of words
     * are enough, accents and case do not matter. Sorted by name.
     *
     * @param maximum at least 1; no more are asked from the directory
     * @return empty for a text without letter or digit
     */
    List<Personne> chercherEnseignants(String texte, int maximum);

    /** Teachers and all other staff (affiliation teacher, faculty, staff, employee or researcher), found like teachers. */
    List<Personne> chercherPersonnels(String texte, int maximum);

    /** Students, found like teachers. */
    List<Personne> chercherEtudiants(String texte, int maximum);
}
