package org.entstage.centregestion;

import static org.entstage.commun.Texte.ouNul;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.CodePostal;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;

/**
 * The identity of a centre as somebody describes it; empty texts become null.
 *
 * @param code short name, 1 to 20 characters A-Z, 0-9, dash and underscore; unique in the institution
 * @param siteWeb address that begins with http:// or https://
 */
public record SaisieCentre(
        String code,
        String libelle,
        String courriel,
        String telephone,
        String siteWeb,
        String voie,
        String complement,
        String codePostal,
        String commune) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1,20}");
    private static final String PAYS = "FR";

    public SaisieCentre {
        code = code == null ? null : ouNul(code.toUpperCase(Locale.ROOT));
        libelle = ouNul(libelle);
        courriel = ouNul(courriel);
        telephone = ouNul(telephone);
        siteWeb = ouNul(siteWeb);
        voie = ouNul(voie);
        complement = ouNul(complement);
        codePostal = ouNul(codePostal);
        commune = ouNul(commune);
    }

    AdresseCentre adresse() {
        return new AdresseCentre(voie, complement, codePostal, commune);
    }

    /** The address for the journal; null when there is none. */
    String adresseSurUneLigne() {
        String ligne = Stream.of(voie, complement, codePostal, commune)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return ouNul(ligne);
    }

    String telephoneNormalise() {
        return telephone == null
                ? null
                : NumeroTelephone.normaliser(telephone, PAYS).orElseThrow();
    }

    Problemes problemes() {
        return new Problemes()
                .obligatoire("code", code)
                .si(code != null && !CODE.matcher(code).matches(), "code", "centre.code.faux")
                .obligatoire("libelle", libelle)
                .longueur("libelle", libelle, 150)
                .si(courriel != null && !AdresseCourriel.valide(courriel), "courriel", "commun.courriel.faux")
                .si(
                        telephone != null
                                && NumeroTelephone.normaliser(telephone, PAYS).isEmpty(),
                        "telephone",
                        "commun.telephone.faux")
                .longueur("siteWeb", siteWeb, 200)
                .si(siteWeb != null && !adresseWeb(siteWeb), "siteWeb", "centre.siteWeb.faux")
                .longueur("voie", voie, 200)
                .longueur("complement", complement, 200)
                .longueur("commune", commune, 100)
                .si(codePostal != null && !CodePostal.valide(codePostal, PAYS), "codePostal", "commun.codePostal.faux");
    }

    /** Only what a browser may follow safely: a link of any other scheme could hold a script. */
    private static boolean adresseWeb(String adresse) {
        try {
            URI lue = URI.create(adresse);
            return lue.getHost() != null && ("https".equals(lue.getScheme()) || "http".equals(lue.getScheme()));
        } catch (IllegalArgumentException fausse) {
            return false;
        }
    }
}
