package org.entstage.structureaccueil;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.CodePostal;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;

/**
 * What a host says of its own establishment; its name, its number and its country stay. Empty texts become null.
 */
public record SaisieHote(
        String hoteVoie,
        String hoteComplement,
        String hoteCodePostal,
        String hoteCommune,
        String hoteTelephone,
        String hoteCourriel,
        SaisieProfil profil) {

    public SaisieHote {
        hoteVoie = ouNul(hoteVoie);
        hoteComplement = ouNul(hoteComplement);
        hoteCodePostal = ouNul(hoteCodePostal);
        hoteCommune = ouNul(hoteCommune);
        hoteTelephone = ouNul(hoteTelephone);
        hoteCourriel = ouNul(hoteCourriel);
        profil = profil == null ? SaisieProfil.INCONNU : profil;
    }

    /** What a host is known to be. */
    public static SaisieHote de(FicheStructure hote) {
        return new SaisieHote(
                hote.voie(),
                hote.complement(),
                hote.codePostal(),
                hote.commune(),
                hote.telephone(),
                hote.courriel(),
                new SaisieProfil(hote.type(), hote.formeJuridique(), hote.effectif(), hote.naf(), hote.revisionNaf()));
    }

    /** The number as it is kept; null for none. */
    String telephoneNormalise(String pays) {
        return hoteTelephone == null
                ? null
                : NumeroTelephone.normaliser(hoteTelephone, pays).orElseThrow();
    }

    /** @param pays of the host */
    Problemes problemes(String pays) {
        return new Problemes()
                .obligatoire("hoteVoie", hoteVoie)
                .longueur("hoteVoie", hoteVoie, 200)
                .longueur("hoteComplement", hoteComplement, 200)
                .si("FR".equals(pays) && hoteCodePostal == null, "hoteCodePostal", "commun.obligatoire")
                .si(
                        hoteCodePostal != null && !CodePostal.valide(hoteCodePostal, pays),
                        "hoteCodePostal",
                        "commun.codePostal.faux")
                .obligatoire("hoteCommune", hoteCommune)
                .longueur("hoteCommune", hoteCommune, 100)
                .si(
                        hoteTelephone != null
                                && NumeroTelephone.normaliser(hoteTelephone, pays)
                                        .isEmpty(),
                        "hoteTelephone",
                        "commun.telephone.faux")
                .si(
                        hoteCourriel != null && !AdresseCourriel.valide(hoteCourriel),
                        "hoteCourriel",
                        "commun.courriel.faux");
    }
}
