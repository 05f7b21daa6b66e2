package org.entstage.habilitation;

import java.time.LocalDateTime;
import org.entstage.commun.Texte;
import org.entstage.droits.Octroi;

/**
 * A grant as people read it.
 *
 * @param id null for one that is not given on these screens
 * @param libelle name of the person; null where it is not known
 * @param creeePar account of who gave it, or null
 */
public record LigneAttribution(
        Long id,
        int version,
        OrigineAttribution origine,
        Octroi octroi,
        String libelle,
        String creeePar,
        LocalDateTime creeeLe) {

    /** One that is kept elsewhere. */
    public static LigneAttribution ailleurs(OrigineAttribution origine, Octroi octroi, String libelle) {
        return new LigneAttribution(null, 0, origine, octroi, libelle, null, null);
    }

    /** Account and name in one text for searching. */
    String recherche() {
        return Texte.normaliser(octroi.cible() + " " + (libelle == null ? "" : libelle));
    }
}
