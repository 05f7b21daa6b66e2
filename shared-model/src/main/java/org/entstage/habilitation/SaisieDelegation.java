package org.entstage.habilitation;

import java.time.LocalDate;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.droits.NatureDelegation;

/**
 * A delegation as somebody asks for it.
 *
 * @param de account of the absent person; null for one's own rights
 * @param a account of who stands in
 */
public record SaisieDelegation(String de, String a, NatureDelegation nature, LocalDate debut, LocalDate fin) {

    /** Longest time, in years: an absence, not an office. */
    public static final int ANNEES = 1;

    public SaisieDelegation {
        de = Texte.ouNul(de);
        a = Texte.ouNul(a);
    }

    Problemes problemes(LocalDate jour, String donneur) {
        Problemes problemes = new Problemes()
                .obligatoire("a", a)
                .si(nature == null, "nature", "commun.obligatoire")
                .si(debut == null, "debut", "commun.obligatoire")
                .si(fin == null, "fin", "commun.obligatoire")
                .si(a != null && a.equals(donneur), "a", "droits.delegation.soi");
        if (debut != null && fin != null) {
            problemes.si(fin.isBefore(debut), "fin", "droits.dates.ordre");
            problemes.si(debut.isBefore(jour), "debut", "droits.dates.passees");
            problemes.si(!fin.isBefore(debut.plusYears(ANNEES)), "fin", "droits.delegation.tropLongue");
        }
        return problemes;
    }
}
