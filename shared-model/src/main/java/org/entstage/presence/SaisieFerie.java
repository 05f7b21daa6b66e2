package org.entstage.presence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;

/**
 * A public holiday as somebody describes it.
 *
 * @param territoire ISO 3166-1 code of two letters of a country or of a territory of the Pacific; not France, whose
 *     holidays are known
 * @param jour in a year from 2000 to 2100
 * @param libelle what it is called, at most {@value #LIBELLE} characters
 */
public record SaisieFerie(String territoire, LocalDate jour, String libelle) {

    static final int LIBELLE = 100;

    private static final Set<String> PAYS = Set.of(Locale.getISOCountries());
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;

    public SaisieFerie {
        libelle = Texte.ouNul(libelle);
    }

    Problemes problemes() {
        return new Problemes()
                .si(
                        territoire == null
                                || !PAYS.contains(territoire)
                                || !Zone.duLieu(territoire, null).feriesALaMain(),
                        "territoire",
                        "ferie.territoire")
                .si(jour == null, "jour", "commun.obligatoire")
                .si(
                        jour != null && (jour.getYear() < PREMIERE_ANNEE || jour.getYear() > DERNIERE_ANNEE),
                        "jour",
                        "ferie.annee",
                        String.valueOf(PREMIERE_ANNEE),
                        String.valueOf(DERNIERE_ANNEE))
                .obligatoire("libelle", libelle)
                .longueur("libelle", libelle, LIBELLE);
    }
}
