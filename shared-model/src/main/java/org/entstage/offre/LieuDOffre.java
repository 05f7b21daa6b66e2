package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import java.util.Optional;
import org.entstage.geographie.Departement;
import org.entstage.geographie.Pays;

/**
 * Where one works.
 *
 * @param codeCommune INSEE code, or null
 * @param pays ISO 3166-1 code; France when empty
 * @param teletravail days a week outside the company, 0 to 5; null when nothing is said
 * @param deplacements whether one travels for work
 */
public record LieuDOffre(
        String commune,
        String codeCommune,
        String codePostal,
        String pays,
        BigDecimal teletravail,
        boolean deplacements) {

    public static final LieuDOffre VIDE = new LieuDOffre(null, null, null, null, null, false);

    public LieuDOffre {
        commune = ouNul(commune);
        codeCommune = ouNul(codeCommune);
        codePostal = ouNul(codePostal);
        pays = pays == null || pays.isBlank() ? Pays.FRANCE.code() : pays.strip();
    }

    public boolean enFrance() {
        return Pays.FRANCE.code().equals(pays);
    }

    /** Empty abroad, and where neither town nor postal code tell it. */
    public Optional<Departement> departement() {
        return enFrance() ? Departement.de(codeCommune, codePostal) : Optional.empty();
    }
}
