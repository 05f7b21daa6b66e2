package org.entstage.structureaccueil;

import static org.entstage.commun.Texte.ouNul;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.CodePostal;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;

/**
 * A new host organisation as somebody describes it; empty texts become null.
 *
 * @param pays ISO 3166-1 code, two letters; France when empty
 * @param profil what kind of organisation it is
 */
public record SaisieStructure(
        String raisonSociale,
        String siret,
        String pays,
        String voie,
        String complement,
        String codePostal,
        String commune,
        SaisieProfil profil,
        String telephone,
        String courriel,
        String representantNom,
        String representantFonction) {

    private static final Set<String> PAYS = Set.of(Locale.getISOCountries());

    public SaisieStructure {
        raisonSociale = ouNul(raisonSociale);
        siret = ouNul(siret);
        pays = pays == null || pays.isBlank() ? "FR" : pays.strip();
        voie = ouNul(voie);
        complement = ouNul(complement);
        codePostal = ouNul(codePostal);
        commune = ouNul(commune);
        profil = profil == null ? SaisieProfil.INCONNU : profil;
        telephone = ouNul(telephone);
        courriel = ouNul(courriel);
        representantNom = ouNul(representantNom);
        representantFonction = ouNul(representantFonction);
    }

    boolean enFrance() {
        return "FR".equals(pays);
    }

    Optional<Siret> siretLu() {
        return enFrance() ? Siret.lire(siret) : Optional.empty();
    }

    Adresse adresse() {
        return new Adresse(voie, complement, codePostal, commune, pays);
    }

    String telephoneNormalise() {
        return telephone == null
                ? null
                : NumeroTelephone.normaliser(telephone, pays).orElseThrow();
    }

    Problemes problemes() {
        Problemes problemes = new Problemes()
                .obligatoire("raisonSociale", raisonSociale)
                .longueur("raisonSociale", raisonSociale, 200)
                .obligatoire("voie", voie)
                .longueur("voie", voie, 200)
                .longueur("complement", complement, 200)
                .obligatoire("commune", commune)
                .longueur("commune", commune, 100)
                .longueur("representantNom", representantNom, 200)
                .longueur("representantFonction", representantFonction, 150);
        problemes.si(!PAYS.contains(pays), "pays", "structure.pays.inconnu");
        if (enFrance()) {
            problemes.obligatoire("siret", siret).obligatoire("codePostal", codePostal);
            problemes.si(siret != null && siretLu().isEmpty(), "siret", "structure.siret.faux");
        }
        problemes.si(
                codePostal != null && !CodePostal.valide(codePostal, pays), "codePostal", "commun.codePostal.faux");
        problemes.si(
                telephone != null && NumeroTelephone.normaliser(telephone, pays).isEmpty(),
                "telephone",
                "commun.telephone.faux");
        problemes.si(courriel != null && !AdresseCourriel.valide(courriel), "courriel", "commun.courriel.faux");
        return problemes;
    }
}
