package org.entstage.convention.regles;

import java.util.List;

/**
 * The conventions around one convention that the rules count with it: those handed in at least once (drafts bind
 * nobody), never itself.
 *
 * @param etudiant the student's others, whatever the host and the year
 * @param memeOrganisme those among them with the same host (same SIREN, or same organisation abroad) in the same
 *     teaching year
 * @param referent those of the same referent teacher, whoever the student is
 * @param tuteur those of the same tutor
 * @param organisme those of the same establishment of the host, whoever the student is
 */
public record Entourage(
        List<Voisine> etudiant,
        List<Voisine> memeOrganisme,
        List<Voisine> referent,
        List<Voisine> tuteur,
        List<Voisine> organisme) {

    public static final Entourage VIDE = new Entourage(List.of(), List.of(), List.of(), List.of(), List.of());

    public Entourage {
        etudiant = List.copyOf(etudiant);
        memeOrganisme = List.copyOf(memeOrganisme);
        referent = List.copyOf(referent);
        tuteur = List.copyOf(tuteur);
        organisme = List.copyOf(organisme);
    }
}
