package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.util.stream.Stream;
import org.entstage.apogee.ws.etudiantmetier.AdresseDTO2;
import org.entstage.apogee.ws.etudiantmetier.CoordonneesDTO2;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.Coordonnees;

/** From Apogée's addresses to ours. The convention bears the permanent address; without it the one of the year. */
final class CoordonneesTraducteur {

    private static final String FRANCE = "100";

    private CoordonneesTraducteur() {}

    static Coordonnees traduire(CoordonneesDTO2 lues) {
        AdresseDTO2 fixe = lues.getAdresseFixe();
        AdresseDTO2 annuelle = lues.getAdresseAnnuelle();
        AdresseDTO2 lue = fixe == null || !remplie(fixe) && remplie(annuelle) ? annuelle : fixe;
        return new Coordonnees(
                remplie(lue) ? adresse(lue) : null,
                lue == null ? null : ouNul(lue.getNumTel()),
                ouNul(lues.getNumTelPortable()),
                ouNul(lues.getEmail()),
                ouNul(lues.getEmailAnnuaire()));
    }

    /** Missing, nil and empty are the same: an element without content is no address. */
    private static boolean remplie(AdresseDTO2 lue) {
        return lue != null
                && (Stream.of(lue.getLibAd1(), lue.getLibAd2(), lue.getLibAd3(), lue.getLibAde())
                                .anyMatch(ligne -> ouNul(ligne) != null)
                        || lue.getCommune() != null && ouNul(lue.getCommune().getNomCommune()) != null);
    }

    private static Adresse adresse(AdresseDTO2 lue) {
        String codePays = lue.getPays() == null ? null : ouNul(lue.getPays().getCodPay());
        String pays = lue.getPays() == null ? null : ouNul(lue.getPays().getLibPay());
        boolean enFrance = codePays == null || FRANCE.equals(codePays);
        boolean avecCommune = enFrance && lue.getCommune() != null;
        return new Adresse(
                ouNul(lue.getLibAd1()),
                ouNul(lue.getLibAd2()),
                ouNul(enFrance ? lue.getLibAd3() : lue.getLibAde()),
                avecCommune ? ouNul(lue.getCommune().getCodePostal()) : null,
                avecCommune ? ouNul(lue.getCommune().getNomCommune()) : null,
                pays,
                codePays);
    }
}
