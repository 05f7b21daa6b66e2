package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.apogee.ws.etudiantmetier.AdresseDTO2;
import org.entstage.apogee.ws.etudiantmetier.CoordonneesDTO2;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.Coordonnees;

/** From Apogée's addresses to ours. The convention bears the permanent address; without it the one of the year. */
final class CoordonneesTraducteur {

    private static final String FRANCE = "100";

    private CoordonneesTraducteur() {}

    static Coordonnees traduire(CoordonneesDTO2 lues) {
        AdresseDTO2 lue = lues.getAdresseFixe() == null ? lues.getAdresseAnnuelle() : lues.getAdresseFixe();
        return new Coordonnees(
                lue == null ? null : adresse(lue),
                lue == null ? null : ouNul(lue.getNumTel()),
                ouNul(lues.getNumTelPortable()),
                ouNul(lues.getEmail()),
                ouNul(lues.getEmailAnnuaire()));
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
