package org.entstage.convention;

import java.util.Locale;
import java.util.Set;
import org.entstage.commun.Ecriture;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursConvention.Etranger;
import org.entstage.convention.regles.Declarations;

/** What a convention says of the country in which the trainee works, when it is another one. */
final class EtrangerEcrit {

    /** European Economic Area, and Switzerland: where the European health-insurance card holds. */
    private static final Set<String> EUROPE = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private EtrangerEcrit() {}

    static Etranger de(FicheConvention fiche, Locale langue) {
        if (!fiche.demandees().etranger()) {
            return Etranger.AUCUN;
        }
        Declarations declarations = fiche.declarations().declarations();
        String pays = fiche.lieu().pays();
        return new Etranger(
                true,
                new Locale("", pays).getDisplayCountry(Ecriture.langue(langue)),
                EUROPE.contains(pays),
                Boolean.TRUE.equals(declarations.assistance()),
                declarations.risque() == null
                        ? null
                        : TextesDeDocument.DOCUMENT.texte("risque." + declarations.risque(), langue),
                Boolean.TRUE.equals(declarations.accordPresidence()));
    }
}
