package org.entstage.nomenclature;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;

/**
 * A value of a list as somebody describes it; empty texts become null.
 *
 * @param code 1 to 20 letters without accents, digits, full stops, hyphens or underscores
 * @param ordre place in the list, 0 to 9999; null puts it at the end
 * @param debut first day on which it may be chosen, or null
 * @param fin last day on which it may be chosen, or null
 */
public record SaisieValeur(
        String code, String libelleFr, String libelleEn, Integer ordre, LocalDate debut, LocalDate fin) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,20}");
    private static final int LIBELLE = 150;
    private static final int ORDRE = 9999;

    public SaisieValeur {
        code = Texte.ouNul(code);
        libelleFr = Texte.ouNul(libelleFr);
        libelleEn = Texte.ouNul(libelleEn);
    }

    SaisieValeur alOrdre(int place) {
        return new SaisieValeur(code, libelleFr, libelleEn, place, debut, fin);
    }

    Problemes problemes() {
        Problemes problemes = new Problemes()
                .obligatoire("code", code)
                .obligatoire("libelleFr", libelleFr)
                .longueur("libelleFr", libelleFr, LIBELLE)
                .obligatoire("libelleEn", libelleEn)
                .longueur("libelleEn", libelleEn, LIBELLE);
        problemes.si(code != null && !CODE.matcher(code).matches(), "code", "nomenclature.code.forme");
        problemes.si(ordre != null && (ordre < 0 || ordre > ORDRE), "ordre", "nomenclature.ordre.borne", ORDRE);
        problemes.si(debut != null && fin != null && fin.isBefore(debut), "fin", "nomenclature.fin.avant");
        return problemes;
    }
}
